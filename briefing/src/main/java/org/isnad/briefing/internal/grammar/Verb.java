package org.isnad.briefing.internal.grammar;

import java.util.List;

/**
 * A verb in the forms that sentences need.
 *
 * @param past whether it tells of what is over
 * @param he with one who does it: "holds", "took", "was taken"
 * @param they with several: "hold", "took", "were taken"
 * @param base "hold", "take", "be taken"
 */
record Verb(boolean past, String he, String they, String base) {
  /** Whether the thing was or is so, may be, is wanted or announced, or was not. */
  enum Mood {
    IS,
    MAY_BE,
    IS_EXPECTED,
    IS_NOT
  }

  /** The verb in agreement with its subject. */
  String in(Mood mood, boolean plural) {
    return switch (mood) {
      case IS -> plural ? they : he;
      case MAY_BE -> "may " + base;
      case IS_EXPECTED -> (plural ? "are" : "is") + " expected to " + base;
      case IS_NOT -> not(plural);
    };
  }

  private String not(boolean plural) {
    for (String auxiliary : List.of("is", "are", "was", "were")) {
      String form = plural ? they : he;
      if (form.equals(auxiliary) || form.startsWith(auxiliary + " ")) {
        return auxiliary + " not" + form.substring(auxiliary.length());
      }
    }
    return (past ? "did" : plural ? "do" : "does") + " not " + base;
  }

  /** Reads "past:took/took/take". */
  static Verb of(String form) {
    int colon = form.indexOf(':');
    List<String> forms = List.of(form.substring(colon + 1).split("/"));
    if (colon < 0 || forms.size() != 3) {
      throw new IllegalStateException(
          "the verb “" + form + "” in wordings.txt is none; write past:took/took/take");
    }
    boolean past = form.startsWith("past");
    return new Verb(past, forms.get(0).strip(), forms.get(1).strip(), forms.get(2).strip());
  }
}
