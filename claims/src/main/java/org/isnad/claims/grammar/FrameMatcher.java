package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.isnad.claims.names.DocumentNames;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.names.Phrases;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.claims.time.TimeReader;
import org.isnad.model.Range;

/** Finds the frames that a parsed sentence fits. */
public final class FrameMatcher {
  private final Map<String, List<Frame>> byWord = new HashMap<>();
  private final Phrases phrases;

  public FrameMatcher(List<Frame> frames, Phrases phrases) {
    this.phrases = phrases;
    for (Frame frame : frames) {
      frame
          .words()
          .forEach(word -> byWord.computeIfAbsent(word, w -> new ArrayList<>()).add(frame));
    }
  }

  /** All matches of all frames in a sentence, in the order of the trigger words. */
  public List<Match> match(Parse parse, DocumentNames names) {
    List<Match> found = new ArrayList<>();
    for (Token token : parse.tokens()) {
      for (Frame frame : byWord.getOrDefault(token.lemma(), List.of())) {
        if (token.tag().startsWith(frame.pos())
            && hasNeeded(parse, frame)
            && standsUnder(parse, token, frame)) {
          found.addAll(match(parse, token, frame, names));
        }
      }
    }
    return found;
  }

  private static boolean hasNeeded(Parse parse, Frame frame) {
    return frame.needs().isEmpty()
        || parse.tokens().stream().anyMatch(t -> frame.needs().contains(t.lemma()));
  }

  private static boolean standsUnder(Parse parse, Token trigger, Frame frame) {
    return frame.under().isEmpty()
        || parse.findHead(trigger).filter(head -> frame.under().contains(head.lemma())).isPresent();
  }

  private List<Match> match(Parse parse, Token trigger, Frame frame, DocumentNames names) {
    List<Filler> subjects = fill(parse, trigger, frame.subject(), names);
    List<Filler> objects = fill(parse, trigger, frame.object(), names);
    if (subjects.isEmpty() && !frame.subject().optional()
        || objects.isEmpty() && !frame.object().optional()) {
      return List.of();
    }
    Attribution attribution = Attribution.of(parse, trigger, phrases, names);
    Optional<Phrase> place = findPlace(parse, trigger, frame);
    Optional<Range> number =
        frame.claim().equals("strength") ? number(parse, trigger) : Optional.empty();
    if (frame.claim().equals("strength") && number.isEmpty()) {
      return List.of();
    }
    List<Match> found = new ArrayList<>();
    for (Optional<Filler> subject : orNone(subjects)) {
      for (Optional<Filler> object : orNone(objects)) {
        if (!sameName(subject, object)) {
          found.add(
              new Match(
                  frame,
                  trigger,
                  subject,
                  object,
                  place,
                  number,
                  attribution.saidBy(),
                  attribution.modality(),
                  span(parse, trigger, subject, object, place)));
        }
      }
    }
    return found;
  }

  private static boolean sameName(Optional<Filler> subject, Optional<Filler> object) {
    return subject.isPresent()
        && object.isPresent()
        && subject.get().name().equals(object.get().name());
  }

  private static List<Optional<Filler>> orNone(List<Filler> fillers) {
    return fillers.isEmpty()
        ? List.of(Optional.empty())
        : fillers.stream().map(Optional::of).toList();
  }

  private List<Filler> fill(Parse parse, Token trigger, Frame.Role role, DocumentNames names) {
    if (role.path().isEmpty()) {
      return List.of();
    }
    List<Filler> fillers = new ArrayList<>();
    for (Token token : Paths.follow(parse, trigger, role.path())) {
      Phrase phrase = phrases.around(parse, token);
      resolve(parse, phrase, role, names).ifPresent(name -> fillers.add(new Filler(phrase, name)));
    }
    return fillers;
  }

  private static Optional<String> resolve(
      Parse parse, Phrase phrase, Frame.Role role, DocumentNames names) {
    Token head = phrase.head();
    if (head.tag().equals("PRP")) {
      return pronoun(head, names)
          .filter(
              n ->
                  accepts(role, head.lemma().matches("he|she|him|her") ? Kind.PERSON : Kind.GROUP));
    }
    if (!accepts(role, phrase.kind()) || phrase.kind() == Kind.OTHER && !phrase.isName()) {
      return Optional.empty();
    }
    boolean definite =
        parse.dependents(head).stream()
            .anyMatch(t -> t.lemma().matches("the|this|that|these|those"));
    if (!phrase.isName() && definite && phrase.text().indexOf(' ') < 0) {
      return names
          .findLastWith(head.form())
          .or(() -> names.findLast(phrase.kind()))
          .or(() -> Optional.of(phrase.text()));
    }
    return Optional.of(phrase.text());
  }

  private static Optional<String> pronoun(Token head, DocumentNames names) {
    return switch (head.lemma()) {
      case "he", "she", "him", "her" -> names.findLast(Kind.PERSON);
      case "it", "they", "them" -> names.findLast(Kind.GROUP);
      default -> Optional.empty();
    };
  }

  private static boolean accepts(Frame.Role role, Kind kind) {
    if (role.kinds().isEmpty() || role.kinds().contains("any")) {
      return true;
    }
    String word = kind.name().toLowerCase(Locale.ROOT);
    boolean actor =
        role.kinds().contains("actor")
            && (kind == Kind.GROUP || kind == Kind.PERSON || kind == Kind.PLACE);
    return actor || role.kinds().contains(word);
  }

  private Optional<Phrase> findPlace(Parse parse, Token trigger, Frame frame) {
    String path =
        frame.place().isEmpty()
            ? "prep:in/at/near/outside/around/on | OBJ>prep:in/at/near/of | prep:with/against>prep:in/at/near"
            : frame.place();
    return Arrays.stream(path.split("\\|"))
        .flatMap(alternative -> Paths.follow(parse, trigger, alternative).stream())
        .map(t -> phrases.around(parse, t))
        .filter(p -> p.isName() && !TimeReader.isDate(p.text()))
        .filter(p -> p.kind() == Kind.PLACE || p.kind() == Kind.OTHER)
        .findFirst();
  }

  private static Optional<Range> number(Parse parse, Token noun) {
    List<Token> under = parse.dependents(noun, List.of("nmod", "num", "quantmod", "qmod"));
    if (under.stream().noneMatch(t -> t.tag().equals("CD"))) {
      return Optional.empty();
    }
    String before = parse.text().substring(Math.max(0, noun.start() - 60), noun.start());
    return Numbers.findLast(before);
  }

  private static int[] span(
      Parse parse,
      Token trigger,
      Optional<Filler> subject,
      Optional<Filler> object,
      Optional<Phrase> place) {
    int[] span = {trigger.start(), trigger.end()};
    subject.ifPresent(f -> widen(span, f.phrase()));
    object.ifPresent(f -> widen(span, f.phrase()));
    place.ifPresent(p -> widen(span, p));
    for (Token token : parse.dependents(trigger)) {
      if (List.of("dobj", "prep", "agent", "advmod", "prt", "npadvmod").contains(token.label())) {
        parse
            .subtree(token)
            .forEach(
                t -> {
                  span[0] = Math.min(span[0], t.start());
                  span[1] = Math.max(span[1], t.end());
                });
      }
    }
    return span;
  }

  private static void widen(int[] span, Phrase phrase) {
    span[0] = Math.min(span[0], phrase.start());
    span[1] = Math.max(span[1], phrase.end());
  }
}
