package org.isnad.briefing.internal.sections;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.isnad.briefing.internal.grammar.Phrase;
import org.isnad.briefing.internal.grammar.Texts;
import org.isnad.model.Briefing.Item;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Part;
import org.isnad.model.Briefing.Section;
import org.isnad.model.ClaimType;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Modality;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Picture.Relation;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;

/** What voices disagree on, with both sides: first what the days' reports speak of. */
final class Disagreements {
  private static final int DAYS_OPEN = 90;
  private static final int MOST_TOLD = 40;
  private static final int MOST_STILL_OPEN = 5;
  private static final int NAMED_OF_THE_REST = 3;
  private static final int FOOTNOTES_A_SIDE = 3;

  private final Desk desk;

  Disagreements(Desk desk) {
    this.desk = desk;
  }

  Section write() {
    Set<String> now = new HashSet<>();
    desk.span().all().forEach(c -> now.add(c.claim().id()));
    Predicate<ResolvedClaim> isNow = c -> now.contains(c.claim().id());
    LocalDate since = desk.scope().to().minusDays(DAYS_OPEN);
    List<Finding> findings = findings();
    List<Item> items = new ArrayList<>();
    List<Finding> told =
        findings.stream()
            .filter(Disagreements::hasTwoSides)
            .filter(f -> claims(f).anyMatch(isNow))
            .toList();
    told.stream().limit(MOST_TOLD).forEach(f -> add(f, items));
    List<Relation> relations = relations(isNow);
    relations.stream().limit(MOST_TOLD - items.size()).forEach(r -> items.add(Item.of(line(r))));
    rest(told, relations).map(Item::of).ifPresent(items::add);
    List<Item> open = new ArrayList<>();
    findings.stream()
        .filter(f -> claims(f).noneMatch(isNow))
        .filter(f -> claims(f).anyMatch(c -> !Span.dayOf(c).isBefore(since)))
        .limit(MOST_STILL_OPEN)
        .forEach(f -> add(f, open));
    items.addAll(open);
    return new Section(Part.CONTESTED, "Where the sources disagree", List.copyOf(items));
  }

  /** "Sources disagree on 12 more points, among them who holds Derna": what had no room. */
  private Optional<Line> rest(List<Finding> told, List<Relation> relations) {
    List<Finding> left = told.stream().skip(MOST_TOLD).toList();
    int more = told.size() + relations.size() - MOST_TOLD;
    if (more <= 0) {
      return Optional.empty();
    }
    List<Finding> named = left.stream().limit(NAMED_OF_THE_REST).toList();
    List<ResolvedClaim> claims =
        named.isEmpty()
            ? relations.getLast().claims().stream().limit(FOOTNOTES_A_SIDE).toList()
            : named.stream().flatMap(f -> claims(f).limit(FOOTNOTES_A_SIDE)).distinct().toList();
    String among =
        named.isEmpty()
            ? ""
            : ", among them "
                + Phrase.listed(named.stream().map(f -> asked(f.question())).toList());
    String text =
        "Sources disagree on " + more + (more == 1 ? " more point" : " more points") + among + ".";
    return Optional.of(new Line(Texts.tidy(text), claims));
  }

  private void add(Finding finding, List<Item> items) {
    desk.teller().pause();
    line(finding).map(Item::of).ifPresent(items::add);
  }

  private List<Finding> findings() {
    Picture picture = desk.analysis().picture();
    return Stream.concat(
            picture.territory().stream().map(Holding::holder),
            picture.orderOfBattle().stream().flatMap(a -> Stream.of(a.leader(), a.strength())))
        .filter(f -> f.status() == Status.CONTESTED)
        .filter(f -> claims(f).anyMatch(desk::covers))
        .toList();
  }

  private static Stream<ResolvedClaim> claims(Finding finding) {
    return finding.answers().stream().flatMap(a -> a.claims().stream());
  }

  private List<Relation> relations(Predicate<ResolvedClaim> isNow) {
    return desk.analysis().picture().relations().stream()
        .filter(r -> r.status() == Status.CONTESTED)
        .filter(r -> r.claims().stream().anyMatch(isNow.and(desk::covers)))
        .toList();
  }

