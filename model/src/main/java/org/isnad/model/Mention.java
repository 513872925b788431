package org.isnad.model;

import java.util.List;

/**
 * A name as a document gives it, the longest form it uses, with its other forms in the same
 * document.
 *
 * @param name the longest form
 * @param aliases the other forms, in order of appearance
 */
public record Mention(String name, List<String> aliases) {
  public Mention {
    aliases = List.copyOf(aliases);
  }

  public static Mention of(String name) {
    return new Mention(name, List.of());
  }
}
