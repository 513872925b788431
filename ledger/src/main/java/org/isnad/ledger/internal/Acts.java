package org.isnad.ledger.internal;

import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.isnad.ledger.LedgerException;
import org.isnad.model.Act;

/** Acts as lines of the log, and back. */
final class Acts {
  private static final Map<String, Class<? extends Act>> KINDS =
      Stream.of(
              Act.Retraction.class,
              Act.Reinstatement.class,
              Act.Correction.class,
              Act.ClaimGrading.class,
              Act.SourceGrading.class,
              Act.Review.class,
              Act.Rejudgement.class,
              Act.Identity.class,
              Act.Setting.class,
              Act.Issue.class,
              Act.Note.class,
              Act.Undoing.class,
              Act.Erasure.class)
          .collect(Collectors.toUnmodifiableMap(Acts::kind, type -> type));

  private Acts() {}

  static String kind(Class<? extends Act> type) {
    return type.getSimpleName()
        .replaceAll("(?<=[a-z])(?=[A-Z])", "_")
        .toLowerCase(java.util.Locale.ROOT);
  }

  static String kind(Act act) {
    return kind(act.getClass());
  }

  static Log.Line line(Act act) {
    return new Log.Line(kind(act), act.by(), act.target().orElse(null), Json.bytes(act));
  }

  static boolean isAct(String kind) {
    return KINDS.containsKey(kind);
  }

  static Act read(String kind, byte[] body) {
    Class<? extends Act> type = KINDS.get(kind);
    if (type == null) {
      throw new LedgerException(
          "the ledger holds an entry of the kind “"
              + kind
              + "”, unknown to this Isnad; update Isnad");
    }
    return Json.read(body, type);
  }
}
