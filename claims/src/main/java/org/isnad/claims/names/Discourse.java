package org.isnad.claims.names;

import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.isnad.claims.names.Antecedents.Seen;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;
import org.isnad.model.EntityClass;

/**
 * What a text has just spoken of, so that "he", "the group" and "the city" find the name they stand
 * for: a subject before an object, the nearer before the farther (after Lappin and Leass 1994, "An
 * algorithm for pronominal anaphora resolution", with their first factors only). Where two fit
 * alike it says nobody: a wrong name is worse than none.
 */
public final class Discourse {
  /** Nouns for any armed group. */
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

  /** Of those, the ones that may be said of any group, whatever its own noun. */
  private static final Set<String> OF_ANY =
      Set.of("group", "organization", "organisation", "movement", "outfit");

  /** Nouns for what joins several groups: never one of them. */
  private static final Set<String> UNIONS = Set.of("alliance", "coalition", "bloc", "consortium");

  private static final Set<String> OF_THE_STATE = Set.of("country", "nation", "state", "homeland");
  private static final Set<String> OPERATIONS =
      Set.of("operation", "offensive", "campaign", "assault");
  private static final Set<String> TOWNS =
      Set.of("city", "town", "village", "settlement", "capital", "port", "province", "district");

  /** Places that bear their own noun: "the base" is one that was called a base. */
  private static final Set<String> SITES =
      Set.of("camp", "airport", "airbase", "base", "prison", "hospital", "crossing", "bridge");

