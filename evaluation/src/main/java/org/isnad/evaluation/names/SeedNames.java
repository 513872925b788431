package org.isnad.evaluation.names;

import java.io.PrintWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.isnad.entities.NameKind;
import org.isnad.entities.Register;
import org.isnad.entities.Resolution;
import org.isnad.entities.Resolver;
import org.isnad.entities.internal.names.Group;
import org.isnad.entities.internal.names.NameReader;
import org.isnad.evaluation.reading.GoldFolder;
import org.isnad.evaluation.scoring.ClaimFile;
import org.isnad.evaluation.scoring.ClaimLine;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.Judgement;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.Selector;

/**
 * How the names of the gold documents are resolved with a theatre's register: the names that the
 * gold calls one should be one entity, and no two actors should become one.
 *
 * <p>Every name of the gold is given to the resolver as a mention of its own, without the list of
 * its other names; only the gold's claims of type "name" say that two are one, as a text does.
 */
public final class SeedNames {
  private static final Clock CLOCK = Clock.fixed(Instant.EPOCH, ZoneOffset.UTC);

  private final PrintWriter out;

  /** Prints to a stream. */
  public SeedNames(PrintWriter out) {
    this.out = out;
  }

  /** What came of one set of pairs. */
  private static final class Count {
    private int one;
    private int all;
    private final Set<String> missed = new LinkedHashSet<>();
  }

  /** Scores the documents of a folder of gold. */
  public void score(Path goldFolder, Path theatre) {
    if (!Files.isDirectory(goldFolder) || !Files.isDirectory(theatre)) {
      out.printf("no %s or no %s: the figures on seeds are left out%n", goldFolder, theatre);
      return;
    }
    GoldFolder gold = GoldFolder.open(goldFolder, Optional.empty());
    Register register = Register.read(theatre);
    Resolver resolver = new Resolver(register.entities(), register.surroundings(), CLOCK);
    Map<String, Set<String>> registered = registered(register);
    Count proper = new Count();
    Count described = new Count();
    Set<String> merged = new TreeSet<>();
    Set<String> written = new TreeSet<>();
    for (String name : gold.names()) {
      List<ClaimLine> lines = ClaimFile.read(goldFolder.resolve(name + ".jsonl"));
      Document document = gold.document(name);
      Map<String, Set<String>> entities = entities(resolver.resolve(document, claims(lines)));
      Map<String, Set<String>> groups = groups(lines);
      count(groups, entities, proper, described);
      merged(groups, entities)
          .forEach(
              (id, apart) -> {
                boolean isWritten =
                    apart.stream().allMatch(g -> isIn(g, registered.getOrDefault(id, Set.of())));
                List<String> shown = apart.stream().map(g -> g.iterator().next()).toList();
                (isWritten ? written : merged).add(id + ": " + shown);
              });
    }
    print("names of one actor that are one entity", proper, ">= 0.9");
    print("descriptions of one actor that are one entity", described, "");
    out.printf("  different actors that became one: %d (wanted 0)%n", merged.size());
    merged.forEach(pair -> out.println("    one: " + pair));
    out.printf("  held apart by the gold, one by the names in the register: %d%n", written.size());
    written.forEach(pair -> out.println("    one: " + pair));
    proper.missed.forEach(pair -> out.println("    not one: " + pair));
  }

  /** The names that a person wrote into the register, by entity. */
  private static Map<String, Set<String>> registered(Register register) {
    Map<String, Set<String>> registered = new HashMap<>();
    for (Entity entity : register.entities()) {
      Set<String> names = new TreeSet<>(Set.of(telling(entity.name())));
      entity.aliases().forEach(alias -> names.add(telling(alias)));
      registered.put(entity.id(), names);
    }
    return registered;
  }

  private void print(String what, Count count, String wanted) {
    out.printf(
        Locale.ROOT,
        "  %-50s %.3f (%d of %d) %s%n",
        what,
        count.all == 0 ? 0 : (double) count.one / count.all,
        count.one,
        count.all,
        wanted.isEmpty() ? "" : "wanted " + wanted);
  }

  private static Map<String, Set<String>> entities(Resolution resolution) {
    Map<String, Set<String>> entities = new HashMap<>();
    for (Judgement judgement : resolution.judgements()) {
      if (judgement.verdict() == Judgement.Verdict.SAME) {
        entities.computeIfAbsent(judgement.name(), k -> new TreeSet<>()).add(judgement.entity());
      }
    }
    return entities;
  }

