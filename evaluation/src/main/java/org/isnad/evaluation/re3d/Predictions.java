package org.isnad.evaluation.re3d;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.EventType;
import org.isnad.model.Mention;
import org.isnad.model.Modality;

/** The claims of a document in re3d's terms. */
public final class Predictions {
  private static final Set<EventType> FIGHTING =
      Set.of(
          EventType.BATTLE,
          EventType.AIR_STRIKE,
          EventType.BOMBING,
          EventType.SHELLING,
          EventType.TERRITORY_TAKEN,
          EventType.KILLING,
          EventType.ARREST,
          EventType.ABDUCTION,
          EventType.ATTACK_ON_CIVILIANS);

  private static final Set<String> OF_STATES = Set.of("minister", "president", "secretary");

  private Predictions() {}

  /**
   * The relations that claims state and re3d has a word for; what one named party does to another
   * with arms counts as fighting against, support as alliance.
   */
  public static List<Relation> relations(Document document, List<Claim> claims) {
    List<Relation> relations = new ArrayList<>();
    for (Claim claim : claims) {
      AsSaid said = AsSaid.of(document, claim);
      Optional<String> subject = claim.subject().map(said::subject);
      if (subject.isPresent()) {
        String id = Re3d.id(document);
        type(claim)
            .flatMap(
                t ->
                    claim
                        .object()
                        .map(o -> said.object(o, claim.subject().get()))
                        .map(o -> new Relation(id, subject.get(), t, o)))
            .ifPresent(relations::add);
        office(claim, said)
            .map(o -> new Relation(id, subject.get(), "IsSynonymOf", o))
            .ifPresent(relations::add);
        taken(claim)
            .map(place -> new Relation(id, subject.get(), "InChargeOf", place))
            .ifPresent(relations::add);
      }
    }
    return relations.stream().distinct().toList();
  }

  /**
   * re3d calls a person and the office they hold synonyms where a comma or a verb stands between:
   * "Boris Johnson, Foreign Secretary"; a title before the name it takes for a part of the name.
   */
  private static Optional<String> office(Claim claim, AsSaid said) {
    boolean office = claim.type() == ClaimType.LEADS || claim.type() == ClaimType.MEMBER_OF;
    return Optional.ofNullable(claim.detail().get("role"))
        .filter(role -> office && said.words().contains(role))
        .filter(role -> claim.subject().stream().noneMatch(s -> isTitle(role, s, said.words())));
  }

  private static boolean isTitle(String role, Mention person, String words) {
    return Stream.concat(Stream.of(person.name()), person.aliases().stream())
        .anyMatch(
            name ->
                Pattern.compile(
                        Pattern.quote(role) + "(?: of \\p{Lu}\\p{L}+)? " + Pattern.quote(name))
                    .matcher(words)
                    .find());
  }

  /** Ministers and heads of state are in charge of no group that re3d marks. */
  private static boolean isOfState(Claim claim) {
    String role = claim.detail().getOrDefault("role", "").toLowerCase(Locale.ROOT);
    return claim.type() == ClaimType.LEADS && OF_STATES.stream().anyMatch(role::contains);
  }

  /** re3d says "in charge of" of whoever holds or takes a place. */
  private static Optional<String> taken(Claim claim) {
    boolean territory =
        claim.eventType().filter(e -> e == EventType.TERRITORY_TAKEN).isPresent()
            && claim.modality() == Modality.ASSERTED;
    return territory ? claim.place() : Optional.empty();
  }

  private static Optional<String> type(Claim claim) {
    return switch (claim.type()) {
      case HOSTILE_TO -> Optional.of("FightingAgainst");
      case ALLIED_WITH, SUPPORTS -> Optional.of("AlliesOf");
      case LEADS, CONTROLS ->
          claim.modality() == Modality.DENIED || isOfState(claim)
              ? Optional.empty()
              : Optional.of("InChargeOf");
      case MEMBER_OF -> Optional.of("BelongsTo");
      case NAME -> Optional.of("IsSynonymOf");
      case OPERATES_IN -> Optional.of("CoLocated");
      case EVENT -> claim.eventType().filter(FIGHTING::contains).map(e -> "FightingAgainst");
      case CLASS, STRENGTH, PLEDGES_TO, SPLITS_FROM, BECOMES, ACCUSED_OF, LISTED_BY ->
          Optional.empty();
    };
  }
}
