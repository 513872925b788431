package org.isnad.entities.internal.names;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.isnad.entities.NameKind;

/**
 * A name read into its parts.
 *
 * @param raw as it was written
 * @param kind what sort of thing it names
 * @param tokens its parts in reading order, without articles and titles
 * @param acronym a short form that it carries in parentheses
 * @param poor whether it is too common or too short to tell by itself which one is meant
 */
public record ReadName(
    String raw, NameKind kind, List<Token> tokens, Optional<String> acronym, boolean poor) {
  public ReadName {
    tokens = List.copyOf(tokens);
  }

  /** The parts in plain letters, one blank between: equal for names that differ in layout only. */
  public String key() {
    return tokens.stream()
        .map(t -> t.bond() == Token.Bond.NONE ? t.latin() : t.bond() + t.latin())
        .collect(Collectors.joining(" "));
  }

  /** The parts without blanks. */
  public String joined() {
    return tokens.stream().map(Token::latin).collect(Collectors.joining());
  }

  /** The first letters of the parts. */
  public String initials() {
    return tokens.stream()
        .filter(t -> !t.latin().isEmpty())
        .map(t -> t.latin().substring(0, 1))
        .collect(Collectors.joining());
  }
}
