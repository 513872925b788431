package org.isnad.evaluation.re3d;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.EventType;
import org.isnad.model.Mention;

/** The claims of a document in re3d's terms. */
public final class Predictions {
  private static final String FIGHTING = "FightingAgainst";
  private static final String IN_CHARGE = "InChargeOf";
  private static final String SYNONYM = "IsSynonymOf";
  private static final Set<EventType> ARMED =
      Set.of(
          EventType.BATTLE,
          EventType.AIR_STRIKE,
          EventType.BOMBING,
          EventType.SHELLING,
          EventType.KILLING,
          EventType.ARREST,
          EventType.ABDUCTION,
          EventType.ATTACK_ON_CIVILIANS);

  private Predictions() {}

  /**
   * The relations that claims state and re3d has a word for: what one named party does to another
   * with arms counts as fighting against, support as alliance, holding or taking a place as being
   * in charge of it, and an office as another name of who holds it.
   */
  public static List<Relation> relations(Document document, List<Claim> claims) {
    List<Relation> relations = new ArrayList<>();
    for (Claim claim : claims) {
      for (String type : types(claim)) {
        Optional<String> object = object(claim, type);
        if (claim.subject().isPresent() && object.isPresent()) {
          relations.add(
              new Relation(Re3d.id(document), claim.subject().get().name(), type, object.get()));
        }
      }
    }
    return relations;
  }

  private static Optional<String> object(Claim claim, String type) {
    if (type.equals(SYNONYM) && claim.type() != ClaimType.NAME) {
      return claim.findDetail("role");
    }
    return claim.object().map(Mention::name).or(claim::place);
  }

  private static List<String> types(Claim claim) {
    return switch (claim.type()) {
      case HOSTILE_TO -> List.of(FIGHTING);
      case ALLIED_WITH, SUPPORTS -> List.of("AlliesOf");
      case LEADS -> List.of(IN_CHARGE, SYNONYM);
      case CONTROLS -> List.of(IN_CHARGE);
      case MEMBER_OF -> List.of("BelongsTo", SYNONYM);
      case NAME -> List.of(SYNONYM);
      case OPERATES_IN -> List.of("CoLocated");
      case EVENT -> claim.eventType().map(Predictions::types).orElse(List.of());
      case CLASS, STRENGTH, PLEDGES_TO, SPLITS_FROM, BECOMES, ACCUSED_OF, LISTED_BY -> List.of();
    };
  }

  private static List<String> types(EventType event) {
    if (event == EventType.TERRITORY_TAKEN) {
      return List.of(FIGHTING, IN_CHARGE);
    }
    return ARMED.contains(event) ? List.of(FIGHTING) : List.of();
  }
}
