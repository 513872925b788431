package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.isnad.claims.syntax.Parse;
import org.isnad.claims.syntax.Token;

/**
 * What sort of thing each name of a document is, voted by its shape and by all the company the
 * document sees it in: "in Sirte", "Sirte's residents", "Hassan said", "ABC fighters".
 */
final class KindVotes {
  private static final Set<String> GIVEN = Words.all("given-names");
  private static final Set<String> MEDIA = Words.list("media");
  private static final Pattern WORD_BREAK = Pattern.compile("[\\s-]+");
  private static final Pattern BLANKS = Pattern.compile("\\s+");
  private static final Pattern DIGIT = Pattern.compile("\\d");
  private static final Pattern ACRONYM =
      Pattern.compile("[A-Z][A-Z0-9.&-]{1,8}s?|[A-Z]{1,3}\\d{1,3}");
  private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:st|nd|rd|th)?");
  private static final Set<String> NUMBERED = Words.list("numbered-units");
  private static final Pattern OF_FAMILY =
      Pattern.compile(
          "\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}"
              + " (?:[aA]l|[eE]l|[bB]in|[iI]bn|[oO]uld|[aA]g|de|von)[ -].*");
  private static final Set<String> UNITS =
      Set.of("MW", "GW", "KM", "GMT", "UTC", "MHZ", "MHz", "GHz", "TV", "GDP", "PM", "AM", "BC");
  private static final double ENOUGH = 0.7;
  private static final double SHARED = 0.8;
  private final KnownNames known;
  private final Map<String, EnumMap<Kind, Double>> votes = new HashMap<>();
  private final Map<String, Kind> decided = new HashMap<>();
  private final List<String[]> lists = new ArrayList<>();
  private final Set<String> surnames = new HashSet<>();
  private final Set<String> deciding = new HashSet<>();
  private final Set<String> acting = new HashSet<>();
  private final Set<String> groupWords = new HashSet<>();

  KindVotes(KnownNames known) {
    this.known = known;
  }

  /** Counts what a sentence tells of the names in it. */
  void count(Parse parse, List<NameRuns.Run> runs) {
    for (NameRuns.Run run : runs) {
      String key = NameKey.of(parse.text(run.first(), run.last()));
      Evidence.collect(parse, run, (kind, weight) -> vote(key, kind, weight));
      if (Evidence.isActor(parse, parse.get(run.last()))) {
        acting.add(key);
      }
      noteGroup(parse.text(run.first(), run.last()));
      if (States.decides(parse, parse.get(run.last()))) {
        deciding.add(key);
      }
      noteList(parse, run, runs);
    }
  }

  /** Remembers the telling word of "Azov Regiment", so that "Azov" alone may be the regiment. */
  private void noteGroup(String name) {
    if (name.indexOf(' ') > 0 && byShape(name).equals(Optional.of(Kind.GROUP))) {
      Form form = Form.of(name);
      if (form.telling().size() == 1) {
        groupWords.addAll(form.telling());
      }
    }
  }

  /** Remembers names that are told in one breath: "Kutum, Mellit and Tawila". */
  private void noteList(Parse parse, NameRuns.Run run, List<NameRuns.Run> runs) {
    Token last = parse.get(run.last());
    if (last.label().equals("conj") && last.head() >= 0) {
      for (NameRuns.Run other : runs) {
        if (other.last() == last.head()) {
          lists.add(
              new String[] {
                parse.text(run.first(), run.last()), parse.text(other.first(), other.last())
              });
        }
      }
    }
  }

  /** Lets a name of unknown kind have that of the name beside it in a list; done once. */
  void shareLists() {
    for (int round = 0; round < 2; round++) {
      for (String[] pair : lists) {
        share(pair[0], pair[1]);
        share(pair[1], pair[0]);
      }
    }
  }

  private void share(String from, String to) {
    Kind kind = decide(from);
    if (kind != Kind.OTHER && decide(to) == Kind.OTHER) {
      vote(NameKey.of(to), kind == Kind.STATE ? Kind.PLACE : kind, SHARED);
    }
  }

  private void vote(String key, Kind kind, double weight) {
    votes.computeIfAbsent(key, k -> new EnumMap<>(Kind.class)).merge(kind, weight, Double::sum);
  }

  /** Remembers a person's family name, so that it alone is a person too. */
  void notePerson(String name) {
    List<String> words = NameKey.words(name);
    if (!words.isEmpty()) {
      surnames.add(words.getLast());
    }
  }

  /** What a name is; a lone name that nothing speaks for is {@link Kind#OTHER}. */
  Kind of(String name) {
    return decided.computeIfAbsent(name, this::decide);
  }

  Kind decide(String name) {
    Optional<KnownNames.Known> found = known.find(name);
    if (found.isPresent()) {
      boolean government =
          found.get().kind() == Kind.PLACE
              && known.isCapital(name)
              && deciding.contains(NameKey.of(name));
      return government ? Kind.STATE : found.get().kind();
    }
    return byShape(name).orElseGet(() -> byVotes(NameKey.of(name), name));
  }

  private Optional<Kind> byShape(String name) {
    String[] words = BLANKS.split(name);
    String last = words[words.length - 1];
    String first = words[0];
    if (name.startsWith("Islamic State ")) {
      return Optional.of(Kind.GROUP);
    }
    if (NounClasses.isPlaceWord(last) && words.length > 1) {
      return Optional.of(Kind.PLACE);
    }
    if (words.length == 2 && NUMBER.matcher(first).matches() && NUMBERED.contains(last)) {
      return Optional.of(Kind.GROUP);
    }
    for (String word : WORD_BREAK.split(name)) {
      boolean capital = !word.isEmpty() && Character.isUpperCase(word.charAt(0));
      if (capital && NounClasses.isGroupWord(word)) {
        return Optional.of(Kind.GROUP);
      }
    }
    if (NounClasses.isPlaceHead(WORD_BREAK.split(first)[0]) && name.length() > first.length()) {
      return Optional.of(Kind.PLACE);
    }
    if (MEDIA.contains(name.toLowerCase(Locale.ROOT))
        || MEDIA.contains(last.toLowerCase(Locale.ROOT)) && words.length > 1) {
      return Optional.of(Kind.GROUP);
    }
    if (words.length > 1 && isGiven(first) && !DIGIT.matcher(name).find()) {
      return Optional.of(Kind.PERSON);
    }
    boolean acronym =
        ACRONYM.matcher(name).matches()
            && !UNITS.contains(name)
            && (DIGIT.matcher(name).find()
                || name.chars().filter(Character::isUpperCase).count() >= 2);
    return acronym ? Optional.of(Kind.GROUP) : Optional.empty();
  }

  static boolean isGiven(String word) {
    String lower = word.toLowerCase(Locale.ROOT).replace('’', '\'');
    int hyphen = lower.indexOf('-');
    return GIVEN.contains(lower) || hyphen > 0 && GIVEN.contains(lower.substring(0, hyphen));
  }

  private Kind byVotes(String key, String name) {
    if (surnames.contains(key) || surnames.stream().anyMatch(s -> Form.isSpelling(s, key))) {
      return Kind.PERSON;
    }
    EnumMap<Kind, Double> cast = votes.getOrDefault(key, new EnumMap<>(Kind.class));
    boolean several = BLANKS.split(name.strip()).length > 1;
    boolean quoted = name.indexOf('"') >= 0 || name.indexOf('“') >= 0;
    double person = cast.getOrDefault(Kind.PERSON, 0.0);
    if (several && !quoted && OF_FAMILY.matcher(name).matches()) {
      cast = new EnumMap<>(cast);
      cast.put(Kind.PERSON, person + 0.8);
    }
    Kind best = Kind.OTHER;
    double most = ENOUGH;
    for (Map.Entry<Kind, Double> vote : cast.entrySet()) {
      if (vote.getValue() > most) {
        best = vote.getKey();
        most = vote.getValue();
      }
    }
    if (best != Kind.OTHER) {
      return best;
    }
    if (!several && acting.contains(key) && groupWords.contains(key)) {
      return Kind.GROUP;
    }
    boolean named = several && !quoted && person > 0.5 || !several && isGiven(name);
    return named ? Kind.PERSON : Kind.OTHER;
  }
}
