package org.isnad.claims.names;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * What sort of thing each name of a document is, voted by its shape and by all the company the
 * document sees it in: "in Sirte", "Sirte's residents", "Hassan said", "ABC fighters".
 */
final class KindVotes {
  private static final Set<String> GIVEN = Words.all("given-names");
  private static final Set<String> TITLES = Words.list("titles");
  private static final Set<String> MEDIA = Words.list("media");
  private static final Set<String> PLACE_PREPOSITIONS =
      Set.of(
          "in",
          "at",
          "near",
          "outside",
          "inside",
          "around",
          "into",
          "toward",
          "towards",
          "throughout",
          "across");
  private static final Set<String> PERSON_VERBS =
      Set.of(
          "say", "tell", "resign", "flee", "die", "visit", "meet", "travel", "arrive", "warn",
          "return", "serve", "write", "argue");
  private final KnownNames known;
  private final Map<String, EnumMap<Kind, Double>> votes = new HashMap<>();
  private final Set<String> surnames = new HashSet<>();

  KindVotes(KnownNames known) {
    this.known = known;
  }

  /** Counts what a sentence tells of a name in it. */
  void count(Parse parse, NameRuns.Run run) {
    String key = NameKey.of(parse.text(run.first(), run.last()));
    Token last = parse.get(run.last());
    before(parse, run, key);
    after(parse, run, key);
    if (last.label().equals("nsubj")
        && parse.findHead(last).filter(v -> PERSON_VERBS.contains(v.lemma())).isPresent()) {
      vote(key, Kind.PERSON, 0.6);
    }
  }

  private void before(Parse parse, NameRuns.Run run, String key) {
    if (run.first() == 0) {
      return;
    }
    Token previous = parse.get(run.first() - 1);
    if (PLACE_PREPOSITIONS.contains(previous.lemma())) {
      vote(key, Kind.PLACE, previous.lemma().equals("in") ? 1.2 : 1.0);
    }
    if (previous.tag().equals("DT") && run.first() == run.last()) {
      vote(key, Kind.GROUP, 0.5);
    }
    String word = previous.form().toLowerCase(Locale.ROOT);
    if (NounClasses.isPerson(word) || TITLES.contains(word)) {
      vote(key, Kind.PERSON, 2.0);
    }
    if (previous.lemma().equals("of") && run.first() > 1) {
      String noun = parse.get(run.first() - 2).lemma();
      if (NounClasses.kindOf(noun).filter(k -> k == Kind.PLACE).isPresent()) {
        vote(key, Kind.PLACE, 2.0);
      }
      if (Set.of("member", "fighter", "leader", "faction").contains(noun)) {
        vote(key, Kind.GROUP, 1.5);
      }
    }
  }

  private void after(Parse parse, NameRuns.Run run, String key) {
    if (run.last() + 1 >= parse.tokens().size()) {
      return;
    }
    Token next = parse.get(run.last() + 1);
    if (NounClasses.isFighters(next.form())
        || NounClasses.isPerson(next.lemma()) && next.isNoun()) {
      vote(
          key,
          Kind.GROUP,
          next.lemma().equals("resident") || next.lemma().equals("force") ? 0.2 : 1.0);
    }
    if (next.form().equals("-") && run.last() + 2 < parse.tokens().size()) {
      String joined = parse.get(run.last() + 2).lemma();
      if (joined.equals("base")) {
        vote(key, Kind.PLACE, 1.0);
      }
    }
  }

  private void vote(String key, Kind kind, double weight) {
    votes.computeIfAbsent(key, k -> new EnumMap<>(Kind.class)).merge(kind, weight, Double::sum);
  }

  /** Remembers a person's family name, so that it alone is a person too. */
  void notePerson(String name) {
    String[] words = NameKey.of(name).split(" ");
    surnames.add(words[words.length - 1]);
  }

  boolean isSurname(String name) {
    return surnames.contains(NameKey.of(name));
  }

  /** What a name is; a lone name that nothing speaks for is {@link Kind#OTHER}. */
  Kind of(String name) {
    Optional<KnownNames.Known> found = known.find(name);
    if (found.isPresent()) {
      return found.get().kind();
    }
    return byShape(name).orElseGet(() -> byVotes(NameKey.of(name), name));
  }

  private Optional<Kind> byShape(String name) {
    String[] words = name.split("[\\s]+");
    String last = words[words.length - 1];
    String first = words[0];
    if (NounClasses.isPlaceWord(last) && words.length > 1) {
      return Optional.of(Kind.PLACE);
    }
    for (String word : name.split("[\\s-]+")) {
      boolean capital = Character.isUpperCase(word.isEmpty() ? ' ' : word.charAt(0));
      if (capital && NounClasses.isGroupWord(word)) {
        return Optional.of(Kind.GROUP);
      }
    }
    if (MEDIA.contains(name.toLowerCase(Locale.ROOT))
        || MEDIA.contains(last.toLowerCase(Locale.ROOT)) && words.length > 1) {
      return Optional.of(Kind.GROUP);
    }
    if (words.length > 1 && isGiven(first) && !name.matches(".*\\d.*")) {
      return Optional.of(Kind.PERSON);
    }
    if (name.matches("[A-Z][A-Z0-9.&-]{1,8}s?") && name.replaceAll("[^A-Z]", "").length() >= 2
        || name.matches("[A-Z]{1,3}\\d{1,3}")) {
      return Optional.of(Kind.GROUP);
    }
    return Optional.empty();
  }

  private static boolean isGiven(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replaceAll("[’']", "'");
    int hyphen = lower.indexOf('-');
    return GIVEN.contains(lower) || hyphen > 0 && GIVEN.contains(lower.substring(0, hyphen));
  }

  private Kind byVotes(String key, String name) {
    if (surnames.contains(key)) {
      return Kind.PERSON;
    }
    EnumMap<Kind, Double> cast = votes.getOrDefault(key, new EnumMap<>(Kind.class));
    Kind best = Kind.OTHER;
    double most = 0.7;
    for (Map.Entry<Kind, Double> vote : cast.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    if (best != Kind.OTHER) {
      return best;
    }
    boolean several = name.strip().matches("\\S+(?:\\s+\\S+){1,4}");
    boolean quoted = name.matches(".*[\"“].*");
    return several && !quoted && cast.getOrDefault(Kind.PERSON, 0.0) > 0.5
        ? Kind.PERSON
        : Kind.OTHER;
  }
}
