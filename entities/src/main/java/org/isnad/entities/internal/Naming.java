package org.isnad.entities.internal;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.EntityClass;
import org.isnad.model.Mention;

/**
 * A name as one document uses it.
 *
 * @param name the longest form
 * @param others its other forms in the document
 * @param role whether it is used as a place or as somebody who acts
 * @param kind what the document's claims tell of its kind, unknown where they do not
 * @param isMember whether it is said to belong to somebody, which no place does
 */
public record Naming(
    String name, List<String> others, Role role, EntityClass kind, boolean isMember) {
  private static final Set<ClaimType> PLACE_AS_OBJECT =
      EnumSet.of(ClaimType.OPERATES_IN, ClaimType.CONTROLS);

  /** How a name is used. */
  public enum Role {
    PLACE,
    ACTOR
  }

  public Naming {
    others = List.copyOf(others);
  }

  /** The names in some claims in order of first use; a name used in both roles is there twice. */
  public static List<Naming> listOf(List<Claim> claims) {
    Kinds kinds = new Kinds(kinds(claims), members(claims));
    Map<String, Naming> namings = new LinkedHashMap<>();
    for (Claim claim : claims) {
      boolean isName = claim.type() == ClaimType.NAME;
      claim
          .subject()
          .ifPresent(
              m -> add(namings, m, isName ? claim.object() : Optional.empty(), Role.ACTOR, kinds));
      Role objectRole = PLACE_AS_OBJECT.contains(claim.type()) ? Role.PLACE : Role.ACTOR;
      claim
          .object()
          .ifPresent(
              m -> add(namings, m, isName ? claim.subject() : Optional.empty(), objectRole, kinds));
      claim
          .place()
          .ifPresent(text -> add(namings, Mention.of(text), Optional.empty(), Role.PLACE, kinds));
    }
    return List.copyOf(namings.values());
  }

  private static void add(
      Map<String, Naming> namings,
      Mention mention,
      Optional<Mention> alsoCalled,
      Role role,
      Kinds kinds) {
    Set<String> others = new LinkedHashSet<>(mention.aliases());
    alsoCalled.map(Mention::name).ifPresent(others::add);
    EntityClass kind =
        role == Role.PLACE
            ? EntityClass.PLACE
            : kinds.kinds().getOrDefault(mention.name(), EntityClass.UNKNOWN);
    boolean isMember = role == Role.ACTOR && kinds.members().contains(mention.name());
    namings.merge(
        role + mention.name(),
        new Naming(mention.name(), List.copyOf(others), role, kind, isMember),
        Naming::with);
  }

  private Naming with(Naming later) {
    Set<String> all = new LinkedHashSet<>(others);
    all.addAll(later.others());
    return new Naming(name, new ArrayList<>(all), role, kind, isMember);
  }

  /** What the claims of a document tell of those it names. */
  private record Kinds(Map<String, EntityClass> kinds, Set<String> members) {}

  private static Set<String> members(List<Claim> claims) {
    return claims.stream()
        .filter(claim -> claim.type() == ClaimType.MEMBER_OF)
        .flatMap(claim -> claim.subject().stream())
        .map(Mention::name)
        .collect(Collectors.toSet());
  }

  private static Map<String, EntityClass> kinds(List<Claim> claims) {
    Map<String, EntityClass> kinds = new LinkedHashMap<>();
    for (Claim claim : claims) {
      Optional<String> subject = claim.subject().map(Mention::name);
      if (claim.type() == ClaimType.CLASS) {
        claim
            .findDetail("class")
            .flatMap(EntityClass::find)
            .ifPresent(kind -> subject.ifPresent(name -> kinds.putIfAbsent(name, kind)));
      }
      if (claim.type() == ClaimType.LEADS) {
        subject.ifPresent(name -> kinds.putIfAbsent(name, EntityClass.PERSON));
      }
    }
    return kinds;
  }
}
