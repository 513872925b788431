package org.isnad.entities;

import static org.isnad.model.Evidence.Kind.ACRONYM;
import static org.isnad.model.Evidence.Kind.ALSO_KNOWN_AS;
import static org.isnad.model.Evidence.Kind.HOSTILITY;
import static org.isnad.model.Evidence.Kind.IDENTIFIER;
import static org.isnad.model.Evidence.Kind.REGISTER;
import static org.isnad.model.Evidence.Kind.RELATION;
import static org.isnad.model.Evidence.Kind.SURROUNDINGS;
import static org.isnad.model.Evidence.Kind.TOLD_APART;
import static org.isnad.model.Evidence.Kind.TWO_LEADERS;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import org.isnad.entities.internal.match.Acronyms;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Edtf;
import org.isnad.model.Evidence;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;

/** What claims and the register say for and against two entities being one. */
public final class EvidenceBook {
  private static final int MOST_SURROUNDINGS = 3;
  private static final int MOST_AROUND = 60;

  private final Map<Set<String>, List<Evidence>> between = new HashMap<>();
  private final Map<String, Set<String>> namedWith = new HashMap<>();
  private final Map<String, Map<String, ResolvedClaim>> leaders = new HashMap<>();
  private final Map<String, Set<String>> places = new HashMap<>();
  private final Map<String, Integer> claims = new HashMap<>();
  private final Map<String, Set<String>> around = new HashMap<>();
  private final Register register;
  private final Set<String> registered;

  /** Reads the claims of a view once. */
  public EvidenceBook(List<ResolvedClaim> resolved, Register register) {
    this.register = register;
    this.registered = register.ids();
    resolved.forEach(this::add);
  }

  private void add(ResolvedClaim resolved) {
    resolved.subject().ifPresent(id -> claims.merge(id, 1, Integer::sum));
    resolved.object().ifPresent(id -> claims.merge(id, 1, Integer::sum));
    Claim claim = resolved.claim();
    resolved.subject().ifPresent(id -> addAround(id, claim.object().map(Mention::name)));
    resolved.subject().ifPresent(id -> addAround(id, claim.place()));
    resolved.object().ifPresent(id -> addAround(id, claim.subject().map(Mention::name)));
    if (claim.modality() == Modality.DENIED || claim.modality() == Modality.EXPECTED) {
      return;
    }
    resolved.subject().ifPresent(id -> resolved.place().ifPresent(place -> addPlace(id, place)));
    if (resolved.subject().isPresent() && resolved.object().isPresent()) {
      addBetween(resolved.subject().get(), resolved.object().get(), resolved);
    }
  }

  private void addAround(String id, Optional<String> name) {
    Set<String> names = around.computeIfAbsent(id, k -> new TreeSet<>());
    name.filter(n -> names.size() < MOST_AROUND).ifPresent(names::add);
  }

  /** The names that claims and the register put around each entity, by its id. */
  public Map<String, Set<String>> surroundings() {
    Map<String, Set<String>> all = new HashMap<>();
    around.forEach((id, names) -> all.put(id, new TreeSet<>(names)));
    register
        .surroundings()
        .forEach((id, names) -> all.computeIfAbsent(id, k -> new TreeSet<>()).addAll(names));
    return all;
  }

  private void addPlace(String id, String place) {
    places.computeIfAbsent(id, k -> new TreeSet<>()).add(place);
  }

  private void addBetween(String subject, String object, ResolvedClaim resolved) {
    Claim claim = resolved.claim();
    if (claim.type() == ClaimType.LEADS) {
      leaders.computeIfAbsent(object, k -> new LinkedHashMap<>()).put(subject, resolved);
    }
    if (claim.type() == ClaimType.OPERATES_IN || claim.type() == ClaimType.CONTROLS) {
      addPlace(subject, object);
    }
    if (!subject.equals(object)) {
      findEvidence(claim).ifPresent(evidence -> add(subject, object, evidence.from(claim.id())));
    }
  }

  private void add(String subject, String object, Evidence evidence) {
    between.computeIfAbsent(Set.of(subject, object), k -> new ArrayList<>()).add(evidence);
    if (evidence.speaksFor()) {
      namedWith.computeIfAbsent(subject, k -> new TreeSet<>()).add(object);
      namedWith.computeIfAbsent(object, k -> new TreeSet<>()).add(subject);
    }
  }

