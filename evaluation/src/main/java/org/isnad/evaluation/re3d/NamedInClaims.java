package org.isnad.evaluation.re3d;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Claim;
import org.isnad.model.Document;

/**
 * The mentions that can be told from claims alone: each name that some claim of a document uses, at
 * every place where it stands in the text, with the type that its parts in the claims speak for.
 *
 * <p>A name that no claim uses is not found this way, though the reader may well have seen it.
 */
public final class NamedInClaims {
  private final Document document;
  private final Map<String, Map<Type, Integer>> votes = new TreeMap<>();

  private NamedInClaims(Document document) {
    this.document = document;
  }

  /** The mentions of a document. */
  public static List<Mention> mentions(Document document, List<Claim> claims) {
    NamedInClaims names = new NamedInClaims(document);
    claims.forEach(names::note);
    return names.mentions();
  }

  private void note(Claim claim) {
    claim.place().ifPresent(place -> vote(place, Type.LOCATION, 1));
    claim.saidBy().forEach(speaker -> vote(speaker, Type.ORGANISATION, 1));
    vote(claim.subject(), subjectType(claim), weight(claim));
    vote(claim.object(), objectType(claim), 1);
  }

  /** A claim on what something is weighs more than the part it plays elsewhere. */
  private static int weight(Claim claim) {
    return claim.findDetail("class").isPresent() ? 10 : 1;
  }

  private static Type subjectType(Claim claim) {
    return switch (claim.type()) {
      case CLASS -> ofClass(claim.findDetail("class").orElse(""));
      case LEADS -> Type.PERSON;
      default -> Type.ORGANISATION;
    };
  }

  private static Type ofClass(String word) {
    return switch (word) {
      case "person" -> Type.PERSON;
      case "place", "state" -> Type.LOCATION;
      case "ethnic_group" -> Type.NATIONALITY;
      default -> Type.ORGANISATION;
    };
  }

  private static Type objectType(Claim claim) {
    return switch (claim.type()) {
      case OPERATES_IN, CONTROLS -> Type.LOCATION;
      default -> Type.ORGANISATION;
    };
  }

  private void vote(Optional<org.isnad.model.Mention> party, Type type, int weight) {
    party.ifPresent(
        mention -> {
          vote(mention.name(), type, weight);
          mention.aliases().forEach(alias -> vote(alias, type, weight));
        });
  }

  private void vote(String name, Type type, int weight) {
    if (!name.isBlank()) {
      votes.computeIfAbsent(name, n -> new EnumMap<>(Type.class)).merge(type, weight, Integer::sum);
    }
  }

  /** Longest names first, so that "Free Syrian Army" is not also "Army". */
  private List<Mention> mentions() {
    List<Mention> mentions = new ArrayList<>();
    List<String> names =
        votes.keySet().stream()
            .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(n -> n))
            .toList();
    for (String name : names) {
      for (Mention mention : standing(name)) {
        if (mentions.stream().noneMatch(mention::overlaps)) {
          mentions.add(mention);
        }
      }
    }
    mentions.sort(Comparator.comparingInt(Mention::begin));
    return mentions;
  }

  private List<Mention> standing(String name) {
    List<Mention> mentions = new ArrayList<>();
    Pattern whole = Pattern.compile("(?U)(?<!\\w)" + Pattern.quote(name) + "(?!\\w)");
    Matcher matcher = whole.matcher(document.text());
    while (matcher.find()) {
      mentions.add(
          new Mention(
              Re3d.id(document),
              document.text().codePointCount(0, matcher.start()),
              document.text().codePointCount(0, matcher.end()),
              typeOf(name).re3d,
              matcher.group()));
    }
    return mentions;
  }

  private Type typeOf(String name) {
    Map<Type, Integer> counts = votes.getOrDefault(name, Map.of());
    return counts.entrySet().stream()
        .max(Map.Entry.<Type, Integer>comparingByValue())
        .map(Map.Entry::getKey)
        .orElse(Type.ORGANISATION);
  }

  private enum Type {
    ORGANISATION("Organisation"),
    PERSON("Person"),
    LOCATION("Location"),
    NATIONALITY("Nationality");

    private final String re3d;

    Type(String re3d) {
      this.re3d = re3d;
    }
  }
}
