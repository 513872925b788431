package org.isnad.ledger.internal;

import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.Judgement;
import org.isnad.model.Judgement.Verdict;
import org.isnad.model.Mention;
import org.jspecify.annotations.Nullable;

/**
 * Writes the claims of one document, each with what its names stand for by the judgements that came
 * with them. Where a name stands for more than one, the document is marked as unsettled and the
 * answer is worked out when it is asked.
 */
final class ClaimWriter {
  private final Rows rows;
  private final Numbers numbers;
  private final int document;
  private final int entry;
  private Map<String, Set<String>> standing = new HashMap<>();
  private boolean isUnsettled;

  ClaimWriter(Rows rows, Numbers numbers, int document, int entry) {
    this.rows = rows;
    this.numbers = numbers;
    this.document = document;
    this.entry = entry;
  }

  /** Takes the judgements on the document's names, in the order they were learned. */
  void settle(List<Judgement> judgements, String documentId) {
    for (Judgement judgement : judgements) {
      if (judgement.document().equals(documentId)) {
        Set<String> ids = standing.computeIfAbsent(judgement.name(), n -> new LinkedHashSet<>());
        if (judgement.verdict() == Verdict.SAME) {
          ids.add(judgement.entity());
        } else {
          ids.remove(judgement.entity());
        }
      }
    }
    settle(standing);
  }

  /** Takes what each name stands for. */
  void settle(Map<String, Set<String>> names) {
    standing = names;
    isUnsettled = names.values().stream().anyMatch(ids -> ids.size() > 1);
    if (isUnsettled) {
      rows.add(Table.UNSETTLED, document, entry);
    }
  }

  void add(long number, Claim claim, EncodedClaim encoded) {
    rows.add(
        Table.CLAIMS,
        number,
        encoded.mark(),
        document,
        entry,
        one(claim.subject().map(Mention::name)),
        one(claim.object().map(Mention::name)),
        one(claim.place()),
        encoded.valid().from(),
        encoded.valid().to(),
        encoded.published(),
        claim.type().ordinal(),
        encoded.id(),
        encoded.body());
    encoded.words().ifPresent(words -> rows.add(Table.WORDS, number, words));
    if (isUnsettled) {
      for (String entity : all(claim)) {
        rows.add(Table.ALSO, numbers.entity(entity), number);
      }
    }
  }

  /** Writes what is left of claims whose words were erased elsewhere. */
  void addErased(long first, LedgerLine.Erased erased) {
    for (int i = 0; i < erased.ids().size(); i++) {
      rows.add(
          Table.CLAIMS,
          first + i,
          erased.marks().get(i),
          document,
          entry,
          null,
          null,
          null,
          Times.FIRST_DAY,
          Times.LAST_DAY,
          Times.FIRST_DAY,
          0,
          IdBytes.of(erased.ids().get(i)),
          null);
    }
  }

  private @Nullable Integer one(Optional<String> name) {
    Set<String> ids = name.map(n -> standing.getOrDefault(n, Set.of())).orElse(Set.of());
    return ids.size() == 1 ? Integer.valueOf(numbers.entity(ids.iterator().next())) : null;
  }

  private Set<String> all(Claim claim) {
    Set<String> entities = new LinkedHashSet<>();
    names(claim).forEach(name -> entities.addAll(standing.getOrDefault(name, Set.of())));
    return entities;
  }

  /** The names a claim uses. */
  static Set<String> names(Claim claim) {
    Set<String> names = new LinkedHashSet<>();
    claim.subject().map(Mention::name).ifPresent(names::add);
    claim.object().map(Mention::name).ifPresent(names::add);
    claim.place().ifPresent(names::add);
    return names;
  }
}
