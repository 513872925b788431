package org.isnad.evaluation.re3d;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Mention;
import org.isnad.model.Sentence;

/**
 * How a sentence calls the parties of a claim: by one of their names, or by what stands for it
 * there. re3d marks the words in place ("He was captured by"), a claim tells who is meant.
 *
 * @param words the sentence
 * @param from where the claim's own words begin in it
 * @param to where they end
 */
record AsSaid(String words, int from, int to) {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b(?:he|she|it|they|him|them|the (?:\\p{L}+"
              + " )?(?:group|organi[sz]ation|regime|government|coalition|army|movement))\\b",
          Pattern.CASE_INSENSITIVE);
  private static final Pattern OWNER =
      Pattern.compile("\\b(?:his|her|its|their)\\b", Pattern.CASE_INSENSITIVE);

  static AsSaid of(Document document, Claim claim) {
    int start = claim.selector().start();
    String quote = claim.selector().exact();
    Optional<Sentence> sentence =
        document.passages().stream()
            .flatMap(p -> p.sentences().stream())
            .filter(s -> s.start() <= start && start < s.end())
            .findFirst();
    String words = sentence.map(Sentence::text).orElse(quote);
    int from = sentence.map(s -> start - s.start()).orElse(0);
    return new AsSaid(words, from, Math.min(words.length(), from + quote.length()));
  }

  /** The subject, which the first reference stands for where no name does. */
  String subject(Mention party) {
    return named(party).or(() -> references().stream().findFirst()).orElse(party.name());
  }

  /** The object, which the last reference stands for where no name does. */
  String object(Mention party, Mention subject) {
    List<String> references = references();
    boolean taken = references.size() == 1 && named(subject).isEmpty();
    return named(party)
        .or(() -> references.reversed().stream().filter(r -> !taken).findFirst())
        .orElse(party.name());
  }

  /** Its name, where the sentence has it, else the longest of its other names that stands there. */
  private Optional<String> named(Mention party) {
    return Stream.of(party.name())
        .filter(words::contains)
        .findFirst()
        .or(
            () ->
                party.aliases().stream()
                    .filter(words::contains)
                    .max(Comparator.comparingInt(String::length)));
  }

  private List<String> references() {
    List<String> persons = within(REFERENCE);
    return persons.isEmpty() ? within(OWNER) : persons;
  }

  private List<String> within(Pattern pattern) {
    return pattern
        .matcher(words)
        .results()
        .filter(r -> r.start() < to && r.end() > from)
        .map(MatchResult::group)
        .toList();
  }
}
