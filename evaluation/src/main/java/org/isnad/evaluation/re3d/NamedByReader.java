package org.isnad.evaluation.re3d;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.isnad.claims.Named;
import org.isnad.model.Document;

/**
 * The names that the reader finds, and the descriptions of groups that hold one ("Iraqi security
 * forces"), in re3d's terms: a state that acts is an organisation there, a land a location, an
 * adjective a nationality, a people in the plural an organisation.
 */
public final class NamedByReader {
  private static final Pattern PEOPLE = Pattern.compile("\\p{Lu}[\\p{L}-]+s");

  private NamedByReader() {}

  /** The mentions of a document, in the order of its text. */
  public static List<Mention> mentions(Document document, List<Named> names) {
    return names.stream().flatMap(name -> mention(document, name).stream()).toList();
  }

  private static Optional<Mention> mention(Document document, Named name) {
    String text = document.text();
    return typeOf(name)
        .map(
            type ->
                new Mention(
                    Re3d.id(document),
                    text.codePointCount(0, name.start()),
                    text.codePointCount(0, name.end()),
                    type,
                    text.substring(name.start(), name.end())));
  }

  private static Optional<String> typeOf(Named name) {
    return switch (name.kind()) {
      case GROUP -> Optional.of("Organisation");
      case PERSON -> Optional.of("Person");
      case STATE -> {
        boolean actors = name.proper() || PEOPLE.matcher(name.text()).matches();
        yield Optional.of(actors ? "Organisation" : "Nationality");
      }
      case PLACE -> name.proper() ? Optional.of("Location") : Optional.empty();
      case OTHER -> Optional.empty();
    };
  }
}
