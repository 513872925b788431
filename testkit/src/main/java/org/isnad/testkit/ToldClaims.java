package org.isnad.testkit;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.EventType;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;

/**
 * Claims without a reader, a line each: {@code 2016-05-30 Coast Daily: Dawn Brigade controls Derna,
 * denied | said by an aide | on 2016-05-28 | at Derna | number 100–200 | role=commander}.
 *
 * <p>The word between the parties is a claim's type or an event's; {@code -} stands for nobody. The
 * words of the line are the claim's quote and its document's text, unless {@code | words …} gives
 * them. Who leads is a person, what is held or stood in is a place, all others are militias, unless
 * {@link #known} says otherwise.
 */
public final class ToldClaims {
  private static final Pattern LINE = Pattern.compile("(\\S+) ([^:]+): ([^|]+?)\\s*(\\|.*)?");

  private final Map<String, Entity> entities = new LinkedHashMap<>();
  private final Map<String, Document> documents = new LinkedHashMap<>();
  private final List<ResolvedClaim> claims = new ArrayList<>();

  /** The claims of some lines. */
  public static ToldClaims of(String... lines) {
    ToldClaims told = new ToldClaims();
    Arrays.stream(lines).forEach(told::tell);
    return told;
  }

  /** An entity known beforehand, with its other names. */
  public ToldClaims known(String name, EntityClass kind, String... aliases) {
    Entity entity =
        new Entity(
            id(name, kind), name, kind, List.of(aliases), Optional.empty(), Optional.empty());
    entities.put(name, entity);
    return this;
  }

  /** One more line. */
  public ToldClaims tell(String line) {
    Matcher matcher = LINE.matcher(line);
    if (!matcher.matches()) {
      throw new IllegalArgumentException(
          "“" + line + "” tells no claim; write “2016-05-30 Coast Daily: A controls B”");
    }
    Map<String, String> extras = extras(matcher.group(4));
    String words = extras.getOrDefault("words", matcher.group(3));
    Document document = document(matcher.group(1), matcher.group(2), words);
    claims.add(claim(matcher.group(3), extras, document, words));
    return this;
  }

  /** Several lines more. */
  public ToldClaims tell(List<String> lines) {
    lines.forEach(this::tell);
    return this;
  }

  /** What had been said by the end of a day. */
  public ClaimView asOf(String day) {
    LocalDate trueOn = LocalDate.parse(day);
    List<ResolvedClaim> said =
        claims.stream()
            .filter(
                c ->
                    c.claim().published().flatMap(Edtf::earliest).orElseThrow().compareTo(trueOn)
                        <= 0)
            .sorted(
                java.util.Comparator.comparing(
                    c -> c.claim().published().flatMap(Edtf::earliest).orElseThrow()))
            .toList();
    Map<String, Entity> byId = new TreeMap<>();
    entities.values().forEach(e -> byId.put(e.id(), e));
    return new ClaimView(
        trueOn, trueOn.plusDays(1).atStartOfDay().toInstant(ZoneOffset.UTC), said, byId, documents);
  }

  private static Map<String, String> extras(String text) {
    Map<String, String> extras = new TreeMap<>();
    for (String part : text == null ? new String[0] : text.substring(1).split("\\|")) {
      String word = part.strip();
      int end = word.startsWith("said by ") ? 7 : Math.max(0, indexOfAny(word));
      extras.put(word.substring(0, end), word.substring(end + 1).strip());
    }
    return extras;
  }

  private static int indexOfAny(String word) {
    int equals = word.indexOf('=');
    int blank = word.indexOf(' ');
    return equals >= 0 && (blank < 0 || equals < blank) ? equals : blank;
  }

  private Document document(String date, String publisher, String words) {
    String id = ClaimId.of(date, publisher, words, documents.size());
    Document document =
        new Document(
            id,
            date + ".txt",
            Optional.empty(),
            Optional.of(Edtf.of(date)),
            Optional.of(publisher),
            Optional.empty(),
            Optional.empty(),
            words,
            List.of());
    documents.put(id, document);
    return document;
  }

