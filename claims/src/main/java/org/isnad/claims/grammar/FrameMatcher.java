package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Token;
import org.isnad.model.Modality;
import org.isnad.model.Range;

/** Finds the frames that a sentence fits. */
public final class FrameMatcher {
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
    Optional<String> problem = Conditions.problem(scene, trigger, frame);
    if (problem.isPresent()) {
      return List.of(new Attempt.Misses(frame, trigger, problem.get()));
    }
    List<Party> subjects = Fillers.of(scene, trigger, frame.subject());
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
    List<Party> objects = Fillers.of(scene, trigger, frame.object());
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

  private static List<Attempt> combine(
      Scene scene,
      Token trigger,
      Frame frame,
      List<Party> subjects,
      List<Party> objects,
      Range number) {
    Attribution attribution = Attribution.of(scene, trigger);
    boolean refused = isRefused(frame, attribution.modality());
    Modality modality = refused ? Modality.ASSERTED : modality(frame, attribution);
    List<String> saidBy = saidBy(scene, trigger, frame, attribution);
    List<Attempt> found = new ArrayList<>();
    for (Optional<Party> subject : orNone(subjects)) {
      for (Optional<Party> object : orNone(objects)) {
        if (isSame(subject, object)
            || isDoerToo(subjects, object)
            || isItemOfDoers(frame, subjects, object)
            || isTurned(found, subject, object)
            || isOfOtherHome(frame, subject, object)) {
          continue;
        }
        Span span = Span.of(scene, trigger, frame, subject, object);
        for (Optional<String> place : Places.of(scene, trigger, frame, object)) {
          found.add(
              new Attempt.Fits(
                  new Match(
                      frame,
                      trigger,
                      subject,
                      object,
                      place,
                      number,
                      Details.of(scene, trigger, frame, object, refused),
                      EachOther.accusers(saidBy, subject, subjects),
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

  /** "did not accept the pledge": it was given, and refused. */
  private static boolean isRefused(Frame frame, Modality modality) {
    return frame.detail().containsKey(Details.ACCEPTED) && modality == Modality.DENIED;
  }

  private static Modality modality(Frame frame, Attribution attribution) {
    return frame.modality().isEmpty() || attribution.modality() != Modality.ASSERTED
        ? attribution.modality()
        : Modality.find(frame.modality()).orElseThrow();
  }

  /** Those above the trigger, and whom the frame itself names as the speaker: "X accuses Y". */
  private static List<String> saidBy(
      Scene scene, Token trigger, Frame frame, Attribution attribution) {
    if (frame.speaker().isEmpty()) {
      return attribution.saidBy();
    }
    List<String> all = new ArrayList<>(attribution.saidBy());
    scene.paths().follow(trigger, frame.speaker()).stream()
        .flatMap(t -> new SpeakerNames(scene).find(t).stream())
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

  /**
   * "A, B and C fight these terrorists": they are none of those who fight; but "both sides" do
   * treat with each other.
   */
  private static boolean isDoerToo(List<Party> subjects, Optional<Party> object) {
    return object
        .filter(o -> o.phrase().form() == Phrase.Form.REFERENCE && !EachOther.is(o))
        .filter(o -> subjects.stream().noneMatch(s -> s.phrase().head() == o.phrase().head()))
        .filter(o -> subjects.stream().anyMatch(s -> s.member() == o.member()))
        .isPresent();
  }

  /** "three groups attacked the town on Friday: A, B and C": none of them attacked another. */
  private static boolean isItemOfDoers(Frame frame, List<Party> subjects, Optional<Party> object) {
    String path = frame.object().path();
    return path.startsWith("OBJ")
        && !path.matches(".*(?:SUBJ|between).*")
        && object
            .filter(o -> o.phrase().isName())
            .filter(o -> subjects.stream().anyMatch(s -> s.phrase().equals(o.phrase())))
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
}
