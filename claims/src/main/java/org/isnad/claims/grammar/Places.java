package org.isnad.claims.grammar;

import java.util.Optional;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Token;

/** Where a claim says that something was so. */
final class Places {
  private static final String INSIDE =
      "prep:in/at/near/outside/around/inside/across/throughout/on/into/to/toward/towards";
  private static final String USUAL =
      INSIDE
          + " | OBJ>"
          + INSIDE
          + " | OBJ>prep:of | HEAD>prep:in/at/near/outside/around | prep:against/with/between>"
          + INSIDE;

  private Places() {}

  static Optional<String> find(Scene scene, Token trigger, Frame frame, Optional<Party> object) {
    String path = frame.place().isEmpty() ? USUAL : frame.place();
    if (path.equals("none")) {
      return Optional.empty();
    }
    for (String alternative : path.split("\\|")) {
      for (Token token : scene.paths().follow(trigger, alternative)) {
        Optional<Party> party = scene.party(token).filter(Places::isPlace);
        if (party.isPresent() && object.filter(o -> o.member() == party.get().member()).isEmpty()) {
          return Optional.of(name(party.get()));
        }
      }
    }
    return Optional.empty();
  }

  private static boolean isPlace(Party party) {
    Kind kind = party.member().kind();
    boolean place = kind.isPlace() || kind == Kind.OTHER && party.phrase().isName();
    return place && party.phrase().form() != Phrase.Form.DESCRIPTION;
  }

  private static String name(Party party) {
    return party.phrase().form() == Phrase.Form.REFERENCE
        ? party.member().name()
        : party.phrase().name();
  }
}
