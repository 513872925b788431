package org.isnad.entities;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.entities.internal.names.Token;
import org.isnad.model.Outline;
import org.isnad.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * A place told by its distance from another one: "within 30 km of Sirte", "eighty miles east of
 * Sirte", "the outskirts of Derna".
 *
 * @param anchor the name of the place it is told from
 * @param kilometres how far
 * @param atMost whether it may be nearer: "within", "near"
 * @param bearing degrees clockwise from north; absent where the text gives none
 */
public record PlacePhrase(
    String anchor, double kilometres, boolean atMost, Optional<Double> bearing) {
  private static final double KILOMETRES_PER_MILE = 1.609344;
  private static final double DEGREES_PER_WIND = 45;

  /** What "near" and "the outskirts of" are taken for. */
  private static final double NEAR_KILOMETRES = 15;

  /** A direction and a round figure are rough: a third of the distance either way. */
  static final double ROUGHNESS = 1.0 / 3;

  private static final List<String> WINDS =
      List.of("north", "northeast", "east", "southeast", "south", "southwest", "west", "northwest");
  private static final Pattern DISTANCE =
      Pattern.compile(
          "(?iu)^.*?(\\d+(?:[.,]\\d+)?|\\p{L}+)[\\s-]*(km|kilomet(?:er|re)s?|miles?)\\s+"
              + "(?:to\\s+the\\s+)?(?:((?:north|south)?[\\s-]?(?:east|west)?)(?:ern)?\\s+)?"
              + "(?:of|from|outside|away\\s+from)\\s+(?:the\\s+(?:city|town)\\s+of\\s+)?(.+)$");
  private static final Pattern AT_MOST =
      Pattern.compile("(?iu)^(?:within|up to|less than|under|no more than)\\b.*");
  private static final Pattern NEAR =
      Pattern.compile(
          "(?iu)^(?:just\\s+)?(?:near|outside|around|(?:the\\s+)?outskirts\\s+of)\\s+(.+)$");

  /** Reads a phrase, where it is one. */
  public static Optional<PlacePhrase> find(String text) {
    Matcher distance = DISTANCE.matcher(text.strip());
    if (distance.matches()) {
      Optional<Double> number = number(distance.group(1));
      boolean miles = distance.group(2).toLowerCase(Locale.ROOT).startsWith("mile");
      return number.map(
          n ->
              new PlacePhrase(
                  distance.group(4).strip(),
                  miles ? n * KILOMETRES_PER_MILE : n,
                  AT_MOST.matcher(text.strip()).matches(),
                  bearing(distance.group(3))));
    }
    Matcher near = NEAR.matcher(text.strip());
    return near.matches()
        ? Optional.of(
            new PlacePhrase(near.group(1).strip(), NEAR_KILOMETRES, true, Optional.empty()))
        : Optional.empty();
  }

  private static Optional<Double> number(String word) {
    if (Character.isDigit(word.charAt(0))) {
      return Optional.of(Double.valueOf(word.replace(',', '.')));
    }
    return NameReader.read(word, NameKind.ORGANISATION).tokens().stream()
        .filter(Token::isNumber)
        .map(t -> (double) t.number())
        .findFirst();
  }

  private static Optional<Double> bearing(@Nullable String words) {
    if (words == null || words.isBlank()) {
      return Optional.empty();
    }
    int wind = WINDS.indexOf(words.toLowerCase(Locale.ROOT).replaceAll("[\\s-]", ""));
    return wind < 0 ? Optional.empty() : Optional.of(wind * DEGREES_PER_WIND);
  }

  /**
   * Where it is, seen from its anchor: with a direction the point at that distance, else the anchor
   * itself, each with the radius within which the true place lies.
   */
  public Position from(Position start) {
    if (bearing.isEmpty()) {
      double radius = start.radiusKilometres() + kilometres;
      return new Position(start.latitude(), start.longitude(), radius);
    }
    Outline.Corner reached = RelativeArea.reach(start, kilometres, bearing.get());
    double radius = start.radiusKilometres() + kilometres * ROUGHNESS;
    return new Position(reached.latitude(), reached.longitude(), radius);
  }

  /** The area within which it lies, seen from its anchor. */
  public Outline outline(Position start) {
    return RelativeArea.of(this, start);
  }
}
