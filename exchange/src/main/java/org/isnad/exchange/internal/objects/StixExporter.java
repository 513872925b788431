package org.isnad.exchange.internal.objects;

import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.isnad.exchange.ExchangeException;
import org.isnad.exchange.Exporter;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Grade;
import org.isnad.model.Modality;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.exchange.ExportOptions;

/**
 * Claims as a STIX 2.1 bundle: actors are identities and places locations, a claim of two of them a
 * relationship, a denial an opinion, every other claim a note, a report a report. The claim itself
 * travels in an extension, so that nothing of its chain is lost. Ids are those of the things, never
 * of their names.
 */
public final class StixExporter implements Exporter {
  /** The extension that carries claims. */
  static final String EXTENSION = NameId.of("extension-definition", "isnad claim 1");

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'").withZone(ZoneOffset.UTC);
  private static final String BEGINNING = "2020-01-01T00:00:00.000Z";
  private static final Set<ClaimType> TIES =
      EnumSet.of(
          ClaimType.LEADS,
          ClaimType.OPERATES_IN,
          ClaimType.CONTROLS,
          ClaimType.MEMBER_OF,
          ClaimType.ALLIED_WITH,
          ClaimType.HOSTILE_TO,
          ClaimType.PLEDGES_TO,
          ClaimType.SPLITS_FROM,
          ClaimType.BECOMES,
          ClaimType.SUPPORTS,
          ClaimType.ACCUSED_OF,
          ClaimType.LISTED_BY);

  /** The marking definitions of TLP 2.0 that OASIS publishes. */
  private static final Map<String, String> MARKINGS =
      Map.of(
          "CLEAR", "94868c89-83c2-464b-929b-a1a8aa3c8487",
          "GREEN", "bab4a63c-aed9-4cf5-a766-dfca5abac2bb",
          "AMBER", "55d920b0-5e8b-4f79-9ee9-91f868d9b421",
          "AMBER+STRICT", "939a9414-2ddd-4d32-a0cd-375ea402b003",
          "RED", "e828b379-4e03-4974-9ac4-e53a884c97c1");

  private static final String TLP_EXTENSION =
      "extension-definition--60a3c5c5-0d10-413e-aab3-9e08dde9e88d";

  private final ExportOptions options;
  private final Appendable out;
  private final Set<String> seen = new HashSet<>();
  private boolean begun;
  private long written;

  public StixExporter(ExportOptions options, Appendable out) {
    this.options = options;
    this.out = out;
    options
        .marking()
        .filter(word -> !MARKINGS.containsKey(word))
        .ifPresent(
            word -> {
              throw new ExchangeException(
                  "“%s” is no marking of TLP 2.0; write RED, AMBER+STRICT, AMBER, GREEN or CLEAR"
                      .formatted(word));
            });
  }

  @Override
  public void add(ClaimView page) throws IOException {
    begin();
    String document = "";
    List<String> refs = new ArrayList<>();
    Optional<ResolvedClaim> last = Optional.empty();
    for (ResolvedClaim claim : page.claims()) {
      if (!options.includes(claim.claim())) {
        continue;
      }
      if (!claim.claim().document().equals(document) && last.isPresent()) {
        report(page.documentOf(last.get()), last.get(), refs);
        refs.clear();
      }
      document = claim.claim().document();
      refs.add(claim(claim, page));
      last = Optional.of(claim);
    }
    if (last.isPresent()) {
      report(page.documentOf(last.get()), last.get(), refs);
    }
  }

  private void begin() throws IOException {
    if (begun) {
      return;
    }
    begun = true;
    out.append("{\"type\":\"bundle\",\"id\":\"")
        .append(
            NameId.of(
                "bundle",
                options.theatre() + " " + options.asOf() + " " + options.from() + options.to()))
        .append("\",\"objects\":[\n");
    String self = NameId.of("identity", "isnad");
    put(head("identity", self, BEGINNING).put("name", "Isnad").put("identity_class", "system"));
    ObjectNode extension =
        head("extension-definition", EXTENSION, BEGINNING)
            .put("created_by_ref", self)
            .put("name", "isnad claim")
            .put("description", "A claim in Isnad's exchange form, with its chain of speakers.")
            .put("schema", "docs/exchange-form.md of Isnad")
            .put("version", "1.0.0");
    extension.set("extension_types", Json.list(List.of("property-extension")));
    put(extension);
    if (options.marking().isPresent()) {
      marking(options.marking().get());
    }
  }

