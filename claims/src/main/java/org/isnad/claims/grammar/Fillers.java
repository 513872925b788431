package org.isnad.claims.grammar;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.isnad.claims.names.Kind;
import org.isnad.claims.names.NounClasses;
import org.isnad.claims.names.Phrase;
import org.isnad.claims.syntax.Token;

/** Who or what of a sentence may fill a role of a frame. */
final class Fillers {
  private Fillers() {}

  /** The parties at the first of its paths that leads to any; the item itself for a fragment. */
  static List<Party> of(Scene scene, Token trigger, Frame.Role role) {
    List<Party> parties = new ArrayList<>();
    Set<Object> seen = new HashSet<>();
    if (role.path().isEmpty()) {
      return parties;
    }
    for (String alternative : role.path().split("\\|")) {
      for (Token token : scene.paths().follow(trigger, alternative)) {
        boolean touching = alternative.contains("LEFT") || alternative.contains("RIGHT");
        Optional<Party> owner =
            alternative.equals("HEAD") ? scene.ownerBehind(trigger) : Optional.empty();
        List<Party> reached =
            touching || owner.isPresent()
                ? owner.or(() -> scene.party(token)).map(List::of).orElse(List.of())
                : scene.parties(token);
        reached = nearestBefore(trigger, reached);
        boolean bare = reached.isEmpty() && role.plain();
        (bare ? scene.plain(token).stream() : reached.stream())
            .filter(p -> accepts(trigger, role, p))
            .filter(p -> !isOperation(role, p))
            .filter(p -> !isFurtherThing(role, p, parties))
            .filter(p -> p.phrase().head() != trigger.index() || alternative.contains("SELF"))
            .filter(p -> !role.named() || isNamed(p))
            .filter(p -> seen.add(p.member()))
            .forEach(parties::add);
      }
      if (!parties.isEmpty()) {
        return parties;
      }
    }
    return scene
        .topicOfFragment(trigger)
        .filter(p -> accepts(trigger, role, p) && role.path().matches(".*(?:BEARER|SUBJ|OBJ).*"))
        .map(List::of)
        .orElse(List.of());
  }

  /** "two groups: A, loyal to X, and B": what is told between them is of the one before. */
  private static List<Party> nearestBefore(Token trigger, List<Party> row) {
    List<Party> before = row.stream().filter(p -> p.phrase().last() < trigger.index()).toList();
    return before.isEmpty() || before.size() == row.size() ? row : List.of(before.getLast());
  }

  /** Called by a proper name, here or before. */
  private static boolean isNamed(Party party) {
    String name = party.member().name();
    boolean capital = name.chars().anyMatch(Character::isUpperCase) || name.equals("junta");
    return party.phrase().form() != Phrase.Form.DESCRIPTION && capital;
  }

  /** "Haftar's Operation Dignity" is no group that he leads. */
  private static boolean isOperation(Frame.Role role, Party party) {
    return (role.kinds().contains("group") || role.kinds().contains("actor"))
        && (party.phrase().name().startsWith("Operation ")
            || party.member().name().startsWith("Operation "));
  }

  /** "a petrol station and a restaurant": one target, not two. */
  private static boolean isFurtherThing(Frame.Role role, Party party, List<Party> parties) {
    return role.kinds().contains("thing") && !parties.isEmpty() && !party.member().kind().isActor();
  }

  /** A name of unknown kind may fill any role that asks for it; what it fills tells its kind. */
  private static boolean accepts(Token trigger, Frame.Role role, Party party) {
    if (party.phrase().name().startsWith("Operation ")) {
      return false;
    }
    Kind known = party.member().kind();
    Kind kind = known == Kind.OTHER ? party.phrase().kind() : known;
    boolean doer = role.path().startsWith("SUBJ") && trigger.isVerb();
    if (kind == Kind.OTHER
        && party.phrase().isName()
        && (role.path().contains("SUBJ") || !NounClasses.isEventName(party.phrase().name()))
        && !role.kinds().isEmpty()
        && !role.kinds().contains("sure")
        && (!role.optional() || doer)) {
      return true;
    }
    boolean meantPlace = party.phrase().form() == Phrase.Form.REFERENCE && kind == Kind.PLACE;
    if (doer && meantPlace) {
      return false;
    }
    return accepts(role, kind) || role.kinds().contains("thing") && !isTown(party);
  }

  /** A town is where a thing is done, not to whom; a hotel or a base may be either. */
  private static boolean isTown(Party party) {
    boolean named = party.phrase().isName();
    boolean described = Places.hasCapital(party.phrase().name());
    Kind kind = party.member().kind();
    return (named && kind == Kind.OTHER || (named || described) && kind.isPlace())
        && !NounClasses.isSite(party.phrase().name());
  }

  private static boolean accepts(Frame.Role role, Kind kind) {
    if (role.kinds().isEmpty() || role.kinds().contains("any")) {
      return true;
    }
    return role.kinds().contains("actor") && kind.isActor()
        || role.kinds().contains("where") && kind.isPlace()
        || role.kinds().contains(kind.name().toLowerCase(Locale.ROOT));
  }
}
