package org.isnad.claims;

import java.util.List;
import java.util.Optional;
import org.isnad.claims.names.Cast;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Member;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Parse;
import org.isnad.model.EntityClass;
import org.isnad.model.Passage;

/** What an item of a list is about, where it begins with a name and a colon. */
final class Topics {
  private Topics() {}

  static Optional<Member> of(Passage passage, Parse parse, List<Phrase> phrases, Cast cast) {
    boolean item = passage.kind() == Passage.Kind.ITEM;
    if (!item && !parse.text().strip().endsWith(":")) {
      return Optional.empty();
    }
    for (Phrase phrase : phrases) {
      if (phrase.isName() && phrase.first() <= 1 && (item || isArmed(phrase))) {
        String after =
            parse
                .text()
                .substring(phrase.end(), Math.min(parse.text().length(), phrase.end() + 60));
        if (after.matches(
            "(?s)\\s*(?:\\([^)]*\\)|a\\.?k\\.?a\\.?[^:]*)?(?:\\s*:|\\s+[–—-]\\s).*")) {
          return Optional.of(cast.of(phrase));
        }
      }
    }
    return Optional.empty();
  }

  /** A paragraph may begin with a newspaper's name and a colon; it is not about the newspaper. */
  private static boolean isArmed(Phrase phrase) {
    return phrase.kind() == Kind.GROUP
        && NounClasses.classOfName(phrase.name())
            .filter(c -> c != EntityClass.MEDIA && c != EntityClass.INTERNATIONAL_ORG)
            .isPresent();
  }
}
