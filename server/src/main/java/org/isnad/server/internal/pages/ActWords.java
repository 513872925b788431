package org.isnad.server.internal.pages;

import java.util.Locale;
import org.isnad.model.Act;
import org.isnad.model.Entity;
import org.isnad.model.IdentityEntry;
import org.isnad.observatory.Situation;
import org.isnad.server.internal.words.Words;

/** Acts in words for people. */
final class ActWords {
  private static final int SHORT = 8;

  private ActWords() {}

  /** What was done. */
  static String of(Act act, Words words) {
    return switch (act) {
      case Act.ClaimGrading grading -> words.of("act.claim-grading", grading.grade().toString());
      case Act.SourceGrading grading -> words.of("act.source-grading", grading.grade().toString());
      case Act.Retraction retraction -> words.of("act.retraction");
      case Act.Reinstatement back -> words.of("act.reinstatement");
      case Act.Correction correction -> words.of("act.correction");
      case Act.Review review ->
          words.term("outcome", review.outcome().name().toLowerCase(Locale.ROOT));
      case Act.Rejudgement rejudgement -> words.of("act.rejudgement");
      case Act.Identity identity -> identity(identity.entry(), words);
      case Act.Setting setting -> words.of("act.setting");
      case Act.Issue issue -> words.of("act.issue");
      case Act.Note note -> words.of("act.note");
      case Act.Undoing undoing -> words.of("act.undoing");
      case Act.Erasure erasure -> words.of("act.erasure");
    };
  }

  private static String identity(IdentityEntry entry, Words words) {
    return switch (entry) {
      case IdentityEntry.Judged judged ->
          switch (judged.verdict()) {
            case SAME -> words.of("act.same");
            case DIFFERENT -> words.of("act.different");
            case UNSURE -> words.of("act.unsure");
          };
      case IdentityEntry.Undone undone -> words.of("act.identity-undone");
    };
  }

  /** What an act is about, as far as the situation can name it. */
  static String target(Act act, Visit visit) {
    Situation situation = visit.situation();
    if (act instanceof Act.Identity identity
        && identity.entry() instanceof IdentityEntry.Judged judged) {
      return visit
          .words()
          .of("acts.pair", name(judged.left(), situation), name(judged.right(), situation));
    }
    String target = act.target().orElse("");
    return situation
        .findClaim(target)
        .map(situation::sentence)
        .or(() -> situation.findDocument(target).map(d -> d.title().orElse(d.file())))
        .orElseGet(() -> target.matches("[0-9a-f]{20,}") ? target.substring(0, SHORT) : target);
  }

  private static String name(String entity, Situation situation) {
    return situation.view().findEntity(entity).map(Entity::name).orElse(entity);
  }
}
