package org.isnad.picture;

import org.isnad.model.Picture;
import org.isnad.picture.internal.battle.ActorClaims;
import org.isnad.picture.internal.battle.OrderOfBattle;
import org.isnad.picture.internal.battle.Week;
import org.isnad.picture.internal.network.Relations;
import org.isnad.picture.internal.opinions.Evidence;
import org.isnad.picture.internal.opinions.Groups;
import org.isnad.picture.internal.territory.Territory;

/**
 * What a picture is drawn from, kept so that a later one need not sort all claims again.
 *
 * @param evidence the claims in their order
 * @param actors the claims under their actors
 * @param places the claims of holding, taking and leaving under their places
 * @param relations how actors stand to one another
 */
record Parts(Evidence evidence, ActorClaims actors, Groups<String> places, Relations relations) {
  static Parts of(Evidence evidence) {
    return new Parts(
        evidence, ActorClaims.of(evidence), Territory.group(evidence), Relations.draw(evidence));
  }

  /** The parts of an evidence that was taken on from the one of these. */
  Parts next(Evidence later) {
    return later.isTakenOn()
        ? new Parts(later, actors.next(later), places.next(later), relations.next(later))
        : of(later);
  }

  /** The picture: findings fade with each day, so their opinions are all reckoned anew. */
  Picture picture() {
    return new Picture(
        evidence.day(),
        OrderOfBattle.draw(actors, evidence),
        Territory.draw(places, evidence),
        relations.list(),
        Week.draw(evidence));
  }
}
