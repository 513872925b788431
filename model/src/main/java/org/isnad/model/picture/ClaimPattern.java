package org.isnad.model.picture;

import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.EventType;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;

/**
 * Which claims a rule asks for. Each part narrows it; an empty part is open.
 *
 * @param types kinds of fact
 * @param events kinds of event; to come near a place is not to take it
 * @param subject who it is about
 * @param object the other party
 * @param places ids; one of them is its place, or its object
 * @param modalities how it is held; asserted and claimed where none is named
 * @param words one of them stands in its quote, in any case
 * @param details type-specific words it must have, such as means = arms
 */
public record ClaimPattern(
    Set<ClaimType> types,
    Set<EventType> events,
    Party subject,
    Party object,
    Set<String> places,
    Set<Modality> modalities,
    List<String> words,
    Map<String, String> details) {
  public ClaimPattern {
    types = Set.copyOf(types);
    events = Set.copyOf(events);
    places = Set.copyOf(places);
    modalities =
        modalities.isEmpty() ? Set.of(Modality.ASSERTED, Modality.CLAIMED) : Set.copyOf(modalities);
    words = List.copyOf(words);
    details = Map.copyOf(details);
  }

  /**
   * One of several entities.
   *
   * @param ids entity ids; the word {@value #ACTOR} stands for the actor that is asked about
   * @param kinds classes of entities
   */
  public record Party(Set<String> ids, Set<EntityClass> kinds) {
    public static final String ACTOR = "actor";

    /** Anybody, or nobody. */
    public static final Party ANY = new Party(Set.of(), Set.of());

    public Party {
      ids = Set.copyOf(ids);
      kinds = Set.copyOf(kinds);
    }

    private boolean fits(
        Optional<String> id, Optional<String> actor, Function<String, Optional<Entity>> entities) {
      if (ids.isEmpty() && kinds.isEmpty()) {
        return true;
      }
      boolean named =
          id.filter(i -> ids.contains(i) || ids.contains(ACTOR) && actor.equals(id)).isPresent();
      return named || id.flatMap(entities).map(Entity::kind).filter(kinds::contains).isPresent();
    }
  }

  /**
   * Whether a claim is one that is asked for.
   *
   * @param actor the actor that is asked about, where the rule is about one
   * @param entities finds an entity by its id
   */
  public boolean matches(
      ResolvedClaim resolved, Optional<String> actor, Function<String, Optional<Entity>> entities) {
    Claim claim = resolved.claim();
    return fitsWords(claim)
        && (places.isEmpty()
            || resolved.place().or(resolved::object).filter(places::contains).isPresent())
        && subject.fits(resolved.subject(), actor, entities)
        && object.fits(resolved.object(), actor, entities);
  }

  private boolean fitsWords(Claim claim) {
    return (types.isEmpty() || types.contains(claim.type()))
        && modalities.contains(claim.modality())
        && fitsEvent(claim)
        && details.entrySet().stream().allMatch(d -> hasDetail(claim, d.getKey(), d.getValue()))
        && hasWords(claim);
  }

  private boolean fitsEvent(Claim claim) {
    if (events.isEmpty()) {
      return true;
    }
    boolean near = claim.findDetail("reach").isPresent() && !details.containsKey("reach");
    return !near && claim.eventType().filter(events::contains).isPresent();
  }

  private static boolean hasDetail(Claim claim, String key, String value) {
    return claim.findDetail(key).filter(value::equals).isPresent();
  }

  private boolean hasWords(Claim claim) {
    if (words.isEmpty()) {
      return true;
    }
    String quote = claim.selector().exact().toLowerCase(Locale.ROOT);
    return words.stream().anyMatch(w -> quote.contains(w.toLowerCase(Locale.ROOT)));
  }
}
