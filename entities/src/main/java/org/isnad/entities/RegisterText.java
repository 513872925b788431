package org.isnad.entities;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.entities.internal.Gazetteer;
import org.isnad.entities.internal.Names;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityRelation;

/**
 * What another register holds beside a theatre's own, written as entries of {@code actors.yaml} for
 * a person to look through: whom the theatre knows already is only told in a comment, for a
 * likeness of names joins nothing.
 */
public final class RegisterText {
  private final Register known;
  private final Register foreign;
  private final Gazetteer gazetteer;
  private final Map<String, String> knownAs = new LinkedHashMap<>();

  private RegisterText(Register known, Register foreign) {
    this.known = known;
    this.foreign = foreign;
    this.gazetteer = new Gazetteer(known.entities());
    for (Entity entity : foreign.entities()) {
      Set<String> bearers = bearers(entity);
      if (bearers.size() == 1) {
        knownAs.put(entity.id(), bearers.iterator().next());
      }
    }
  }

  /** The lines that a theatre's {@code actors.yaml} lacks. */
  public static List<String> additions(Register known, Register foreign) {
    return new RegisterText(known, foreign).lines();
  }

  private List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Entity entity : foreign.entities()) {
      String own = knownAs.get(entity.id());
      if (own != null) {
        lines.add("# “%s” is known as %s%s".formatted(entity.name(), own, wanting(entity, own)));
      } else {
        lines.addAll(entry(entity));
      }
    }
    return lines;
  }

  /** The known entities that bear one of its names, as written or in another spelling. */
  private Set<String> bearers(Entity entity) {
    Set<String> bearers = new LinkedHashSet<>();
    List<String> names = new ArrayList<>(List.of(entity.name()));
    names.addAll(entity.aliases());
    for (String name : names) {
      gazetteer.list(name).stream().filter(e -> !e.isPlace()).forEach(e -> bearers.add(e.id()));
    }
    if (bearers.isEmpty()) {
      gazetteer
          .listSpelled(entity.name(), entity.kind())
          .forEach(hit -> bearers.add(hit.entity().id()));
    }
    if (known.contains(entity.id())) {
      bearers.add(entity.id());
    }
    return bearers;
  }

  private String wanting(Entity entity, String own) {
    List<String> numbers = new ArrayList<>(foreign.identifiersOf(entity.id()));
    numbers.removeAll(known.identifiersOf(own));
    Set<String> names = new LinkedHashSet<>(entity.aliases());
    names.add(entity.name());
    Set<String> keys = new LinkedHashSet<>();
    gazetteer.namesOf(own).forEach(name -> keys.add(Names.key(name)));
    names.removeIf(name -> keys.contains(Names.key(name)));
    return (numbers.isEmpty() ? "" : "; number: " + String.join(", ", numbers))
        + (names.isEmpty() ? "" : "; other names: " + String.join(", ", names));
  }

  private List<String> entry(Entity entity) {
    List<String> lines = new ArrayList<>();
    Set<String> bearers = bearers(entity);
    if (bearers.size() > 1) {
      lines.add("# bears a name of " + String.join(", ", bearers));
    }
    lines.add("- id: " + quoted(entity.id()));
    lines.add("  name: " + quoted(entity.name()));
    lines.add("  kind: " + entity.kind().word());
    if (!entity.aliases().isEmpty()) {
      lines.add("  aliases: " + list(entity.aliases()));
    }
    List<String> numbers = foreign.identifiersOf(entity.id());
    if (!numbers.isEmpty()) {
      lines.add("  identifiers: " + list(numbers));
    }
    List<EntityRelation> relations =
        foreign.relations().stream().filter(r -> r.from().equals(entity.id())).toList();
    if (!relations.isEmpty()) {
      lines.add("  relations:");
      relations.forEach(relation -> lines.add("    - " + relation(relation)));
    }
    entity.source().ifPresent(source -> lines.add("  source: " + quoted(source)));
    return lines;
  }

  private String relation(EntityRelation relation) {
    Optional<String> when = relation.when().map(Edtf::toString);
    return "{kind: %s, to: %s%s, source: %s}"
        .formatted(
            relation.kind().name().toLowerCase(Locale.ROOT),
            quoted(knownAs.getOrDefault(relation.to(), relation.to())),
            when.map(w -> ", when: " + quoted(w)).orElse(""),
            quoted(relation.source()));
  }

  private static String list(List<String> texts) {
    return "[" + String.join(", ", texts.stream().map(RegisterText::quoted).toList()) + "]";
  }

  /** In double quotes, with what YAML reads otherwise written so that it stands for itself. */
  private static String quoted(String text) {
    StringBuilder quoted = new StringBuilder("\"");
    text.codePoints()
        .filter(c -> !Character.isISOControl(c))
        .forEach(
            c -> {
              if (c == '"' || c == '\\') {
                quoted.append('\\');
              }
              quoted.appendCodePoint(c);
            });
    return quoted.append('"').toString();
  }
}
