package org.isnad.evaluation.re3d;

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
 * How a sentence calls the parties of a claim: by a name, or by what stands for it there. re3d
 * marks the words in place ("He was captured by"), a claim tells who is meant.
 *
 * @param words the sentence
 * @param quote the claim's own words
 */
record AsSaid(String words, String quote) {
  private static final Pattern REFERENCE =
      Pattern.compile(
          "\\b(?:he|she|it|they|him|them|the (?:\\p{L}+"
              + " )?(?:group|organi[sz]ation|regime|government|coalition|army|movement))\\b",
          Pattern.CASE_INSENSITIVE);

  static AsSaid of(Document document, Claim claim) {
    int start = claim.selector().start();
    String quote = claim.selector().exact();
    String words =
        document.passages().stream()
            .flatMap(p -> p.sentences().stream())
            .filter(s -> s.start() <= start && start < s.end())
            .map(Sentence::text)
            .findFirst()
            .orElse(quote);
    return new AsSaid(words, quote);
  }

  /** The subject, which the first reference stands for where no name does. */
  String subject(Mention party) {
    return said(party, references().stream().findFirst());
  }

  /** The object, which the last reference stands for where no name does. */
  String object(Mention party) {
    return said(party, references().reversed().stream().findFirst());
  }

  private String said(Mention party, Optional<String> reference) {
    boolean named =
        Stream.concat(Stream.of(party.name()), party.aliases().stream()).anyMatch(words::contains);
    return named ? party.name() : reference.orElse(party.name());
  }

  private List<String> references() {
    return REFERENCE.matcher(quote).results().map(MatchResult::group).toList();
  }
}
