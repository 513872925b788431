package org.isnad.briefing.internal;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.isnad.model.Briefing.Line;
import org.isnad.model.Briefing.Section;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.EventType;
import org.isnad.model.Finding;
import org.isnad.model.Finding.Answer;
import org.isnad.model.Picture;
import org.isnad.model.Picture.Actor;
import org.isnad.model.Picture.Holding;
import org.isnad.model.Picture.Relation;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Status;

/** The briefing's sections, each line with its claims. */
public final class Sections {
  private static final int MOST_DYNAMICS = 25;
  private static final int MOST_ACTORS = 20;
  private static final int FOOTNOTES_A_LINE = 4;

  private final Picture picture;
  private final ClaimView view;
  private final Wording wording;

  public Sections(Picture picture, ClaimView view) {
    this.picture = picture;
    this.view = view;
    this.wording = new Wording(view);
  }

  /** What happened in the week; claims that say the same share a line. */
  public Section dynamics() {
    Map<String, List<ResolvedClaim>> bySentence = new LinkedHashMap<>();
    picture.week().stream()
        .filter(c -> c.claim().type() == ClaimType.EVENT)
        .filter(c -> c.claim().subject().isPresent() || c.claim().object().isPresent())
        .sorted(Comparator.comparing(c -> weight(c.claim())))
        .forEach(
            c -> bySentence.computeIfAbsent(wording.sentence(c), s -> new ArrayList<>()).add(c));
    return new Section("Dynamics of the week", lines(bySentence, MOST_DYNAMICS));
  }

  /** Movements of the front before everything else, what has no word of its own last. */
  private static int weight(Claim claim) {
    EventType type = claim.eventType().orElse(EventType.OTHER_STRATEGIC);
    return switch (type) {
      case TERRITORY_TAKEN -> 0;
      case WITHDRAWAL -> 1;
      case STATEMENT_OF_WAR, AGREEMENT -> 2;
      case BATTLE, AIR_STRIKE, BOMBING, SHELLING, ATTACK_ON_CIVILIANS -> 3;
      case ABDUCTION, KILLING, ARREST, PROTEST -> 4;
      case MEETING, DEPLOYMENT, APPOINTMENT -> 5;
      case OTHER_STRATEGIC -> 6;
    };
  }

  private static List<Line> lines(Map<String, List<ResolvedClaim>> bySentence, int most) {
    return bySentence.entrySet().stream()
        .limit(most)
        .map(e -> new Line(e.getKey(), e.getValue()))
        .toList();
  }

  /** Every contested finding with the voices on each side. */
  public Section disagreements() {
    List<Line> lines = new ArrayList<>();
    picture.territory().stream()
        .map(Holding::holder)
        .filter(f -> f.status() == Status.CONTESTED)
        .forEach(f -> lines.add(disagreement(f)));
    for (Actor actor : picture.orderOfBattle()) {
      for (Finding finding : List.of(actor.leader(), actor.strength())) {
        if (finding.status() == Status.CONTESTED) {
          lines.add(disagreement(finding));
        }
      }
    }
    picture.relations().stream()
        .filter(r -> r.status() == Status.CONTESTED)
        .forEach(r -> lines.add(contestedRelation(r)));
    return new Section("Where the sources disagree", lines);
  }

  private Line disagreement(Finding finding) {
    List<String> sides = new ArrayList<>();
    List<ResolvedClaim> claims = new ArrayList<>();
    for (Answer answer : finding.answers()) {
      String against =
          answer.deniers().isEmpty() ? "" : "; against it " + String.join(", ", answer.deniers());
      String voices = answer.voices().isEmpty() ? "nobody" : String.join(", ", answer.voices());
      sides.add(name(answer.value()) + " (" + voices + against + ")");
      answer.claims().stream().limit(FOOTNOTES_A_LINE).forEach(claims::add);
    }
    String question = Wording.capitalised(finding.question());
    return new Line(question + " is contested: " + String.join(" or ", sides) + ".", claims);
  }

  private Line contestedRelation(Relation relation) {
    String clause = wording.clause(relation.claims().getFirst());
    return new Line("It is contested that " + clause + ".", few(relation.claims()));
  }

  /** Who holds what, where that is not contested. */
  public Section territory() {
    List<Line> lines = new ArrayList<>();
    for (Holding holding : picture.territory()) {
      Finding finding = holding.holder();
      if (finding.status() != Status.CONTESTED && finding.status() != Status.UNKNOWN) {
        Answer answer = finding.answers().getFirst();
        String verb = finding.status() == Status.DENIED ? " is said not to hold " : " holds ";
        lines.add(
            new Line(
                name(answer.value()) + verb + holding.place().name() + told(finding) + ".",
                few(answer.claims())));
      }
    }
    return new Section("Who holds what", lines);
  }

  /** Who leads whom and how strong each is, where that is not contested. */
  public Section orderOfBattle() {
    List<Line> lines = new ArrayList<>();
    for (Actor actor : picture.orderOfBattle().stream().limit(MOST_ACTORS).toList()) {
      String name = actor.entity().name();
      first(actor.leader())
          .forEach(
              a ->
                  lines.add(
                      new Line(
                          name + " is led by " + name(a.value()) + told(actor.leader()) + ".",
                          few(a.claims()))));
      first(actor.strength())
          .forEach(
              a ->
                  lines.add(
                      new Line(
                          name
                              + " is said to have "
                              + a.value()
                              + " fighters"
                              + told(actor.strength())
                              + ".",
                          few(a.claims()))));
    }
    return new Section("Order of battle", lines);
  }

  /** The relations that the week's claims speak of. */
  public Section relations() {
    List<String> week = picture.week().stream().map(c -> c.claim().id()).toList();
    List<Line> lines = new ArrayList<>();
    for (Relation relation : picture.relations()) {
      boolean recent = relation.claims().stream().anyMatch(c -> week.contains(c.claim().id()));
      if (recent && relation.status() != Status.CONTESTED) {
        lines.add(new Line(wording.sentence(relation.claims().getFirst()), few(relation.claims())));
      }
    }
    return new Section("Who stands with whom", distinct(lines));
  }

  private static List<Line> distinct(List<Line> lines) {
    return lines.stream()
        .collect(Collectors.toMap(Line::text, l -> l, (a, b) -> a, LinkedHashMap::new))
        .values()
        .stream()
        .toList();
  }

  private static List<Answer> first(Finding finding) {
    boolean told = finding.status() != Status.CONTESTED && finding.status() != Status.DENIED;
    return told ? finding.answers().stream().limit(1).toList() : List.of();
  }

  private static String told(Finding finding) {
    return switch (finding.status()) {
      case SINGLE_SOURCE -> " (single source)";
      case STALE -> " (not reported lately)";
      case CORROBORATED -> " (corroborated)";
      case CONTESTED, DENIED, UNKNOWN -> "";
    };
  }

  private static List<ResolvedClaim> few(List<ResolvedClaim> claims) {
    return claims.stream().limit(FOOTNOTES_A_LINE).toList();
  }

  private String name(String value) {
    return view.findEntity(value).map(e -> e.name()).orElse(value);
  }
}
