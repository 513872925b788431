package org.isnad.evaluation.scoring;

import com.fasterxml.jackson.databind.JsonNode;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.isnad.evaluation.scoring.ClaimLine.Party;

/**
 * When a system claim finds a gold claim: same type, overlapping quote, and agreement in every
 * argument that carries the fact.
 */
public final class Agreement {
  private static final Set<String> EITHER_WAY = Set.of("allied_with", "hostile_to", "name");

  private Agreement() {}

  /** Whether the system claim finds the gold claim. */
  public static boolean found(ClaimLine gold, ClaimLine system) {
    return system.type().equals(gold.type()) && sameWords(gold, system) && sameFact(gold, system);
  }

  static boolean sameWords(ClaimLine gold, ClaimLine system) {
    return NameTokens.overlap(gold.quote(), system.quote());
  }

  private static boolean sameFact(ClaimLine gold, ClaimLine system) {
    return switch (gold.type()) {
      case "strength" -> sameSubject(gold, system) && sameBounds(gold, system);
      case "class" -> sameSubject(gold, system) && sameDetail(gold, system, "class");
      case "accused_of" -> sameSubject(gold, system);
      case "event" -> sameDetail(gold, system, "event") && sameEvent(gold, system);
      default -> sameParties(gold, system);
    };
  }

  private static boolean sameParties(ClaimLine gold, ClaimLine system) {
    return sameSubject(gold, system) && sameObject(gold, system)
        || EITHER_WAY.contains(gold.type())
            && sameSubject(gold, system.turned())
            && sameObject(gold, system.turned());
  }

  /** Of an event only the parties that the gold names are asked for. */
  private static boolean sameEvent(ClaimLine gold, ClaimLine system) {
    return namedSubject(gold, system) && namedObject(gold, system) && sameKilled(gold, system);
  }

  static boolean namedSubject(ClaimLine gold, ClaimLine system) {
    return gold.subject().name().isEmpty() || sameSubject(gold, system);
  }

  static boolean namedObject(ClaimLine gold, ClaimLine system) {
    return gold.object().name().isEmpty() || sameObject(gold, system);
  }

  static boolean sameKilled(ClaimLine gold, ClaimLine system) {
    return sameDetail(gold, system, "killed_low") && sameDetail(gold, system, "killed_high");
  }

  static boolean sameSubject(ClaimLine gold, ClaimLine system) {
    return sameParty(gold.subject(), system.subject());
  }

  static boolean sameObject(ClaimLine gold, ClaimLine system) {
    return sameParty(gold.object(), system.object());
  }

  static boolean sameBounds(ClaimLine gold, ClaimLine system) {
    return sameValue(gold.low(), system.low()) && sameValue(gold.high(), system.high());
  }

  static boolean sameDetail(ClaimLine gold, ClaimLine system, String key) {
    return sameValue(gold.detail(key), system.detail(key));
  }

  private static boolean sameParty(Party gold, Party system) {
    if (gold.name().isEmpty()) {
      return system.name().isEmpty();
    }
    List<String> systems = system.names();
    return gold.names().stream()
        .anyMatch(g -> systems.stream().anyMatch(s -> NameTokens.sameName(g, s)));
  }

  /** Equal as JSON values: 5 and 5.0 are one number, true counts as 1, absent is null. */
  private static boolean sameValue(JsonNode left, JsonNode right) {
    boolean leftAbsent = left.isMissingNode() || left.isNull();
    boolean rightAbsent = right.isMissingNode() || right.isNull();
    if (leftAbsent || rightAbsent) {
      return leftAbsent && rightAbsent;
    }
    return isNumber(left) && isNumber(right)
        ? number(left).compareTo(number(right)) == 0
        : left.equals(right);
  }

  private static boolean isNumber(JsonNode value) {
    return value.isNumber() || value.isBoolean();
  }

  private static BigDecimal number(JsonNode value) {
    return value.isBoolean() ? new BigDecimal(value.asBoolean() ? 1 : 0) : value.decimalValue();
  }

  static boolean samePlace(ClaimLine gold, ClaimLine system) {
    String a = gold.place().orElse("");
    String b = system.place().orElse("");
    if (a.isEmpty() || b.isEmpty()) {
      return a.isEmpty() && b.isEmpty();
    }
    return NameTokens.sameName(a, b)
        || new HashSet<>(NameTokens.of(a)).containsAll(NameTokens.of(b));
  }

  static boolean sameWhen(ClaimLine gold, ClaimLine system) {
    return core(gold.when().orElse("")).equals(core(system.when().orElse("")));
  }

  private static String core(String when) {
    return when.replaceAll("^[~?]+|[~?]+$", "");
  }

  static boolean sameSpeakers(ClaimLine gold, ClaimLine system) {
    List<String> a = gold.saidBy();
    List<String> b = system.saidBy();
    if (a.size() != b.size()) {
      return false;
    }
    for (int i = 0; i < a.size(); i++) {
      if (!NameTokens.sameName(a.get(i), b.get(i))) {
        return false;
      }
    }
    return true;
  }

  static boolean sameModality(ClaimLine gold, ClaimLine system) {
    return gold.modality().equals(system.modality());
  }
}