  private static Optional<Evidence> findEvidence(Claim claim) {
    String words = "“" + claim.selector().exact() + "”";
    return switch (claim.type()) {
      case NAME -> Optional.of(Evidence.speaksFor(isShort(claim) ? ACRONYM : ALSO_KNOWN_AS, words));
      case HOSTILE_TO -> Optional.of(Evidence.speaksAgainst(HOSTILITY, words));
      case EVENT, ACCUSED_OF, LEADS, ALLIED_WITH, SUPPORTS, PLEDGES_TO, LISTED_BY ->
          Optional.of(Evidence.speaksAgainst(TOLD_APART, words));
      case SPLITS_FROM, BECOMES, MEMBER_OF -> Optional.of(Evidence.speaksAgainst(RELATION, words));
      case CLASS, STRENGTH, OPERATES_IN, CONTROLS -> Optional.empty();
    };
  }

  private static boolean isShort(Claim claim) {
    return claim
        .subject()
        .flatMap(
            s ->
                claim
                    .object()
                    .map(
                        o ->
                            Acronyms.isAcronym(
                                NameReader.read(s.name(), NameKind.ORGANISATION),
                                NameReader.read(o.name(), NameKind.ORGANISATION))))
        .orElse(false);
  }

  /** How many claims hang on an entity. */
  public int claimsOn(String id) {
    return claims.getOrDefault(id, 0);
  }

  /** The entities that a source says are this one. */
  Set<String> namedWith(String id) {
    return Collections.unmodifiableSet(namedWith.getOrDefault(id, Set.of()));
  }

  /** What speaks for and against two entities being one, the letters of their names left out. */
  public List<Evidence> between(String left, String right) {
    List<Evidence> all = new ArrayList<>(between.getOrDefault(Set.of(left, right), List.of()));
    all.addAll(identifiers(left, right));
    if (registered.contains(left) && registered.contains(right)) {
      all.add(Evidence.speaksAgainst(REGISTER, "the register holds both as entries of their own"));
    }
    all.addAll(leaders(left, right));
    places.getOrDefault(left, Set.of()).stream()
        .filter(places.getOrDefault(right, Set.of())::contains)
        .limit(MOST_SURROUNDINGS)
        .forEach(p -> all.add(Evidence.speaksFor(SURROUNDINGS, "both are named around " + p)));
    return all;
  }

  private List<Evidence> identifiers(String left, String right) {
    List<Evidence> found = new ArrayList<>();
    Map<String, String> others = schemes(register.identifiersOf(right));
    schemes(register.identifiersOf(left))
        .forEach(
            (scheme, value) -> {
              String other = others.get(scheme);
              if (other != null && other.equals(value)) {
                found.add(Evidence.speaksFor(IDENTIFIER, "both are " + scheme + ":" + value));
              } else if (other != null) {
                found.add(
                    Evidence.speaksAgainst(
                        IDENTIFIER, scheme + " has two numbers: " + value + " and " + other));
              }
            });
    return found;
  }

  private static Map<String, String> schemes(List<String> identifiers) {
    Map<String, String> schemes = new LinkedHashMap<>();
    for (String identifier : identifiers) {
      int colon = identifier.indexOf(':');
      if (colon > 0) {
        schemes.put(identifier.substring(0, colon), identifier.substring(colon + 1));
      }
    }
    return schemes;
  }

  private List<Evidence> leaders(String left, String right) {
    Map<String, ResolvedClaim> ours = leaders.getOrDefault(left, Map.of());
    Map<String, ResolvedClaim> theirs = leaders.getOrDefault(right, Map.of());
    List<Evidence> found = new ArrayList<>();
    ours.forEach(
        (leader, claim) -> {
          if (theirs.containsKey(leader)) {
            found.add(
                Evidence.speaksFor(SURROUNDINGS, leader + " leads both").from(claim.claim().id()));
          }
        });
    if (found.isEmpty()) {
      ours.forEach(
          (leader, claim) ->
              theirs.forEach(
                  (other, their) -> {
                    if (isAtOneTime(claim.claim(), their.claim())) {
                      found.add(
                          Evidence.speaksAgainst(
                                  TWO_LEADERS,
                                  leader + " leads the one, " + other + " the other, at one time")
                              .from(claim.claim().id()));
                    }
                  }));
    }
    return found;
  }

  /** Two claims speak of one time where both name a time and the two overlap. */
  private static boolean isAtOneTime(Claim left, Claim right) {
    return left.when().isPresent()
        && right.when().isPresent()
        && beginsBefore(left.when().get(), right.when().get())
        && beginsBefore(right.when().get(), left.when().get());
  }

  private static boolean beginsBefore(Edtf first, Edtf second) {
    return first.earliest().isEmpty()
        || second.latest().isEmpty()
        || !first.earliest().get().isAfter(second.latest().get());
  }
}