  /** Nouns that stand only for a body of their own class. */
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
          "council",
          "congress",
          "tribe",
          "party",
          "ministry",
          "mission");

  private static final Set<EntityClass> NO_ARMED_GROUP =
      EnumSet.of(
          EntityClass.GOVERNMENT,
          EntityClass.POLICE,
          EntityClass.INTERNATIONAL_ORG,
          EntityClass.MEDIA,
          EntityClass.COMPANY,
          EntityClass.STATE);
  private static final Set<EntityClass> PLAIN_BODIES =
      EnumSet.of(
          EntityClass.GOVERNMENT, EntityClass.ARMY, EntityClass.POLICE, EntityClass.POLITICAL_BODY);
  private static final Set<String> WEATHER_AND_MOODS =
      Set.of(
          "clear",
          "unclear",
          "possible",
          "impossible",
          "likely",
          "unlikely",
          "late",
          "early",
          "difficult",
          "hard",
          "easy",
          "important",
          "true",
          "rain",
          "snow",
          "time",
          "cold",
          "hot",
          "dark",
          "seem",
          "appear",
          "turn",
          "remain",
          "necessary",
          "crucial",
          "worth",
          "unknown");
  private static final Set<String> SAYING = Words.list("reporting-verbs");
  private final Cast cast;
  private final Antecedents antecedents = new Antecedents();
  private Optional<Member> topic = Optional.empty();

  public Discourse(Cast cast) {
    this.cast = cast;
  }

  /** Begins a paragraph or an item; what it is about, where its first words say so. */
  public void beginPassage(Optional<Member> about) {
    antecedents.beginParagraph();
    topic = about;
  }

  public Optional<Member> topic() {
    return topic;
  }

  /** Begins a sentence with all its phrases; those further right are no antecedents of the left. */
  public void beginSentence(Parse parse, List<Phrase> phrases) {
    antecedents.beginSentence();
    for (Phrase phrase : phrases) {
      Token word = parse.get(phrase.head());
      boolean subject = isSubject(parse, word);
      if (phrase.form() == Phrase.Form.REFERENCE) {
        resolve(parse, phrase).ifPresent(m -> antecedents.add(m, phrase, m.kind(), word, subject));
      } else if (phrase.kind() != Kind.OTHER
          && isTelling(phrase)
          && !isSaidOfName(parse, phrases, phrase)) {
        antecedents.add(cast.of(phrase), phrase, phrase.kind(), word, subject);
      }
    }
  }

  /** A subject, or whose the subject is: "while the extent of the group's reach is unclear, it". */
  private static boolean isSubject(Parse parse, Token word) {
    if (!word.label().equals("poss")) {
      return word.label().startsWith("nsubj");
    }
    Optional<Token> owned = parse.findHead(word);
    boolean part = owned.filter(t -> t.label().equals("pobj")).isPresent();
    Optional<Token> whole =
        part
            ? owned
                .flatMap(parse::findHead)
                .filter(p -> p.lemma().equals("of"))
                .flatMap(parse::findHead)
            : owned;
    return whole.filter(t -> t.label().startsWith("nsubj")).isPresent();
  }

  /**
   * "M23, a rebel group", "M23 is a rebel group": what follows speaks of M23; "Congolese" of none.
   */
  private static boolean isSaidOfName(Parse parse, List<Phrase> phrases, Phrase phrase) {
    if (phrase.form() != Phrase.Form.DESCRIPTION) {
      return false;
    }
    Token head = parse.get(phrase.head());
    boolean named = // "the militia Boko Haram"
        phrases.stream()
            .anyMatch(
                p ->
                    p.isName()
                        && p.kind() == phrase.kind()
                        && p.first() == phrase.last() + 1
                        && parse.get(p.head()).head() == phrase.head());
    if (named) {
      return true;
    }
    if (phrase.noun().isEmpty()) {
      return head.tag().startsWith("JJ") && head.label().equals("nmod");
    }
    Optional<Token> told =
        switch (head.label()) {
          case "appos" -> parse.findHead(head);
          case "attr" ->
              parse
                  .findHead(head)
                  .flatMap(v -> parse.dependents(v, List.of("nsubj")).stream().findFirst());
          default -> Optional.empty();
        };
    return told.flatMap(t -> Reading.at(phrases, t.index())).filter(Phrase::isName).isPresent();
  }

  /** A name, or a description of more than a noun: "Syrian rebels", not "fighters". */
  private static boolean isTelling(Phrase phrase) {
    return switch (phrase.form()) {
      case REFERENCE -> false;
      case NAME -> true;
      case DESCRIPTION ->
          phrase.first() < phrase.last()
              || phrase.noun().isEmpty()
              || phrase
                  .noun()
                  .flatMap(NounClasses::classOf)
                  .filter(PLAIN_BODIES::contains)
                  .isPresent();
    };
  }

  /** What a reference stands for. */
  public Optional<Member> resolve(Parse parse, Phrase phrase) {
    String word = parse.get(phrase.head()).form().toLowerCase(Locale.ROOT);
    return switch (word) {
      case "he", "she" -> antecedents.findLast(edge(parse, phrase), s -> s.kind() == Kind.PERSON);
      case "his" -> find(phrase, s -> s.kind() == Kind.PERSON);
      case "him", "her" -> object(parse, phrase, s -> s.kind() == Kind.PERSON);
      case "it" -> isEmpty(parse, phrase) ? Optional.empty() : it(parse, phrase);
      case "its" -> thing(phrase);
      case "them" -> object(parse, phrase, s -> s.kind() == Kind.GROUP);
      case "they", "their", "both" -> topicOr(phrase, s -> s.kind() == Kind.GROUP);
      case "who", "which", "that", "we", "our" -> Optional.empty();
      case "this" -> topic;
      default -> description(phrase);
    };
  }

  /** Where antecedents end: "Among the dead was a commander, he added" speaks of an earlier one. */
  private static int edge(Parse parse, Phrase phrase) {
    Token pronoun = parse.get(phrase.head());
    return parse.findHead(pronoun).stream()
        .filter(verb -> pronoun.label().equals("nsubj") && SAYING.contains(verb.lemma()))
        .flatMap(verb -> parse.dependents(verb, List.of("ccomp")).stream())
        .filter(said -> said.index() < pronoun.index())
        .flatMap(said -> parse.subtree(said).stream())
        .mapToInt(Token::index)
        .min()
        .orElse(phrase.first());
  }

  /** "It is clear that", "it was raining": nothing at all. */
  private static boolean isEmpty(Parse parse, Phrase phrase) {
    Token it = parse.get(phrase.head());
    Optional<Token> verb = parse.findHead(it);
    return it.label().equals("expl")
        || verb.filter(v -> WEATHER_AND_MOODS.contains(v.lemma()) && !isRaising(parse, v))
            .isPresent()
        || verb.stream()
            .filter(v -> v.lemma().equals("be"))
            .flatMap(v -> parse.dependents(v).stream())
            .anyMatch(t -> WEATHER_AND_MOODS.contains(t.lemma()));
  }

  /** "it seems to operate in Goma" is about somebody, "it seems that" is not. */
  private static boolean isRaising(Parse parse, Token verb) {
    return !parse.dependents(verb, List.of("xcomp", "acomp", "oprd", "attr", "prep")).isEmpty()
        && parse.dependents(verb, List.of("ccomp")).isEmpty();
  }

  private Optional<Member> it(Parse parse, Phrase phrase) {
    return parse.get(phrase.head()).label().equals("dobj")
        ? object(parse, phrase, Discourse::isOneActor)
        : thing(phrase);
  }

  /** A group or a state, but none where the last sentence was about a place. */
  private Optional<Member> thing(Phrase phrase) {
    return antecedents.wasOn(Kind.PLACE) && topic.isEmpty()
        ? antecedents.findHere(phrase.first(), Discourse::isOneActor)
        : topicOr(phrase, Discourse::isOneActor);
  }

  private static boolean isOneActor(Seen seen) {
    return (seen.kind() == Kind.GROUP || seen.kind() == Kind.STATE)
        && !seen.several()
        && !isOperation(seen.member());
  }

  private Optional<Member> find(Phrase phrase, Predicate<Seen> fits) {
    return antecedents.findLast(phrase.first(), fits);
  }

  /** "defeated the rebels and forced them to retreat": never who does it. */
  private Optional<Member> object(Parse parse, Phrase phrase, Predicate<Seen> fits) {
    Token pronoun = parse.get(phrase.head());
    Optional<Token> subject = subjectAbove(parse, pronoun);
    boolean object = pronoun.label().equals("dobj");
    return object && subject.isPresent()
        ? antecedents.findForObject(phrase.first(), subject.get().index(), fits)
        : topicOr(phrase, fits);
  }

  /** The subject of the verb that governs a word, or of the verb that it is joined to. */
  private static Optional<Token> subjectAbove(Parse parse, Token word) {
    Optional<Token> verb = parse.findHead(word);
    for (int step = 0; step < 4 && verb.isPresent(); step++) {
      List<Token> subjects = parse.dependents(verb.get(), List.of("nsubj", "nsubjpass"));
      if (!subjects.isEmpty()) {
        return subjects.stream().findFirst();
      }
      verb = verb.filter(Discourse::sharesSubject).flatMap(parse::findHead);
    }
    return Optional.empty();
  }

  /** "took the base and burned it", "dissolved the unit, renaming it". */
  private static boolean sharesSubject(Token verb) {
    return verb.label().equals("conj") || verb.label().equals("advcl") && verb.tag().equals("VBG");
  }

  private Optional<Member> topicOr(Phrase phrase, Predicate<Seen> fits) {
    return topic
        .filter(t -> t.kind() == Kind.GROUP || t.kind() == Kind.OTHER)
        .or(() -> find(phrase, fits));
  }

  private Optional<Member> description(Phrase phrase) {
    String noun = phrase.noun().orElse("").toLowerCase(Locale.ROOT);
    if (OF_THE_STATE.contains(noun)) {
      return antecedents.findMostNamed(Kind.STATE);
    }
    if (OPERATIONS.contains(noun)) {
      return find(phrase, s -> isOperation(s.member()));
    }
    return switch (phrase.kind()) {
      case PLACE -> place(phrase, noun);
      case GROUP -> group(phrase, noun);
      case PERSON, STATE, OTHER -> Optional.empty();
    };
  }

  private Optional<Member> place(Phrase phrase, String noun) {
    if (SITES.contains(noun)) {
      return find(phrase, s -> s.kind() == Kind.PLACE && bears(s.member(), noun));
    }
    return TOWNS.contains(noun)
        ? find(
            phrase,
            s ->
                s.kind() == Kind.PLACE
                    && !NounClasses.isSite(s.member().name())) // no "Munir Mosque"
        : Optional.empty();
  }

  private Optional<Member> group(Phrase phrase, String noun) {
    if (topic.isPresent() && GENERAL.contains(noun)) {
      return topic;
    }
    Optional<Member> byNoun =
        OF_ANY.contains(noun)
            ? Optional.empty()
            : find(
                phrase,
                s ->
                    s.kind() == Kind.GROUP
                        && (s.isTold(noun) || bears(s.member(), noun) && !s.several()));
    if (byNoun.isPresent()) {
      return byNoun;
    }
    Optional<Member> everBorne =
        antecedents.findOnlyEver(s -> s.kind() == Kind.GROUP && bears(s.member(), noun));
    if (everBorne.isPresent() && !OF_ANY.contains(noun) && !OWN_NAME.contains(noun)) {
      return everBorne;
    }
    if (UNIONS.contains(noun)) {
      return antecedents.findOnly(phrase.first(), s -> isOf(s.member(), EntityClass.COALITION));
    }
    if (OWN_NAME.contains(noun)) {
      return NounClasses.classOf(noun)
          .flatMap(c -> antecedents.findOnly(phrase.first(), s -> isOf(s.member(), c)));
    }
    if (noun.equals("junta")) {
      return Optional.empty(); // a junta is never another body that was named before
    }
    Predicate<Seen> fits =
        s ->
            s.kind() == Kind.GROUP
                && isArmed(s.member())
                && !isOperation(s.member())
                && !isArmyOfState(s.member())
                && !s.several();
    Predicate<Seen> named = fits.and(s -> hasCapital(s.member()));
    return OF_ANY.contains(noun)
        ? topicOr(phrase, named).or(() -> topicOr(phrase, fits))
        : topic.or(() -> antecedents.findOnly(phrase.first(), fits));
  }

  private static boolean isOperation(Member member) {
    return member.name().startsWith("Operation ");
  }

  /** "the Congolese army", which is no "group"; the Arakan Army is one. */
  private boolean isArmyOfState(Member member) {
    String name = member.name();
    char last = name.charAt(name.lastIndexOf(' ') + 1);
    return Character.isLowerCase(last) && isOf(member, EntityClass.ARMY);
  }

  private static boolean hasCapital(Member member) {
    return member.name().chars().anyMatch(Character::isUpperCase);
  }

  private static boolean bears(Member member, String noun) {
    return member.forms().stream().anyMatch(f -> isHeadOf(noun, f.toLowerCase(Locale.ROOT)));
  }

  /** "the alliance" is no National Democratic Alliance Army. */
  private static boolean isHeadOf(String noun, String form) {
    int at = form.lastIndexOf(noun);
    String after = at < 0 ? "" : form.substring(at + noun.length());
    boolean inside = at > 0 && form.substring(0, at).matches("(?s).*\\b(?:of|from) (?:the )?");
    return at >= 0
        && !inside
        && !after.matches("s? \\p{L}+(?<!of|for|in|from|to|and|du|des|de|pour|against)");
  }

  private boolean isOf(Member member, EntityClass entityClass) {
    return member.kind() == Kind.GROUP && cast.findClass(member).equals(Optional.of(entityClass));
  }

  private boolean isArmed(Member member) {
    return cast.findClass(member).filter(NO_ARMED_GROUP::contains).isEmpty();
  }
}
