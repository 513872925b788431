package org.isnad.claims.names;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.isnad.model.Sentence;

/**
 * Claims that two names are one, where a text says so: a short form in parentheses, "also known
 * as".
 */
public final class NameClaims {
  private static final String NAME =
      "(\\p{Lu}[\\p{L}’'\\-]*(?: (?:of|for|and|al|the|\\p{Lu}[\\p{L}’'\\-]*))* ?\\p{Lu}?[\\p{L}’'\\-]*)";
  private static final Pattern SHORT =
      Pattern.compile(NAME + " \\((\\p{Lu}[\\p{Lu}.\\-]{1,9}|\\p{Lu}+[a-z]?\\p{Lu}+)\\)");
  private static final Pattern ALSO =
      Pattern.compile(NAME + ",? \\(?(?:a\\.?k\\.?a\\.?|also known as|alias:?) " + NAME);

  private NameClaims() {}

  /** The name claims of a sentence. */
  public static List<Claim> read(Document document, Sentence sentence, String extractor) {
    List<Claim> claims = new ArrayList<>();
    for (Pattern pattern : List.of(SHORT, ALSO)) {
      Matcher matcher = pattern.matcher(sentence.text());
      while (matcher.find()) {
        String name =
            pattern == SHORT
                ? DocumentNames.trimmed(matcher.group(1), matcher.group(2))
                : matcher.group(1);
        if (!name.isEmpty()) {
          int start = sentence.start() + matcher.end(1) - name.length();
          claims.add(
              claim(
                  document,
                  name,
                  matcher.group(2).strip(),
                  start,
                  sentence.start() + matcher.end(),
                  extractor));
        }
      }
    }
    return claims;
  }

  private static Claim claim(
      Document document, String name, String other, int start, int end, String extractor) {
    Selector selector = Selector.of(document.text(), start, end);
    String id = ClaimId.of(document.id(), start, end, "name", name, other);
    return new Claim(
        id,
        ClaimType.NAME,
        Optional.of(Mention.of(name)),
        Optional.of(Mention.of(other)),
        selector,
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Modality.ASSERTED,
        Range.UNKNOWN,
        new java.util.TreeMap<>(),
        document.id(),
        document.date(),
        extractor,
        "name.introduced");
  }
}
