package org.isnad.observatory;

import java.text.Normalizer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.isnad.entities.Resolution;
import org.isnad.entities.Resolver;
import org.isnad.exchange.Imported;
import org.isnad.exchange.Imported.Named;
import org.isnad.model.Claim;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Judgement;
import org.isnad.model.Mention;
import org.isnad.model.Position;
import org.jspecify.annotations.Nullable;

/**
 * Judges the names of imported rows as those of any report, and remembers what was judged: a table
 * names the same actors and places thousands of times. A place that lies far from the known one of
 * its name is another place.
 */
final class ImportedNames {
  private static final double FAR_KILOMETRES = 60;
  private static final double KILOMETRES_A_DEGREE = 111.2;

  private final Supplier<Resolver> resolver;
  private Optional<Resolver> made = Optional.empty();
  private final Map<String, Entity> known = new HashMap<>();
  private final Map<String, Judgement> judged = new HashMap<>();

  /**
   * Judges with a resolver, which is made when there is something to judge.
   *
   * @param known the entities of the register and of the ledger
   */
  ImportedNames(Supplier<Resolver> resolver, List<Entity> known) {
    this.resolver = resolver;
    known.forEach(entity -> this.known.putIfAbsent(entity.id(), entity));
  }

  /** The judgements of a row's names, and what it made known. */
  Resolution resolve(Imported.Row row, Instant now) {
    Map<String, Named> told = new LinkedHashMap<>();
    row.named().forEach(named -> told.putIfAbsent(named.name(), named));
    List<Judgement> judgements = new ArrayList<>();
    Set<String> open = new LinkedHashSet<>();
    for (String name : names(row.claims())) {
      Judgement before = judged.get(key(name, told.get(name)));
      if (before == null) {
        open.add(name);
      } else {
        judgements.add(of(before, row.document(), now));
      }
    }
    if (open.isEmpty()) {
      return new Resolution(judgements, List.of());
    }
    Resolution rest = judge(row, told, open);
    judgements.addAll(rest.judgements());
    return new Resolution(judgements, rest.newEntities());
  }

  /** Judges the names that are new; what an unread row says around them tells nothing. */
  private Resolution judge(Imported.Row row, Map<String, Named> told, Set<String> open) {
    if (made.isEmpty()) {
      made = Optional.of(resolver.get());
    }
    List<Claim> claims = row.claims().stream().map(claim -> withOnly(claim, open)).toList();
    Resolution resolution = made.get().resolve(bare(row.document()), claims);
    Map<String, Entity> fresh = new LinkedHashMap<>();
    resolution
        .newEntities()
        .forEach(entity -> fresh.put(entity.id(), with(entity, told.get(entity.name()))));
    List<Judgement> judgements = new ArrayList<>();
    for (Judgement judgement : resolution.judgements()) {
      Named named = told.get(judgement.name());
      Judgement placed = placed(judgement, named, fresh);
      judgements.add(placed);
      if (placed.verdict() == Judgement.Verdict.SAME) {
        judged.put(key(placed.name(), named), placed);
      }
    }
    known.putAll(fresh);
    return new Resolution(judgements, List.copyOf(fresh.values()));
  }

  private static Claim withOnly(Claim claim, Set<String> open) {
    return new Claim(
        claim.id(),
        claim.type(),
        claim.subject().filter(mention -> open.contains(mention.name())),
        claim.object().filter(mention -> open.contains(mention.name())),
        claim.selector(),
        claim.place().filter(open::contains),
        claim.when(),
        claim.saidBy(),
        claim.modality(),
        claim.number(),
        claim.detail(),
        claim.document(),
        claim.published(),
        claim.extractor(),
        claim.rule());
  }

  private static Document bare(Document document) {
    return new Document(
        document.id(),
        document.file(),
        document.title(),
        document.date(),
        document.publisher(),
        document.author(),
        document.source(),
        "",
        List.of());
  }

  /** The same name far away is a place of its own, told by its district. */
  private Judgement placed(Judgement judgement, @Nullable Named named, Map<String, Entity> made) {
    Entity entity = made.getOrDefault(judgement.entity(), known.get(judgement.entity()));
    if (named == null || entity == null || !isFar(entity.position(), named.position())) {
      return judgement;
    }
    String id = "place:" + slug(named.name() + " " + named.within().orElse("")) + "-" + cell(named);
    if (!known.containsKey(id)) {
      made.put(
          id,
          with(
              new Entity(
                  id,
                  named.name(),
                  EntityClass.PLACE,
                  List.of(),
                  Optional.empty(),
                  Optional.empty()),
              named));
    }
    return new Judgement(
        judgement.document(),
        judgement.name(),
        id,
        Judgement.Verdict.SAME,
        "position",
        "lies more than %d km from the other %s".formatted((int) FAR_KILOMETRES, named.name()),
        judgement.recorded());
  }

  private static String cell(Named named) {
    Position at = named.position().orElseThrow();
    return "%d-%d".formatted(Math.round(at.latitude()), Math.round(at.longitude()));
  }

  private static boolean isFar(Optional<Position> one, Optional<Position> other) {
    if (one.isEmpty() || other.isEmpty()) {
      return false;
    }
    double north = one.get().latitude() - other.get().latitude();
    double middle = Math.toRadians((one.get().latitude() + other.get().latitude()) / 2);
    double east = (one.get().longitude() - other.get().longitude()) * Math.cos(middle);
    double rough = one.get().radiusKilometres() + other.get().radiusKilometres();
    return Math.hypot(north, east) * KILOMETRES_A_DEGREE > FAR_KILOMETRES + rough;
  }

  private static Entity with(Entity entity, @Nullable Named named) {
    if (named == null) {
      return entity;
    }
    EntityClass kind = entity.kind() == EntityClass.UNKNOWN ? named.kind() : entity.kind();
    return new Entity(
        entity.id(),
        entity.name(),
        entity.isPlace() ? entity.kind() : kind,
        entity.aliases(),
        entity.position().or(named::position),
        entity.source());
  }

  private static Judgement of(Judgement before, Document document, Instant now) {
    return new Judgement(
        document.id(),
        before.name(),
        before.entity(),
        before.verdict(),
        before.by(),
        before.reason(),
        now);
  }

  /** Names that the resolver judged not at all, such as "civilians", are none. */
  private static List<String> names(List<Claim> claims) {
    List<String> names = new ArrayList<>();
    for (Claim claim : claims) {
      claim.subject().map(Mention::name).ifPresent(names::add);
      claim.object().map(Mention::name).ifPresent(names::add);
      claim.place().ifPresent(names::add);
    }
    return names.stream()
        .distinct()
        .filter(name -> name.codePoints().anyMatch(c -> Character.isUpperCase(c) || isUncased(c)))
        .toList();
  }

  private static boolean isUncased(int letter) {
    return Character.getType(letter) == Character.OTHER_LETTER;
  }

  private static String key(String name, @Nullable Named named) {
    if (named == null || named.kind() != EntityClass.PLACE) {
      return name;
    }
    String where =
        named.position().map(p -> (int) p.latitude() + "/" + (int) p.longitude()).orElse("");
    return name + '\u001f' + named.within().orElse("") + '\u001f' + where;
  }

  private static String slug(String name) {
    String plain = Normalizer.normalize(name, Normalizer.Form.NFKD).toLowerCase(Locale.ROOT);
    return plain.replaceAll("[^\\p{L}\\p{N}]+", "-").replaceAll("^-|-$", "");
  }
}
