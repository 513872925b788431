package org.isnad.evaluation.scoring;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The claim of the other side that comes nearest to one that stayed alone, and what differs.
 *
 * @param claim the nearest claim
 * @param differences what the system says, and what the gold says instead, in words
 * @param cause the differing parts in short, to count by: {@code object}, {@code subject, number}
 */
record Nearest(ClaimLine claim, List<String> differences, String cause) {
  /** The cause of a claim that nothing comes near. */
  static final String NOTHING = "nothing on these words";

  private static final String TAKEN = "its match is taken by another claim";

  /** Of the system's claims, the one nearest to a gold claim. */
  static Optional<Nearest> toGold(ClaimLine gold, List<ClaimLine> systems) {
    return nearest(systems.stream().map(system -> compare(gold, system, system)).toList());
  }

  /** Of the gold, the one nearest to a system claim. */
  static Optional<Nearest> toSystem(ClaimLine system, List<ClaimLine> golds) {
    return nearest(golds.stream().map(gold -> compare(gold, system, gold)).toList());
  }

  private static Optional<Nearest> nearest(List<Optional<Nearest>> candidates) {
    Optional<Nearest> best = Optional.empty();
    for (Optional<Nearest> candidate : candidates) {
      if (candidate.isPresent()
          && (best.isEmpty() || candidate.get().distance() < best.get().distance())) {
        best = candidate;
      }
    }
    return best;
  }

  /** A wrong type weighs most: the claim of the right type is what one looks for. */
  private int distance() {
    return differences.size() + (cause.startsWith("type") ? 3 : 0);
  }

  private static Optional<Nearest> compare(ClaimLine gold, ClaimLine system, ClaimLine shown) {
    boolean sameType = gold.type().equals(system.type());
    boolean sameWords = Agreement.sameWords(gold, system);
    List<Part> parts = new ArrayList<>();
    if (!sameType) {
      parts.add(new Part("type", system.type(), gold.type()));
    }
    parts.addAll(sides(gold, system));
    if (sameType) {
      parts.addAll(arguments(gold, system));
    }
    if (!sameWords && (!sameType || !parts.isEmpty())) {
      return Optional.empty();
    }
    if (!sameWords) {
      parts.add(new Part("words", "«" + system.quote() + "»", "«" + gold.quote() + "»"));
    }
    String cause = String.join(", ", parts.stream().map(Part::name).toList());
    return Optional.of(
        new Nearest(
            shown, parts.stream().map(Part::toString).toList(), parts.isEmpty() ? TAKEN : cause));
  }

  private static List<Part> sides(ClaimLine gold, ClaimLine system) {
    boolean anyParty = gold.type().equals("event");
    boolean subject =
        anyParty ? Agreement.namedSubject(gold, system) : Agreement.sameSubject(gold, system);
    boolean object =
        anyParty ? Agreement.namedObject(gold, system) : Agreement.sameObject(gold, system);
    List<Part> parts = new ArrayList<>();
    if (Agreement.found(gold, system)) {
      return parts;
    }
    if (!subject) {
      parts.add(new Part("subject", system.subject(), gold.subject()));
    }
    if (!object && !gold.type().equals("accused_of")) {
      parts.add(new Part("object", system.object(), gold.object()));
    }
    return parts;
  }

  private static List<Part> arguments(ClaimLine gold, ClaimLine system) {
    List<Part> parts = new ArrayList<>();
    switch (gold.type()) {
      case "strength" -> {
        if (!Agreement.sameBounds(gold, system)) {
          parts.add(new Part("number", bounds(system), bounds(gold)));
        }
      }
      case "class" -> detail(gold, system, "class", parts);
      case "event" -> {
        detail(gold, system, "event", parts);
        detail(gold, system, "killed_low", parts);
        detail(gold, system, "killed_high", parts);
      }
      default -> {}
    }
    return parts;
  }

  private static void detail(ClaimLine gold, ClaimLine system, String key, List<Part> parts) {
    if (!Agreement.sameDetail(gold, system, key)) {
      parts.add(new Part(key, system.detail(key).asText(), gold.detail(key).asText()));
    }
  }

  private static String bounds(ClaimLine claim) {
    return claim.low().asText() + " to " + claim.high().asText();
  }

  /** One part that differs. */
  private record Part(String name, Object system, Object gold) {
    @Override
    public String toString() {
      return name + " is " + shown(system) + ", should be " + shown(gold);
    }

    private static String shown(Object value) {
      String text = value.toString();
      return text.isEmpty() ? "absent" : text;
    }
  }
}