  /** "Sources disagree on who holds Derna: the Coast Daily says the Dawn Brigade, …". */
  Optional<Line> line(Finding finding) {
    List<String> sides = new ArrayList<>();
    List<ResolvedClaim> claims = new ArrayList<>();
    for (Answer answer : rivals(finding)) {
      if (!answer.claims().isEmpty()) {
        Phrase value = value(answer);
        claims.addAll(answer.claims().stream().limit(FOOTNOTES_A_SIDE).toList());
        claims.addAll(value.claims());
        sides.add(side(answer, value.text()));
      }
    }
    if (!hasTwoSides(finding)) {
      return Optional.empty();
    }
    String text =
        "Sources disagree on "
            + desk.names().endingShort(asked(finding.question()))
            + ": "
            + String.join("; ", sides)
            + ".";
    return Optional.of(new Line(Texts.tidy(text), claims.stream().distinct().toList()));
  }

  private static boolean hasTwoSides(Finding finding) {
    List<Answer> rivals = rivals(finding);
    return rivals.stream().filter(a -> !a.claims().isEmpty()).count() > 1
        || rivals.stream().anyMatch(a -> !a.deniers().isEmpty());
  }

  /** "Misratan-led" tells whose men lead, and is no rival to who commands them. */
  private static List<Answer> rivals(Finding finding) {
    return finding.answers().stream()
        .filter(a -> a.claims().isEmpty() || !a.claims().stream().allMatch(Disagreements::isLed))
        .toList();
  }

  private static boolean isLed(ResolvedClaim claim) {
    return claim.claim().type() == ClaimType.LEADS
        && claim
            .claim()
            .subject()
            .filter(m -> claim.claim().selector().exact().contains(m.name() + "-led"))
            .isPresent();
  }

  private Phrase value(Answer answer) {
    return desk.names().byId(answer.value(), answer.claims().getFirst());
  }

  private static String side(Answer answer, String value) {
    List<String> voices = answer.voices().stream().map(Disagreements::bracketed).toList();
    String says =
        voices.isEmpty() ? "" : Phrase.listed(voices) + (voices.size() > 1 ? " say " : " says ");
    List<String> deniers = answer.deniers().stream().map(Disagreements::bracketed).toList();
    String denies =
        deniers.isEmpty()
            ? ""
            : Phrase.listed(deniers) + (deniers.size() > 1 ? " deny" : " denies") + " it";
    if (says.isEmpty()) {
      return value
          + ", which "
          + Phrase.listed(deniers)
          + (deniers.size() > 1 ? " deny" : " denies");
    }
    return says + value + (denies.isEmpty() ? "" : ", and " + denies);
  }

  private static String bracketed(String voice) {
    return voice.replaceFirst("^([^,()]+), ([^,()]+)$", "$1 ($2)");
  }

  /** "how strong is the brigade" as it stands within a sentence. */
  private static String asked(String question) {
    return question.replaceFirst("^(how strong|where) (is|are) (.+)$", "$1 $3 $2");
  }

  private Line line(Relation relation) {
    List<ResolvedClaim> denied =
        relation.claims().stream()
            .filter(c -> c.claim().modality() == Modality.DENIED)
            .limit(FOOTNOTES_A_SIDE)
            .toList();
    List<ResolvedClaim> said =
        relation.claims().stream()
            .filter(c -> c.claim().modality() != Modality.DENIED)
            .limit(FOOTNOTES_A_SIDE)
            .toList();
    desk.teller().pause();
    List<Line> both =
        Stream.of(said, denied)
            .filter(side -> !side.isEmpty())
            .map(side -> desk.teller().tell(side.subList(0, 1), side, voices(side)))
            .toList();
    return new Line(
        String.join(" ", both.stream().map(Line::text).toList()),
        both.stream().flatMap(l -> l.claims().stream()).distinct().toList());
  }

  private Set<String> voices(List<ResolvedClaim> claims) {
    Set<String> voices = new HashSet<>();
    claims.forEach(c -> voices.add(desk.analysis().voiceOf(c)));
    return voices;
  }
}