  private void marking(String word) throws IOException {
    ObjectNode marking =
        Json.object()
            .put("type", "marking-definition")
            .put("spec_version", "2.1")
            .put("id", "marking-definition--" + MARKINGS.get(word))
            .put("created", "2022-10-01T00:00:00.000Z")
            .put("name", "TLP:" + word);
    marking
        .putObject("extensions")
        .putObject(TLP_EXTENSION)
        .put("extension_type", "property-extension")
        .put("tlp_2_0", word.toLowerCase(java.util.Locale.ROOT));
    put(marking);
  }

  private ObjectNode head(String type, String id, String moment) {
    ObjectNode node =
        Json.object()
            .put("type", type)
            .put("spec_version", "2.1")
            .put("id", id)
            .put("created", moment)
            .put("modified", moment);
    return node;
  }

  private void put(ObjectNode object) throws IOException {
    boolean isMarked =
        options.marking().isPresent() && !object.path("type").asText().equals("marking-definition");
    if (isMarked) {
      object.set(
          "object_marking_refs",
          Json.list(
              List.of("marking-definition--" + MARKINGS.get(options.marking().orElseThrow()))));
    }
    out.append(written == 0 ? "" : ",\n").append(Json.write(object));
    written++;
  }

  private String claim(ResolvedClaim resolved, ClaimView page) throws IOException {
    Claim claim = resolved.claim();
    Document document = page.documentOf(resolved);
    Optional<String> from = entity(resolved.subject(), page);
    Optional<String> to = entity(resolved.object(), page);
    Optional<String> at = entity(resolved.place(), page);
    String publisher = publisher(document);
    String moment = MOMENT.format(resolved.recorded());
    boolean isTie = TIES.contains(claim.type()) && from.isPresent() && to.isPresent();
    List<String> about = new ArrayList<>();
    from.ifPresent(about::add);
    to.ifPresent(about::add);
    at.ifPresent(about::add);
    if (about.isEmpty()) {
      about.add(publisher);
    }
    ObjectNode object;
    if (claim.modality() == Modality.DENIED) {
      object =
          head("opinion", NameId.of("opinion", claim.id()), moment)
              .put("explanation", claim.selector().exact())
              .put("opinion", "disagree");
      object.set("object_refs", Json.list(about.stream().distinct().toList()));
    } else if (isTie && claim.modality() != Modality.EXPECTED) {
      object =
          head("relationship", NameId.of("relationship", claim.id()), moment)
              .put("relationship_type", claim.type().word().replace('_', '-'))
              .put("description", claim.selector().exact())
              .put("source_ref", from.orElseThrow())
              .put("target_ref", to.orElseThrow());
      times(object, claim.when());
    } else {
      object =
          head("note", NameId.of("note", claim.id()), moment)
              .put("abstract", claim.findDetail("event").orElse(claim.type().word()))
              .put("content", claim.selector().exact());
      object.set("object_refs", Json.list(about.stream().distinct().toList()));
    }
    object.put("created_by_ref", publisher);
    extend(object, resolved, document);
    put(object);
    return object.path("id").asText();
  }

  /** STIX wants the stop behind the start: the day after the last day. */
  private static void times(ObjectNode object, Optional<Edtf> when) {
    when.flatMap(Edtf::earliest).ifPresent(day -> object.put("start_time", moment(day)));
    when.flatMap(Edtf::latest).ifPresent(day -> object.put("stop_time", moment(day.plusDays(1))));
  }