  /** The names that the gold calls one, by each of them. */
  private static Map<String, Set<String>> groups(List<ClaimLine> lines) {
    Map<String, Set<String>> groups = new LinkedHashMap<>();
    for (ClaimLine line : lines) {
      for (ClaimLine.Party party : List.of(line.subject(), line.object())) {
        if (party.name().isPresent()) {
          Set<String> joined = new LinkedHashSet<>(Set.of(party.name().get()));
          joined.addAll(party.otherNames());
          join(joined, groups);
        }
      }
      if (line.type().equals("name")) {
        Set<String> joined = new LinkedHashSet<>();
        line.subject().name().ifPresent(joined::add);
        line.object().name().ifPresent(joined::add);
        join(joined, groups);
      }
    }
    return groups;
  }

  private static void join(Set<String> names, Map<String, Set<String>> groups) {
    Set<String> all = new LinkedHashSet<>(names);
    names.forEach(name -> all.addAll(groups.getOrDefault(name, Set.of())));
    all.forEach(name -> groups.put(name, all));
  }

  private static void count(
      Map<String, Set<String>> groups,
      Map<String, Set<String>> entities,
      Count proper,
      Count described) {
    for (Set<String> group : new LinkedHashSet<>(groups.values())) {
      List<String> names = List.copyOf(group);
      for (int k = 1; k < names.size(); k++) {
        Count count = isProper(names.getFirst()) && isProper(names.get(k)) ? proper : described;
        count.all++;
        if (isOne(names.getFirst(), names.get(k), entities)) {
          count.one++;
        } else {
          count.missed.add(names.getFirst() + " | " + names.get(k));
        }
      }
    }
  }

  /** A name, not a description such as "the group" or "government forces". */
  private static boolean isProper(String name) {
    String[] words = name.split("\\s+");
    String last = words[words.length - 1];
    return words.length > 0
        && Character.isUpperCase(words[0].charAt(0))
        && (words.length == 1 || last.codePoints().anyMatch(Character::isUpperCase));
  }

  private static boolean isOne(String left, String right, Map<String, Set<String>> entities) {
    Set<String> ours = entities.getOrDefault(left, Set.of());
    return entities.getOrDefault(right, Set.of()).stream().anyMatch(ours::contains);
  }

  /** A name without its class noun: "Barqah Province" and "Barqah" are one entry. */
  private static String telling(String name) {
    return NameReader.read(name, NameKind.ORGANISATION).tokens().stream()
        .filter(token -> !token.isIn(Group.Table.CLASS_NOUN))
        .map(token -> token.group().map(Group::head).orElse(token.latin()))
        .sorted()
        .collect(Collectors.joining(" "));
  }

  private static boolean isIn(Set<String> group, Set<String> names) {
    return group.stream().map(SeedNames::telling).anyMatch(names::contains);
  }

  /** The groups of names that the gold holds apart and that one entity bears, by that entity. */
  private static Map<String, Set<Set<String>>> merged(
      Map<String, Set<String>> groups, Map<String, Set<String>> entities) {
    Map<String, Set<Set<String>>> byEntity = new TreeMap<>();
    groups.forEach(
        (name, group) ->
            entities
                .getOrDefault(name, Set.of())
                .forEach(
                    id -> byEntity.computeIfAbsent(id, k -> new LinkedHashSet<>()).add(group)));
    byEntity.values().removeIf(sets -> sets.size() < 2);
    return byEntity;
  }

  /** A claim for each name that a gold claim gives a party. */
  private static List<Claim> claims(List<ClaimLine> lines) {
    List<Claim> claims = new ArrayList<>();
    for (ClaimLine line : lines) {
      Optional<ClaimType> type = ClaimType.find(line.type());
      if (type.isEmpty()) {
        continue;
      }
      Optional<String> kind =
          Optional.ofNullable(line.detail().get("class")).map(node -> node.asText());
      for (Optional<String> subject : names(line.subject())) {
        for (Optional<String> object : names(line.object())) {
          claims.add(claim(type.get(), subject, object, kind));
        }
      }
    }
    return claims;
  }

  private static List<Optional<String>> names(ClaimLine.Party party) {
    List<Optional<String>> names = new ArrayList<>(List.of(party.name()));
    party.otherNames().forEach(name -> names.add(Optional.of(name)));
    return names;
  }

  private static Claim claim(
      ClaimType type, Optional<String> subject, Optional<String> object, Optional<String> kind) {
    TreeMap<String, String> detail = new TreeMap<>();
    kind.ifPresent(word -> detail.put("class", word));
    return new Claim(
        ClaimId.of(type, subject, object),
        type,
        subject.map(Mention::of),
        object.map(Mention::of),
        Selector.of(" ", 0, 1),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Modality.ASSERTED,
        Range.UNKNOWN,
        detail,
        "gold",
        Optional.empty(),
        "gold",
        "gold");
  }
}
