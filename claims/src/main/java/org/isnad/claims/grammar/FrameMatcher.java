package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Modality;
import org.isnad.model.Range;

/** Finds the frames that a sentence fits. */
public final class FrameMatcher {
  private static final Set<String> SPREAD =
      Set.of(
          "territory_taken",
          "deployment",
          "withdrawal",
          "air_strike",
          "shelling",
          "battle",
          "protest");
  private final Map<String, List<Frame>> byWord = new HashMap<>();

  public FrameMatcher(List<Frame> frames) {
    for (Frame frame : frames) {
      frame
          .words()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(frame));
    }
  }

  /** Whether a word can set off any frame. */
  public boolean isTrigger(String lemma) {
    return byWord.containsKey(lemma);
  }

  /** All tries of all frames in a sentence, in the order of the trigger words. */
  public List<Attempt> attempts(Scene scene) {
    List<Attempt> attempts = new ArrayList<>();
    for (Token token : scene.parse().tokens()) {
      for (Frame frame : byWord.getOrDefault(token.lemma(), List.of())) {
        if (hasPart(token, frame) && !scene.isInName(token)) {
          attempts.addAll(attempt(scene, token, frame));
        }
      }
    }
    return Casualties.settle(scene, attempts);
  }

  /** All matches of all frames in a sentence. */
  public List<Match> matches(Scene scene) {
    List<Match> found = new ArrayList<>();
    for (Attempt attempt : attempts(scene)) {
      if (attempt instanceof Attempt.Fits fits) {
        found.add(fits.match());
      }
    }
    return found.stream().filter(m -> found.stream().noneMatch(e -> tellsWhere(e, m))).toList();
  }

  /** "signed a charter with the RSF in Nairobi": where it was done, not where the RSF is. */
  private static boolean tellsWhere(Match event, Match presence) {
    return presence.frame().rule().equals("operates_in.name-in")
        && event.frame().claim().equals("event")
        && event
            .object()
            .flatMap(o -> presence.subject().filter(s -> s.member() == o.member()))
            .isPresent()
        && event.place().equals(presence.object().map(o -> o.phrase().name()));
  }

  private static boolean hasPart(Token token, Frame frame) {
    for (String part : frame.pos().split("\\|")) {
      if (token.tag().startsWith(part.strip())) {
        return true;
      }
    }
    return false;
  }

  private static List<Attempt> attempt(Scene scene, Token trigger, Frame frame) {
    Optional<String> problem = problem(scene, trigger, frame);
    if (problem.isPresent()) {
      return List.of(new Attempt.Misses(frame, trigger, problem.get()));
    }
    List<Party> subjects = fill(scene, trigger, frame.subject());
    if (subjects.isEmpty() && !frame.subject().optional()) {
      return List.of(
          new Attempt.Misses(
              frame,
              trigger,
              "nothing fits its subject "
                  + frame.subject().path()
                  + " "
                  + frame.subject().kinds()));
    }
    List<Party> objects = fill(scene, trigger, frame.object());
    if (objects.isEmpty() && !frame.object().optional()) {
      return List.of(
          new Attempt.Misses(
              frame,
              trigger,
              "nothing fits its object " + frame.object().path() + " " + frame.object().kinds()));
    }
    Range number = Range.UNKNOWN;
    if (!frame.number().isEmpty()) {
      Optional<Range> found = Counts.of(scene, trigger, frame.number());
      if (found.isEmpty()) {
        return List.of(new Attempt.Misses(frame, trigger, "no number at " + frame.number()));
      }
      number = found.get();
    }
    return combine(scene, trigger, frame, subjects, objects, number);
  }

  private static Optional<String> problem(Scene scene, Token trigger, Frame frame) {
    Parse parse = scene.parse();
    Optional<String> unreal =
        frame.claim().equals("event")
            ? Realis.problem(parse, trigger)
            : Realis.advice(parse, trigger);
    if (unreal.isPresent()) {
      return unreal;
    }
    if (frame.claim().equals("event") && isAdjective(parse, trigger)) {
      return Optional.of("it is said of a thing, not told");
    }
    if (!frame.needs().isEmpty()
        && parse.tokens().stream().noneMatch(t -> frame.needs().contains(t.lemma()))) {
      return Optional.of("the sentence has none of " + frame.needs());
    }
    for (Map.Entry<String, List<String>> near : frame.near().entrySet()) {
      if (!reaches(scene, trigger, near)) {
        return Optional.of("none of " + near.getValue() + " at " + near.getKey());
      }
    }
    for (Map.Entry<String, List<String>> not : frame.not().entrySet()) {
      if (reaches(scene, trigger, not)) {
        return Optional.of("it has one of " + not.getValue() + " at " + not.getKey());
      }
    }
    return Optional.empty();
  }

  /** "in occupied Donetsk", "retreating troops". */
  private static boolean isAdjective(Parse parse, Token trigger) {
    return (trigger.tag().equals("VBN") || trigger.tag().equals("VBG"))
        && (trigger.label().equals("amod") || trigger.label().equals("nmod"))
        && trigger.head() > trigger.index()
        && parse.dependents(trigger).isEmpty();
  }

  private static boolean reaches(
      Scene scene, Token trigger, Map.Entry<String, List<String>> wanted) {
    for (String path : wanted.getKey().split("\\|")) {
      boolean reached =
          scene.paths().follow(trigger, path).stream()
              .flatMap(t -> Stream.concat(Stream.of(t), scene.counted(t).stream()))
              .anyMatch(
                  t ->
                      wanted.getValue().contains(t.lemma())
                          || wanted.getValue().contains(t.tag())
                          || isOfKind(scene, t, wanted.getValue()));
      if (reached) {
        return true;
      }
    }
    return false;
  }

  /** A word such as {@code =place} asks for what is known to be of that kind. */
  private static boolean isOfKind(Scene scene, Token token, List<String> wanted) {
    return wanted.stream().anyMatch(w -> w.startsWith("="))
        && scene
            .party(token)
            .filter(
                p ->
                    wanted.contains(
                        "=" + p.member().kind().name().toLowerCase(java.util.Locale.ROOT)))
            .isPresent();
  }

  private static List<Attempt> combine(
      Scene scene,
      Token trigger,
      Frame frame,
      List<Party> subjects,
      List<Party> objects,
      Range number) {
    Attribution attribution = Attribution.of(scene, trigger);
    Modality modality =
        frame.modality().isEmpty() || attribution.modality() != Modality.ASSERTED
            ? attribution.modality()
            : Modality.find(frame.modality()).orElseThrow();
    List<String> saidBy = saidBy(scene, trigger, frame, attribution);
    List<Attempt> found = new ArrayList<>();
    for (Optional<Party> subject : orNone(subjects)) {
      for (Optional<Party> object : orNone(objects)) {
        if (isSame(subject, object)
            || isTurned(found, subject, object)
            || isOfOtherHome(frame, subject, object)) {
          continue;
        }
        Span span = Span.of(scene, trigger, frame, subject, object);
        for (Optional<String> place : places(scene, trigger, frame, object)) {
          found.add(
              new Attempt.Fits(
                  new Match(
                      frame,
                      trigger,
                      subject,
                      object,
                      place,
                      number,
                      Details.of(scene, trigger, frame, object),
                      saidBy,
                      modality,
                      Known.is(scene, trigger),
                      span.start(),
                      span.end())));
        }
      }
    }
    if (found.isEmpty() && frame.object().optional() && !objects.isEmpty()) {
      return combine(scene, trigger, frame, subjects, List.of(), number);
    }
    return found.isEmpty()
        ? List.of(new Attempt.Misses(frame, trigger, "subject and object are one"))
        : found;
  }

  /** Those above the trigger, and whom the frame itself names as the speaker: "X accuses Y". */
  private static List<String> saidBy(
      Scene scene, Token trigger, Frame frame, Attribution attribution) {
    if (frame.speaker().isEmpty()) {
      return attribution.saidBy();
    }
    List<String> all = new ArrayList<>(attribution.saidBy());
    scene.paths().follow(trigger, frame.speaker()).stream()
        .flatMap(t -> Attribution.name(scene, t).stream())
        .filter(name -> !all.contains(name))
        .findFirst()
        .ifPresent(all::add);
    return all;
  }

  /** "between A and B" is one pair, not two. */
  private static boolean isTurned(
      List<Attempt> found, Optional<Party> subject, Optional<Party> object) {
    return found.stream()
        .anyMatch(
            a ->
                a instanceof Attempt.Fits fits
                    && isSame(fits.match().subject(), object)
                    && isSame(fits.match().object(), subject));
  }

  /** "factions from Daraa and Quneitra": those from Daraa are not from Quneitra. */
  private static boolean isOfOtherHome(
      Frame frame, Optional<Party> subject, Optional<Party> object) {
    return frame.subject().path().equals("SELF")
        && subject.filter(s -> s.phrase().name().contains(" from ")).isPresent()
        && object
            .map(o -> o.phrase().name())
            .filter(home -> !subject.get().phrase().name().endsWith(home))
            .isPresent();
  }

  private static boolean isSame(Optional<Party> subject, Optional<Party> object) {
    return subject.isPresent()
        && object.isPresent()
        && subject.get().member() == object.get().member();
  }

  private static List<Optional<Party>> orNone(List<Party> parties) {
    return parties.isEmpty()
        ? List.of(Optional.empty())
        : parties.stream().map(Optional::of).toList();
  }

  /** The place of a claim; of an event that harmed nobody by number, each of its places. */
  private static List<Optional<String>> places(
      Scene scene, Token trigger, Frame frame, Optional<Party> object) {
    Optional<String> reached =
        frame.detail().containsKey("reach")
            ? Reach.of(scene, trigger).map(Reach::place)
            : Optional.empty();
    List<String> all =
        reached.map(List::of).orElseGet(() -> Places.list(scene, trigger, frame, object));
    if (all.isEmpty()) {
      return List.of(Optional.empty());
    }
    boolean each =
        SPREAD.contains(frame.detail().getOrDefault("event", "")) && Tolls.list(scene).isEmpty();
    return all.subList(0, each ? all.size() : 1).stream().map(Optional::of).toList();
  }

  private static List<Party> fill(Scene scene, Token trigger, Frame.Role role) {
    List<Party> parties = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    if (role.path().isEmpty()) {
      return parties;
    }
    for (String alternative : role.path().split("\\|")) {
      for (Token token : scene.paths().follow(trigger, alternative)) {
        boolean touching = alternative.contains("LEFT") || alternative.contains("RIGHT");
        List<Party> reached =
            touching ? scene.party(token).map(List::of).orElse(List.of()) : scene.parties(token);
        boolean bare = reached.isEmpty() && role.plain();
        (bare ? scene.plain(token).stream() : reached.stream())
            .filter(p -> accepts(trigger, role, p))
            .filter(p -> !isOperation(role, p))
            .filter(p -> !isFurtherThing(role, p, parties))
            .filter(p -> p.phrase().head() != trigger.index() || alternative.contains("SELF"))
            .filter(p -> !role.named() || isNamed(p))
            .filter(p -> seen.add(p.member()))
            .forEach(parties::add);
      }
      if (!parties.isEmpty()) {
        return parties;
      }
    }
    return scene
        .topicOfFragment(trigger)
        .filter(p -> accepts(trigger, role, p) && role.path().matches(".*(?:BEARER|SUBJ|OBJ).*"))
        .map(List::of)
        .orElse(List.of());
  }

  /** Called by a proper name, here or before. */
  private static boolean isNamed(Party party) {
    String name = party.member().name();
    boolean capital = name.chars().anyMatch(Character::isUpperCase) || name.equals("junta");
    return party.phrase().form() != Phrase.Form.DESCRIPTION && capital;
  }

  /** "Haftar's Operation Dignity" is no group that he leads. */
  private static boolean isOperation(Frame.Role role, Party party) {
    return role.kinds().contains("group")
        && (party.phrase().name().startsWith("Operation ")
            || party.member().name().startsWith("Operation "));
  }

  /** "a petrol station and a restaurant": one target, not two. */
  private static boolean isFurtherThing(Frame.Role role, Party party, List<Party> parties) {
    return role.kinds().contains("thing") && !parties.isEmpty() && !party.member().kind().isActor();
  }

  /** A name of unknown kind may fill any role that asks for it; what it fills tells its kind. */
  private static boolean accepts(Token trigger, Frame.Role role, Party party) {
    if (party.phrase().name().startsWith("Operation ")) {
      return false;
    }
    Kind known = party.member().kind();
    Kind kind = known == Kind.OTHER ? party.phrase().kind() : known;
    boolean doer = role.path().startsWith("SUBJ") && trigger.isVerb();
    if (kind == Kind.OTHER
        && party.phrase().isName()
        && !role.kinds().isEmpty()
        && !role.kinds().contains("sure")
        && (!role.optional() || doer)) {
      return true;
    }
    boolean meantPlace = party.phrase().form() == Phrase.Form.REFERENCE && kind == Kind.PLACE;
    if (doer && meantPlace) {
      return false;
    }
    return accepts(role, kind) || role.kinds().contains("thing") && !isTown(party);
  }

  /** A town is where a thing is done, not to whom; a hotel or a base may be either. */
  private static boolean isTown(Party party) {
    boolean named = party.phrase().isName();
    boolean described = Places.hasCapital(party.phrase().name());
    Kind kind = party.member().kind();
    return (named && kind == Kind.OTHER || (named || described) && kind.isPlace())
        && !NounClasses.isSite(party.phrase().name());
  }

  static boolean accepts(Frame.Role role, Kind kind) {
    if (role.kinds().isEmpty() || role.kinds().contains("any")) {
      return true;
    }
    return role.kinds().contains("actor") && kind.isActor()
        || role.kinds().contains("where") && kind.isPlace()
        || role.kinds().contains(kind.name().toLowerCase(java.util.Locale.ROOT));
  }
}
