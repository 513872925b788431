package org.isnad.server.internal.pages;

import java.util.Locale;
import org.isnad.model.Act;
import org.isnad.model.Entity;
import org.isnad.model.IdentityEntry;
import org.isnad.observatory.Situation;

/** Acts in words for people. */
final class ActWords {
  private static final int SHORT = 8;

  private ActWords() {}

  /** What was done. */
  static String of(Act act) {
    return switch (act) {
      case Act.Retraction retraction -> "taken back";
      case Act.Reinstatement back -> "counted again";
      case Act.Correction correction -> "corrected";
      case Act.ClaimGrading grading -> "graded " + grading.grade();
      case Act.SourceGrading grading -> "source graded " + grading.grade();
      case Act.Review review -> review.outcome().name().toLowerCase(Locale.ROOT);
      case Act.Rejudgement rejudgement -> "names judged anew";
      case Act.Identity identity -> identity(identity.entry());
      case Act.Setting setting -> "set";
      case Act.Issue issue -> "briefing given out";
      case Act.Note note -> "noted";
      case Act.Undoing undoing -> "undone";
      case Act.Erasure erasure -> "erased";
    };
  }

  private static String identity(IdentityEntry entry) {
    return switch (entry) {
      case IdentityEntry.Judged judged ->
          switch (judged.verdict()) {
            case SAME -> "said to be one";
            case DIFFERENT -> "said to be two";
            case UNSURE -> "left open whether one";
          };
      case IdentityEntry.Undone undone -> "identity undone";
    };
  }

  /** What an act is about, as far as the situation can name it. */
  static String target(Act act, Situation situation) {
    if (act instanceof Act.Identity identity
        && identity.entry() instanceof IdentityEntry.Judged judged) {
      return name(judged.left(), situation) + " and " + name(judged.right(), situation);
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
