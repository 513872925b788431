package org.isnad.observatory;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entities.Answers;
import org.isnad.ledger.Ledger;
import org.isnad.ledger.LedgerException;
import org.isnad.ledger.LedgerView;
import org.isnad.model.Act;
import org.isnad.model.Act.Review.Outcome;
import org.isnad.model.Claim;
import org.isnad.model.ClaimQuery;
import org.isnad.model.ClaimView;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;
import org.isnad.model.Mention;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Standing;

/** Reviews claims against their words: what is open, and a person's answers. */
public final class Reviews {
  private final Theatre theatre;
  private final Ledger ledger;
  private final Clock clock;

  Reviews(Theatre theatre, Ledger ledger, Clock clock) {
    this.theatre = theatre;
    this.ledger = ledger;
    this.clock = clock;
  }

  private LedgerView now() {
    return ledger.look(LocalDate.MAX, clock.instant(), theatre.register());
  }

  /**
   * The claims that nobody has reviewed yet: those that wait to count first, then those on which
   * most hangs, then the newest.
   *
   * @param situation the day to review for
   */
  public List<ClaimToReview> open(Situation situation) {
    LedgerView now = now();
    Deeds deeds = new Deeds(now.acts());
    Set<String> reviewed = deeds.reviewedClaims();
    List<ClaimToReview> open = new ArrayList<>(held(now, deeds.heldDocuments(), reviewed));
    Map<String, String> stakes = Stakes.of(situation.picture());
    Map<String, ResolvedClaim> byId = new LinkedHashMap<>();
    stakes.keySet().forEach(id -> situation.findClaim(id).ifPresent(c -> byId.put(id, c)));
    situation.view().claims().reversed().forEach(c -> byId.putIfAbsent(c.claim().id(), c));
    byId.forEach(
        (id, claim) -> {
          if (!reviewed.contains(id)) {
            open.add(
                new ClaimToReview(claim, situation.view(), stakes.getOrDefault(id, ""), false));
          }
        });
    return open;
  }

  private static List<ClaimToReview> held(
      LedgerView now, Set<String> documents, Set<String> reviewed) {
    if (documents.isEmpty()) {
      return List.of();
    }
    ClaimView view =
        now.answer(
            ClaimQuery.ALL
                .from(ClaimQuery.Origin.ofDocuments(documents))
                .standing(Set.of(Standing.RETRACTED)));
    return view.claims().stream()
        .filter(c -> !reviewed.contains(c.claim().id()))
        .map(c -> new ClaimToReview(c, view, "it counts once it is accepted", true))
        .toList();
  }

  /**
   * Takes answers, each by itself.
   *
   * @param by who answers
   * @return a line for each answer that was not taken, with the reason
   */
  public List<String> answer(List<ClaimAnswer> answers, String by) {
    List<String> problems = new ArrayList<>();
    for (ClaimAnswer answer : answers) {
      problems.addAll(answer(answer, by));
    }
    return problems;
  }

  private List<String> answer(ClaimAnswer answer, String by) {
    Optional<ResolvedClaim> found = now().findClaim(answer.claim());
    if (found.isEmpty()) {
      return List.of(
          "no claim has the id “%s”; list the open ones with: isnad review claims"
              .formatted(answer.claim()));
    }
    boolean needsReason =
        answer.verdict() == ClaimAnswer.Verdict.REJECT
            || answer.verdict() == ClaimAnswer.Verdict.CORRECT;
    if (needsReason && answer.reason().isEmpty()) {
      return List.of("claim %s: say why; a reason is missing".formatted(answer.claim()));
    }
    Claim claim = found.get().claim();
    String reason = answer.reason().orElse("compared with its words");
    try {
      return switch (answer.verdict()) {
        case ACCEPT -> accept(claim, by, reason);
        case REJECT -> review(claim, Outcome.REJECTED, by, reason);
        case LEAVE -> review(claim, Outcome.UNDECIDED, by, reason);
        case CORRECT -> correct(claim, answer.correction(), by, reason);
      };
    } catch (LedgerException e) {
      return List.of("claim " + answer.claim() + ": " + e.getMessage());
    }
  }

