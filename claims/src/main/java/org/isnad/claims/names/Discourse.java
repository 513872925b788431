package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * What a text has just spoken of, so that "he", "the group" and "the city" find the name they stand
 * for: a subject before an object, the nearer before the farther (after Lappin and Leass 1994, "An
 * algorithm for pronominal anaphora resolution", with their first factors only).
 */
public final class Discourse {
  private static final int MEMORY = 3;
  private static final Set<String> GENERAL =
      Set.of(
          "group",
          "brigade",
          "militia",
          "force",
          "unit",
          "organization",
          "organisation",
          "movement",
          "faction",
          "coalition",
          "outfit",
          "battalion",
          "alliance",
          "consortium",
          "body");
  private static final Set<String> OF_THE_STATE = Set.of("country", "nation", "state", "homeland");
  private static final Set<String> TOWNS =
      Set.of(
          "city",
          "town",
          "village",
          "capital",
          "port",
          "province",
          "district",
          "camp",
          "airport",
          "base");
  private static final Set<String> OWN_NAME =
      Set.of(
          "government",
          "army",
          "military",
          "police",
          "parliament",
          "opposition",
          "state",
          "authority",
          "regime",
          "administration",
          "rebel",
          "militant",
          "coalition",
          "junta");

  private record Seen(
      Member member, Kind kind, Optional<String> noun, int sentence, int token, boolean subject) {}

  private final Cast cast;
  private final List<Seen> seen = new ArrayList<>();
  private int sentence;
  private int paragraphStart;
  private Optional<Member> topic = Optional.empty();

  public Discourse(Cast cast) {
    this.cast = cast;
  }

  /** Begins a paragraph or an item; what it is about, where its first words say so. */
  public void beginPassage(Optional<Member> about) {
    paragraphStart = sentence + 1;
    topic = about;
  }

  public Optional<Member> topic() {
    return topic;
  }

  /** Begins a sentence with all its phrases; those further right are no antecedents of the left. */
  public void beginSentence(Parse parse, List<Phrase> phrases) {
    sentence++;
    for (Phrase phrase : phrases) {
      if (phrase.form() != Phrase.Form.REFERENCE && phrase.kind() != Kind.OTHER) {
        Token head = parse.get(phrase.head());
        boolean subject = head.label().startsWith("nsubj");
        seen.add(
            new Seen(
                cast.of(phrase), phrase.kind(), phrase.noun(), sentence, phrase.last(), subject));
      }
    }
  }

  /** What a reference stands for. */
  public Optional<Member> resolve(Parse parse, Phrase phrase) {
    String word = parse.get(phrase.head()).form().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "he", "she", "him", "her", "his" -> last(phrase, s -> s.kind() == Kind.PERSON);
      case "it", "its" -> topicOr(phrase, s -> s.kind() == Kind.GROUP || s.kind() == Kind.STATE);
      case "they", "them", "their", "both" -> topicOr(phrase, s -> s.kind() == Kind.GROUP);
      case "who", "which", "that" -> Optional.empty();
      case "this" -> topic;
      default -> description(phrase);
    };
  }

  private Optional<Member> topicOr(Phrase phrase, Predicate<Seen> fits) {
    return topic
        .filter(t -> t.kind() == Kind.GROUP || t.kind() == Kind.OTHER)
        .or(() -> last(phrase, fits));
  }

  private Optional<Member> description(Phrase phrase) {
    String noun = phrase.noun().orElse("");
    if (OF_THE_STATE.contains(noun)) {
      return mostSeen(s -> s.kind() == Kind.STATE);
    }
    return switch (phrase.kind()) {
      case PLACE ->
          TOWNS.contains(noun) ? last(phrase, s -> s.kind() == Kind.PLACE) : Optional.empty();
      case GROUP -> group(phrase, noun);
      case PERSON, STATE, OTHER -> Optional.empty();
    };
  }

  private Optional<Member> group(Phrase phrase, String noun) {
    Predicate<Seen> named =
        s ->
            s.kind() == Kind.GROUP
                && s.member().forms().stream()
                    .anyMatch(f -> f.toLowerCase(Locale.ROOT).contains(noun));
    if (topic.isPresent() && GENERAL.contains(noun)) {
      return topic;
    }
    Optional<Member> byNoun = last(phrase, named);
    if (byNoun.isPresent() || OWN_NAME.contains(noun)) {
      return byNoun;
    }
    return topicOr(phrase, s -> s.kind() == Kind.GROUP);
  }

  private Optional<Member> last(Phrase phrase, Predicate<Seen> fits) {
    Optional<Member> here =
        pick(fits, s -> s.sentence() == sentence && s.token() < phrase.first(), true);
    Optional<Member> subjectBefore =
        here.or(() -> pick(fits, s -> s.sentence() == sentence - 1 && inReach(s), true));
    return subjectBefore
        .or(() -> pick(fits, s -> s.sentence() == sentence && s.token() < phrase.first(), false))
        .or(() -> pick(fits, s -> s.sentence() < sentence && inReach(s), false));
  }

  private boolean inReach(Seen one) {
    return one.sentence() >= sentence - MEMORY && one.sentence() >= paragraphStart - 1;
  }

  private Optional<Member> pick(Predicate<Seen> fits, Predicate<Seen> where, boolean subject) {
    for (Seen one : seen.reversed()) {
      if (where.test(one) && fits.test(one) && (one.subject() || !subject)) {
        return Optional.of(one.member());
      }
      if (one.sentence() < sentence - MEMORY) {
        break;
      }
    }
    return Optional.empty();
  }

  private Optional<Member> mostSeen(Predicate<Seen> fits) {
    return seen.stream()
        .filter(fits)
        .map(Seen::member)
        .max((a, b) -> Long.compare(count(a), count(b)));
  }

  private long count(Member member) {
    return seen.stream().filter(s -> s.member() == member).count();
  }
}