  private static String moment(LocalDate day) {
    return MOMENT.format(day.atStartOfDay(ZoneOffset.UTC));
  }

  /** The source's grade: its digit is a confidence, its letter has no field of STIX. */
  private void extend(ObjectNode object, ResolvedClaim claim, Document document) {
    Optional<String> grade =
        Optional.ofNullable(options.grades().get(document.voice())).map(Grade::code);
    grade
        .map(code -> code.charAt(code.length() - 1))
        .filter(digit -> digit >= '1' && digit <= '5')
        .ifPresent(digit -> object.put("confidence", 90 - 20 * (digit - '1')));
    ObjectNode extension =
        object
            .putObject("extensions")
            .putObject(EXTENSION)
            .put("extension_type", "property-extension");
    grade
        .filter(code -> Character.isLetter(code.charAt(0)))
        .ifPresent(code -> extension.put("source_reliability", code.substring(0, 1)));
    extension.set("claim", ClaimLines.line(claim, document));
  }

  private Optional<String> entity(Optional<String> id, ClaimView page) throws IOException {
    Optional<Entity> found = id.flatMap(page::findEntity);
    if (found.isEmpty()) {
      return Optional.empty();
    }
    Entity entity = found.get();
    boolean isPlace = entity.kind() == EntityClass.PLACE;
    String type = isPlace ? "location" : "identity";
    String stix = NameId.of(type, entity.id());
    if (seen.add(stix)) {
      ObjectNode object = head(type, stix, BEGINNING).put("name", entity.name());
      if (isPlace) {
        place(object, entity);
      } else {
        object.put("identity_class", identityClass(entity.kind()));
      }
      ObjectNode extension =
          object
              .putObject("extensions")
              .putObject(EXTENSION)
              .put("extension_type", "property-extension");
      extension.put("entity", entity.id()).put("class", entity.kind().word());
      extension.set("aliases", Json.list(entity.aliases()));
      put(object);
    }
    return Optional.of(stix);
  }

  /** A location must have a position, a country or a region; where none is known it says so. */
  private static void place(ObjectNode object, Entity entity) {
    entity
        .position()
        .ifPresentOrElse(
            at ->
                object
                    .put("latitude", at.latitude())
                    .put("longitude", at.longitude())
                    .put("precision", at.radiusKilometres() * 1000),
            () -> object.put("region", "unknown"));
  }

  private static String identityClass(EntityClass kind) {
    return switch (kind) {
      case PERSON -> "individual";
      case ETHNIC_GROUP -> "class";
      case UNKNOWN, PLACE -> "unknown";
      case STATE, GOVERNMENT, POLITICAL_BODY, ARMY, POLICE, MILITIA, ARMED_GROUP, JIHADIST_GROUP ->
          "organization";
      case COALITION, COMMAND, INTERNATIONAL_ORG, MEDIA, COMPANY -> "organization";
    };
  }

  private String publisher(Document document) throws IOException {
    String id = NameId.of("identity", "source " + document.voice());
    if (seen.add(id)) {
      put(
          head("identity", id, BEGINNING)
              .put("name", document.voice())
              .put("identity_class", "organization"));
    }
    return id;
  }

  private void report(Document document, ResolvedClaim claim, List<String> refs)
      throws IOException {
    Instant published =
        document
            .date()
            .flatMap(Edtf::latest)
            .map(day -> day.atStartOfDay(ZoneOffset.UTC).toInstant())
            .orElse(claim.recorded());
    ObjectNode report =
        head("report", NameId.of("report", document.id()), MOMENT.format(claim.recorded()))
            .put("name", document.title().orElse(document.file()))
            .put("published", MOMENT.format(published))
            .put("created_by_ref", publisher(document));
    ArrayNode objects = report.putArray("object_refs");
    refs.stream().distinct().forEach(objects::add);
    put(report);
  }

  @Override
  public void finish() throws IOException {
    begin();
    out.append("\n]}\n");
  }

  @Override
  public long written() {
    return written;
  }

  @Override
  public long leftOut() {
    return 0;
  }
}