  private ResolvedClaim claim(
      String what, Map<String, String> extras, Document document, String words) {
    Told told = Told.of(what);
    EntityClass subjectKind =
        told.type() == ClaimType.LEADS ? EntityClass.PERSON : EntityClass.MILITIA;
    boolean atPlace = told.type() == ClaimType.CONTROLS || told.type() == ClaimType.OPERATES_IN;
    Optional<Entity> subject = entity(told.subject(), subjectKind);
    Optional<Entity> object =
        entity(told.object(), atPlace ? EntityClass.PLACE : EntityClass.MILITIA);
    Optional<Entity> place =
        Optional.ofNullable(extras.get("at")).flatMap(p -> entity(p, EntityClass.PLACE));
    Claim claim =
        new Claim(
            ClaimId.of(document.id(), what, extras),
            told.type(),
            subject.map(e -> Mention.of(e.name())),
            object.map(e -> Mention.of(e.name())),
            Selector.of(words, 0, words.length()),
            place.map(Entity::name),
            Optional.ofNullable(extras.get("on")).map(Edtf::of),
            Optional.ofNullable(extras.get("said by"))
                .map(s -> List.of(s.split(", who cites ")))
                .orElse(List.of()),
            told.modality(),
            Optional.ofNullable(extras.get("number")).map(Range::parse).orElse(Range.UNKNOWN),
            details(told, extras),
            document.id(),
            document.date(),
            "test",
            "test");
    Instant recorded =
        document
            .date()
            .flatMap(Edtf::earliest)
            .orElseThrow()
            .atStartOfDay()
            .toInstant(ZoneOffset.UTC);
    return new ResolvedClaim(
        claim, subject.map(Entity::id), object.map(Entity::id), place.map(Entity::id), recorded);
  }

  private static TreeMap<String, String> details(Told told, Map<String, String> extras) {
    TreeMap<String, String> details = new TreeMap<>(extras);
    List.of("said by", "on", "at", "number", "words").forEach(details::remove);
    told.event().ifPresent(e -> details.put("event", e.word()));
    return details;
  }

  private Optional<Entity> entity(Optional<String> name, EntityClass kind) {
    return name.flatMap(n -> entity(n, kind));
  }

  private Optional<Entity> entity(String name, EntityClass kind) {
    if (!entities.containsKey(name)) {
      known(name, kind);
    }
    return Optional.ofNullable(entities.get(name));
  }

  private static String id(String name, EntityClass kind) {
    String prefix =
        kind == EntityClass.PLACE ? "place:" : kind == EntityClass.PERSON ? "person:" : "actor:";
    return prefix + name.toLowerCase(Locale.ROOT).replaceAll("[^\\p{L}\\d]+", "-");
  }

  /** The parties of a line and the word between them. */
  private record Told(
      Optional<String> subject,
      ClaimType type,
      Optional<EventType> event,
      Optional<String> object,
      Modality modality) {
    static Told of(String what) {
      int comma = what.lastIndexOf(", ");
      Optional<Modality> modality =
          comma < 0 ? Optional.empty() : Modality.find(what.substring(comma + 2));
      String plain = modality.isPresent() ? what.substring(0, comma) : what;
      List<String> words = List.of(plain.split(" "));
      for (int i = 0; i < words.size(); i++) {
        Optional<ClaimType> type = ClaimType.find(words.get(i)).filter(t -> t != ClaimType.EVENT);
        Optional<EventType> event = EventType.find(words.get(i));
        if (type.isPresent() || event.isPresent()) {
          return new Told(
              party(words.subList(0, i)),
              type.orElse(ClaimType.EVENT),
              event,
              party(words.subList(i + 1, words.size())),
              modality.orElse(Modality.ASSERTED));
        }
      }
      throw new IllegalArgumentException(
          "“" + what + "” has no word of a claim's type, such as controls or battle");
    }

    private static Optional<String> party(List<String> words) {
      return Optional.of(String.join(" ", words)).filter(w -> !w.isEmpty() && !w.equals("-"));
    }
  }
}
