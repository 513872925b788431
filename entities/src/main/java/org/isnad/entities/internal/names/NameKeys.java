package org.isnad.entities.internal.names;

import java.util.LinkedHashSet;
import java.util.Set;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.Group.Table;

/** The keys under which a name is filed and looked up. */
public final class NameKeys {
  private static final int LONGEST_SHORT_FORM = 8;

  private NameKeys() {}

  /** A key for each telling part, one for the whole, and for organisations one for its initials. */
  public static Set<String> of(ReadName name) {
    Set<String> keys = new LinkedHashSet<>();
    for (Token token : name.tokens()) {
      if (!token.isIn(Table.CLASS_NOUN) && !token.isIn(Table.COMPANY_NOUN) && !token.isInitial()) {
        keys.add(key(token));
      }
    }
    if (name.tokens().size() > 1 || keys.isEmpty()) {
      keys.add("=" + Sounds.consonants(Sounds.of(name.joined())));
    }
    if (name.kind() == NameKind.ORGANISATION) {
      addInitials(name, keys);
    }
    return keys;
  }

  private static String key(Token token) {
    if (token.isNumber()) {
      return "#" + token.number();
    }
    if (token.group().isPresent()) {
      return "@" + token.group().get().number();
    }
    return "=" + (token.consonants().length() > 1 ? token.consonants() : token.sound());
  }

  private static void addInitials(ReadName name, Set<String> keys) {
    if (name.tokens().size() > 1) {
      keys.add("." + name.initials());
    } else if (name.joined().length() <= LONGEST_SHORT_FORM) {
      keys.add("." + name.joined());
    }
  }
}
