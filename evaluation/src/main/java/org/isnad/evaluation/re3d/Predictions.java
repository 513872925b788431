package org.isnad.evaluation.re3d;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.EventType;

/** The claims of a document in re3d's terms. */
public final class Predictions {
  private static final Set<EventType> FIGHTING =
      Set.of(
          EventType.BATTLE,
          EventType.AIR_STRIKE,
          EventType.BOMBING,
          EventType.SHELLING,
          EventType.TERRITORY_TAKEN);

  private Predictions() {}

  /**
   * The relations that claims state and re3d has a word for; a fight of two named parties counts as
   * fighting against.
   */
  public static List<Relation> relations(Document document, List<Claim> claims) {
    List<Relation> relations = new ArrayList<>();
    for (Claim claim : claims) {
      Optional<String> type = type(claim);
      if (type.isPresent() && claim.subject().isPresent() && claim.object().isPresent()) {
        relations.add(
            new Relation(
                Re3d.id(document),
                claim.subject().get().name(),
                type.get(),
                claim.object().get().name()));
      }
    }
    return relations;
  }

  private static Optional<String> type(Claim claim) {
    return switch (claim.type()) {
      case HOSTILE_TO -> Optional.of("FightingAgainst");
      case ALLIED_WITH -> Optional.of("AlliesOf");
      case LEADS -> Optional.of("InChargeOf");
      case MEMBER_OF -> Optional.of("BelongsTo");
      case NAME -> Optional.of("IsSynonymOf");
      case OPERATES_IN -> Optional.of("CoLocated");
      case EVENT -> claim.eventType().filter(FIGHTING::contains).map(e -> "FightingAgainst");
      case CLASS,
          STRENGTH,
          CONTROLS,
          PLEDGES_TO,
          SPLITS_FROM,
          BECOMES,
          SUPPORTS,
          ACCUSED_OF,
          LISTED_BY ->
          Optional.empty();
    };
  }
}
