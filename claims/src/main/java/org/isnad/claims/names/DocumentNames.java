package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Mention;

/**
 * The names one document uses, so that a short form or a pronoun finds the longest form it stands
 * for.
 */
public final class DocumentNames {
  private static final Pattern INTRODUCED =
      Pattern.compile(
          "((?:\\p{Lu}[\\p{L}’'\\-]+|of|the|for|and|al|as|and)(?:[ -](?:\\p{Lu}[\\p{L}’'\\-]+|of|for|and|al|as))*) \\(([\\p{Lu}][\\p{Lu}.\\-]{1,9})\\)");
  private final Map<String, Set<String>> formsOf = new LinkedHashMap<>();
  private final List<Seen> seen = new ArrayList<>();

  private record Seen(String name, Kind kind) {}

  /** Starts with the acronyms the text introduces: "Government of National Accord (GNA)". */
  public DocumentNames(String text) {
    Matcher matcher = INTRODUCED.matcher(text);
    while (matcher.find()) {
      String name = trimmed(matcher.group(1), matcher.group(2));
      if (!name.isEmpty()) {
        connect(name, matcher.group(2));
      }
    }
  }

  /**
   * The part of a long name whose initials begin the acronym: "the Libyan National Army" for LNA.
   */
  static String trimmed(String name, String acronym) {
    String[] words = name.split(" ");
    for (int i = 0; i < words.length; i++) {
      if (!words[i].isEmpty() && words[i].charAt(0) == acronym.charAt(0)) {
        return String.join(" ", List.of(words).subList(i, words.length));
      }
    }
    return "";
  }

  /** Makes two forms one name; the longer is the name, the shorter its alias. */
  public void connect(String name, String other) {
    formsOf.computeIfAbsent(name, n -> new LinkedHashSet<>()).add(other);
  }

  /** Remembers that the text has just spoken of this. */
  public void noteSeen(Phrase phrase) {
    if (phrase.isName() && phrase.kind() != Kind.OTHER) {
      seen.add(new Seen(phrase.text(), phrase.kind()));
    }
  }

  /** What was last spoken of that is of this kind. */
  public Optional<String> findLast(Kind kind) {
    return seen.reversed().stream().filter(s -> s.kind() == kind).map(Seen::name).findFirst();
  }

  /**
   * The last name that ends in or contains a common word, as "the brigade" does for "Omar
   * al-Mukhtar Brigade".
   */
  public Optional<String> findLastWith(String word) {
    String wanted = word.toLowerCase(Locale.ROOT);
    return seen.reversed().stream()
        .map(Seen::name)
        .filter(n -> n.toLowerCase(Locale.ROOT).contains(wanted))
        .findFirst();
  }

  /** The mention for a form: its longest form in the document and the others. */
  public Mention mention(String form) {
    for (Map.Entry<String, Set<String>> entry : formsOf.entrySet()) {
      if (entry.getKey().equalsIgnoreCase(form) || entry.getValue().contains(form)) {
        return new Mention(entry.getKey(), List.copyOf(entry.getValue()));
      }
    }
    return longerPerson(form)
        .map(full -> new Mention(full, List.of(form)))
        .orElseGet(() -> Mention.of(form));
  }

  private Optional<String> longerPerson(String form) {
    if (form.contains(" ")) {
      return Optional.empty();
    }
    return seen.stream()
        .filter(s -> s.kind() == Kind.PERSON && s.name().endsWith(" " + form))
        .map(Seen::name)
        .findFirst();
  }
}
