package org.isnad.entities.internal.match;

import java.util.List;
import org.isnad.entities.NameKind;
import org.isnad.entities.internal.names.ReadName;
import org.isnad.entities.internal.names.Token;

/** Short forms made of first letters: "GNA" for "Government of National Accord". */
public final class Acronyms {
  private static final int SHORTEST = 2;
  private static final int LONGEST = 8;

  private Acronyms() {}

  /** Whether one name is made of the first letters of the other, or carries it in parentheses. */
  public static boolean isAcronym(ReadName left, ReadName right) {
    return left.kind() == NameKind.ORGANISATION && (isShort(left, right) || isShort(right, left));
  }

  private static boolean isShort(ReadName acronym, ReadName name) {
    if (acronym.tokens().size() != 1 || name.tokens().size() < SHORTEST) {
      return false;
    }
    String letters = acronym.tokens().getFirst().latin();
    if (letters.length() < SHORTEST || letters.length() > LONGEST) {
      return false;
    }
    return name.acronym().filter(letters::equals).isPresent() || isMadeOf(letters, name);
  }

  private static boolean isMadeOf(String letters, ReadName name) {
    List<Token> tokens = name.tokens();
    if (letters.length() != tokens.size()) {
      return false;
    }
    for (int i = 0; i < letters.length(); i++) {
      Token token = tokens.get(i);
      if (token.latin().charAt(0) != letters.charAt(i)) {
        return false;
      }
    }
    return true;
  }
}