  private List<String> accept(Claim claim, String by, String reason) {
    Standing standing = now().standings(List.of(claim.id())).get(claim.id());
    if (standing == Standing.RETRACTED || standing == Standing.REJECTED) {
      record(new Act.Reinstatement(new Act.OfClaim(claim.id()), by, Deeds.ALONG + "accepted"));
    }
    return review(claim, Outcome.ACCEPTED, by, reason);
  }

  private List<String> review(Claim claim, Outcome outcome, String by, String reason) {
    record(new Act.Review(claim.id(), outcome, by, reason));
    return List.of();
  }

  private List<String> correct(
      Claim claim, Optional<ClaimCorrection> correction, String by, String reason) {
    if (correction.isEmpty()) {
      return List.of("claim %s: say what the text says instead".formatted(claim.id()));
    }
    List<String> problems = correction.get().problems();
    Claim instead = problems.isEmpty() ? correction.get().instead(claim) : claim;
    if (!problems.isEmpty()) {
      return problems;
    }
    LedgerView now = now();
    if (now.standings(List.of(instead.id())).containsKey(instead.id())) {
      return List.of("claim %s was corrected to this before".formatted(claim.id()));
    }
    List<Judgement> names = judgements(claim, instead, now.all(), by);
    if (!names.isEmpty()) {
      record(new Act.Rejudgement(names, by, Deeds.ALONG + "named in a correction"));
    }
    boolean isHeld = new Deeds(now.acts()).heldDocuments().contains(claim.document());
    record(new Act.Correction(claim.id(), instead, by, reason));
    if (isHeld) {
      record(new Act.Reinstatement(new Act.OfClaim(instead.id()), by, Deeds.ALONG + "corrected"));
    }
    return List.of();
  }

  /** What the new names of a correction stand for, where exactly one entity bears the name. */
  private List<Judgement> judgements(Claim before, Claim after, ClaimView view, String by) {
    Set<String> known = names(before);
    Set<String> fresh = new HashSet<>(names(after));
    fresh.removeAll(known);
    List<Judgement> judgements = new ArrayList<>();
    for (String name : fresh) {
      List<Entity> bearers =
          view.entities().values().stream().filter(entity -> isNamed(entity, name)).toList();
      if (bearers.size() == 1) {
        judgements.add(
            new Judgement(
                after.document(),
                name,
                bearers.getFirst().id(),
                Judgement.Verdict.SAME,
                by,
                "named so in a correction",
                clock.instant()));
      }
    }
    return judgements;
  }

  private static Set<String> names(Claim claim) {
    Set<String> names = new HashSet<>();
    claim.subject().map(Mention::name).ifPresent(names::add);
    claim.object().map(Mention::name).ifPresent(names::add);
    claim.place().ifPresent(names::add);
    return names;
  }

  private static boolean isNamed(Entity entity, String name) {
    return entity.name().equalsIgnoreCase(name)
        || entity.aliases().stream().anyMatch(alias -> alias.equalsIgnoreCase(name));
  }

  private String record(Act act) {
    return ledger.record(act, clock.instant());
  }

  /**
   * Answers from a CSV file with the columns claim, answer and reason; a row without an answer is
   * left out.
   *
   * @param problems is told of each row that cannot be used
   * @throws TheatreException where the file cannot be read
   */
  public static List<ClaimAnswer> readAnswers(Path csv, List<String> problems) {
    List<ClaimAnswer> answers = new ArrayList<>();
    try {
      for (Answers.Row row : Answers.read(csv, "claim")) {
        Optional<ClaimAnswer.Verdict> verdict =
            ClaimAnswer.Verdict.find(row.answer()).filter(v -> v != ClaimAnswer.Verdict.CORRECT);
        if (verdict.isEmpty()) {
          problems.add(
              "%s, line %d: “%s” is no answer; write accept, reject or leave"
                  .formatted(csv, row.line(), row.answer()));
        } else {
          answers.add(ClaimAnswer.of(row.proposal(), verdict.get(), row.reason()));
        }
      }
    } catch (IOException e) {
      throw new TheatreException(csv + " cannot be read; give a CSV file in UTF-8", e);
    }
    return answers;
  }
}
