package org.isnad.claims;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.claims.grammar.Match;
import org.isnad.claims.grammar.Party;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.Statement;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.isnad.model.Sentence;

/** Makes claims of what was matched, and keeps each fact of a document once. */
final class ClaimMaker {
  private static final String EXTRACTOR = "frames/2";
  private static final Set<ClaimType> ONCE =
      Set.of(
          ClaimType.NAME,
          ClaimType.CLASS,
          ClaimType.LEADS,
          ClaimType.OPERATES_IN,
          ClaimType.MEMBER_OF,
          ClaimType.ALLIED_WITH,
          ClaimType.HOSTILE_TO,
          ClaimType.SUPPORTS,
          ClaimType.SPLITS_FROM,
          ClaimType.BECOMES,
          ClaimType.LISTED_BY,
          ClaimType.CONTROLS,
          ClaimType.PLEDGES_TO,
          ClaimType.ACCUSED_OF);
  private static final Set<ClaimType> EITHER_ORDER =
      Set.of(ClaimType.ALLIED_WITH, ClaimType.HOSTILE_TO, ClaimType.NAME);

  private record Draft(
      ClaimType type,
      Optional<Member> subject,
      Optional<Member> object,
      Optional<String> other,
      int start,
      int end,
      Optional<String> place,
      Optional<Edtf> when,
      List<String> saidBy,
      Modality modality,
      Range number,
      SortedMap<String, String> detail,
      String rule) {}

  private final Document document;
  private final List<Draft> drafts = new ArrayList<>();
  private final List<Match> told = new ArrayList<>();

  ClaimMaker(Document document) {
    this.document = document;
  }

  void add(Match read, Sentence sentence, Optional<Edtf> when) {
    if (Succession.is(read)) {
      Succession.resolve(read, told).ifPresent(match -> keep(match, sentence, when));
      return;
    }
    Optional<Match> earlier = Recalled.find(read, told);
    if (earlier.isPresent() && Recalled.addsNothing(read)) {
      return;
    }
    keep(earlier.map(e -> Recalled.withParties(read, e)).orElse(read), sentence, when);
  }

  private void keep(Match match, Sentence sentence, Optional<Edtf> when) {
    told.add(match);
    drafts.add(
        new Draft(
            ClaimType.find(match.frame().claim()).orElseThrow(),
            match.subject().map(Party::member),
            match.object().map(Party::member),
            Optional.empty(),
            sentence.start() + match.start(),
            sentence.start() + match.end(),
            match.place(),
            when,
            match.saidBy(),
            match.modality(),
            match.number(),
            match.detail(),
            match.frame().rule()));
  }

  /** Adds what was matched of a list, for one of its items. */
  void add(Match match, Member item, Sentence sentence) {
    drafts.add(
        new Draft(
            ClaimType.find(match.frame().claim()).orElseThrow(),
            Optional.of(item),
            match.object().map(Party::member),
            Optional.empty(),
            sentence.start(),
            sentence.end(),
            match.place(),
            Optional.empty(),
            match.saidBy(),
            match.modality(),
            match.number(),
            match.detail(),
            match.frame().rule()));
  }

  /** Takes back what was matched of the noun that stands for all items of a list. */
  void withdraw(Match match, Sentence sentence) {
    int start = sentence.start() + match.start();
    int end = sentence.start() + match.end();
    drafts.removeIf(
        d -> d.start() == start && d.end() == end && d.rule().equals(match.frame().rule()));
  }

  void add(Statement statement) {
    drafts.add(
        new Draft(
            statement.type(),
            Optional.of(statement.subject()),
            statement.object(),
            statement.other(),
            statement.start(),
            statement.end(),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Modality.ASSERTED,
            statement.number(),
            statement.detail(),
            statement.rule()));
  }

  /** The claims in the order of the text. */
  List<Claim> claims() {
    drafts.sort(Comparator.comparingInt(Draft::start).thenComparingInt(Draft::end));
    Map<String, Claim> claims = new LinkedHashMap<>();
    for (Draft draft : drafts) {
      Claim claim = claim(draft);
      boolean lasting = ONCE.contains(claim.type());
      boolean known =
          lasting
              && claim.modality() == Modality.EXPECTED
              && claims.containsKey(fact(claim, Modality.ASSERTED));
      if (!known && !Retold.isRetold(claim, claims.values())) {
        claims.putIfAbsent(fact(claim, claim.modality()), claim);
      }
    }
    return claims.values().stream().filter(c -> !isToldWhole(c, claims.values())).toList();
  }

  /** "Prime Minister Abiy Ahmed" adds nothing where the text says what he leads. */
  private static boolean isToldWhole(Claim claim, Collection<Claim> all) {
    return claim.type() == ClaimType.LEADS
        && claim.object().isEmpty()
        && all.stream()
            .anyMatch(
                c ->
                    c.type() == ClaimType.LEADS
                        && c.object().isPresent()
                        && c.subject().equals(claim.subject()));
  }

  /** What makes two claims of one document the same fact. */
  private static String fact(Claim claim, Modality modality) {
    String subject = claim.subject().map(Mention::name).orElse("");
    String object = claim.object().map(Mention::name).orElse("");
    boolean turned = EITHER_ORDER.contains(claim.type()) && subject.compareTo(object) > 0;
    String parties = turned ? object + "|" + subject : subject + "|" + object;
    String kind = claim.type() + "|" + parties + "|" + modality + "|" + claim.number();
    if (ONCE.contains(claim.type())) {
      SortedMap<String, String> detail = new TreeMap<>(claim.detail());
      detail.remove("role");
      return kind + "|" + (claim.type() == ClaimType.CLASS ? "" : detail);
    }
    if (claim.type() == ClaimType.STRENGTH) {
      boolean denied = modality == Modality.DENIED;
      return claim.type() + "|" + parties + "|" + denied + "|" + claim.number();
    }
    return kind
        + "|"
        + claim.detail()
        + "|"
        + claim.place()
        + "|"
        + (claim.type() == ClaimType.EVENT
            ? claim.when().map(Edtf::text).orElse("")
            : claim.selector().start() / 40);
  }

  private Claim claim(Draft draft) {
    Selector selector = Selector.of(document.text(), draft.start(), draft.end());
    Optional<Mention> subject = draft.subject().map(Member::mention);
    Optional<Mention> object =
        draft.other().map(Mention::of).or(() -> draft.object().map(Member::mention));
    if (draft.type() == ClaimType.NAME) {
      subject = subject.map(s -> without(s, draft.other().orElse("")));
    }
    String id =
        ClaimId.of(
            document.id(),
            draft.start(),
            draft.end(),
            draft.type().word(),
            subject,
            object,
            draft.place(),
            draft.number(),
            draft.detail());
    return new Claim(
        id,
        draft.type(),
        subject,
        object,
        selector,
        draft.place(),
        draft.when(),
        draft.saidBy(),
        draft.modality(),
        draft.number(),
        draft.detail(),
        document.id(),
        document.date(),
        EXTRACTOR,
        draft.rule());
  }

  /** A name claim's own two names: the other name is no alias of the first in it. */
  private static Mention without(Mention mention, String other) {
    List<String> names = new ArrayList<>();
    names.add(mention.name());
    names.addAll(mention.aliases());
    names.remove(other);
    return names.isEmpty()
        ? mention
        : new Mention(names.getFirst(), names.subList(1, names.size()));
  }
}
