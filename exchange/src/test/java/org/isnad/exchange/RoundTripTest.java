package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.ClaimView;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Grade;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Position;
import org.isnad.model.Range;
import org.isnad.model.ResolvedClaim;
import org.isnad.model.Selector;
import org.isnad.model.exchange.ExportOptions;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.xml.sax.InputSource;
import org.xml.sax.SAXException;

/** What goes out and comes in again is the same, in every form that holds whole claims. */
class RoundTripTest {
  private static final String TEXT =
      "An aide said the Guard & the \"Union\" <hold> Westport.\n=It denied a pledge.";
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"JSONL", "CSV", "SFM", "STIX"})
  void a_claim_comes_back_field_by_field(Format format) throws IOException {
    String out = Pages.write(format, view());
    List<Imported> rows = Pages.read(folder, "claims.out", out, options());
    assertThat(Pages.problems(rows)).isEmpty();
    assertThat(claims(rows)).containsExactlyElementsOf(claims());
  }

  @Test
  void a_map_brings_back_what_it_holds() throws IOException {
    String out = Pages.write(Format.GEOJSON, view());
    List<Imported> rows = Pages.read(folder, "map.geojson", out, options());
    assertThat(claims(rows))
        .containsExactlyElementsOf(
            claims().stream()
                .filter(line -> line.contains("CONTROLS") || line.contains("EVENT"))
                .toList());
  }

  @ParameterizedTest
  @EnumSource(Format.class)
  void the_same_view_gives_the_same_bytes(Format format) throws IOException {
    assertThat(Pages.write(format, view())).isEqualTo(Pages.write(format, view()));
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"FTM", "FTM_STATEMENTS"})
  void follow_the_money_keeps_parties_kind_days_and_words(Format format) throws IOException {
    String out = Pages.write(format, view());
    List<Imported> rows = Pages.read(folder, "entities.out", out, options());
    assertThat(Pages.problems(rows)).isEmpty();
    assertThat(rows.stream().map(Pages::words).map(line -> line.replaceAll(", via.*", "")))
        .containsExactly(
            "asserted controls: Harbour Guard / Westport at - on 2016-05, killed unknown | own voice"
                .replace("2016-05,", "2016-05-01/2016-05-31,"),
            "asserted battle: Harbour Guard / Union at Westport on 2016-05-28/2016-05-30, killed"
                + " unknown | own voice");
    assertThat(((Imported.Row) rows.getFirst()).claims().getFirst().selector().exact())
        .contains("the Guard & the \"Union\" <hold> Westport.");
  }

  @ParameterizedTest
  @EnumSource(
      value = Format.class,
      names = {"KML", "GRAPHML", "GEXF"})
  void xml_is_well_formed_whatever_the_words(Format format)
      throws IOException, ParserConfigurationException, SAXException {
    String out = Pages.write(format, view());
    org.w3c.dom.Document xml =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new InputSource(new StringReader(out)));
    assertThat(xml.getDocumentElement().getTagName())
        .isEqualTo(format.word().toLowerCase(Locale.ROOT));
  }

  @Test
  void a_network_has_the_days_and_the_voices_of_each_tie() throws IOException {
    assertThat(Pages.write(Format.GEXF, view()))
        .contains(
            "<edge id=\"0\" source=\"actor:guard\" target=\"actor:union\" kind=\"pledges_to\""
                + " weight=\"1\"><attvalues><attvalue for=\"0\" value=\"pledges_to\"/><attvalue"
                + " for=\"4\" value=\"0\"/>");
    assertThat(Pages.write(Format.GRAPHML, view()))
        .contains("<data key=\"edge-denied\">1</data>", "<data key=\"edge-claims\">0</data>");
  }

  @Test
  void geojson_keeps_to_its_standard() throws IOException {
    JsonNode map = JSON.readTree(Pages.write(Format.GEOJSON, view()));
    assertThat(map.path("type").asText()).isEqualTo("FeatureCollection");
    assertThat(map.has("crs")).isFalse();
    for (JsonNode feature : map.path("features")) {
      assertThat(feature.path("type").asText()).isEqualTo("Feature");
      assertThat(feature.has("geometry") && feature.has("properties")).isTrue();
      assertThat(feature.path("geometry").path("type").asText()).isEqualTo("Point");
      assertThat(feature.path("geometry").path("coordinates").toString())
          .isEqualTo("[-12.25,32.5]");
    }
  }

  /** Sections 2, 3 and 7 of STIX 2.1: what every object needs, and that references are kept. */
  @Test
  void a_bundle_keeps_to_the_rules_of_stix() throws IOException {
    ExportOptions green =
        new ExportOptions(
            LocalDate.parse("2020-12-31"),
            "Ports",
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of("GREEN"),
            Map.of("Coast Daily", new Grade("B2")));
    JsonNode bundle = JSON.readTree(Pages.write(Format.STIX, view(), green));
    String id = "[a-z-]+--[0-9a-f]{8}-[0-9a-f]{4}-[1-5][0-9a-f]{3}-[89ab][0-9a-f]{3}-[0-9a-f]{12}";
    assertThat(bundle.path("id").asText()).matches(id);
    Set<String> ids = new HashSet<>();
    bundle.path("objects").forEach(object -> ids.add(object.path("id").asText()));
    assertThat(ids).hasSize(bundle.path("objects").size());
    for (JsonNode object : bundle.path("objects")) {
      assertThat(object.path("spec_version").asText()).isEqualTo("2.1");
      assertThat(object.path("id").asText())
          .matches(id)
          .startsWith(object.path("type").asText() + "--");
      assertThat(object.path("created").asText()).matches("\\d{4}-\\d\\d-\\d\\dT[\\d:.]{12}Z");
      for (String key : List.of("source_ref", "target_ref", "created_by_ref")) {
        assertThat(object.has(key) ? ids : Set.of("")).contains(object.path(key).asText(""));
      }
      object.path("object_refs").forEach(ref -> assertThat(ids).contains(ref.asText()));
      object.path("object_marking_refs").forEach(ref -> assertThat(ids).contains(ref.asText()));
      if (!object.path("type").asText().equals("marking-definition")) {
        assertThat(object.path("object_marking_refs")).hasSize(1);
      }
    }
    JsonNode tie = first(bundle, "relationship");
    assertThat(tie.path("confidence").asInt()).isEqualTo(70);
    assertThat(tie.path("start_time").asText()).isEqualTo("2016-05-01T00:00:00.000Z");
    assertThat(tie.path("stop_time").asText()).isEqualTo("2016-06-01T00:00:00.000Z");
    assertThat(first(bundle, "opinion").path("opinion").asText()).isEqualTo("disagree");
    assertThat(first(bundle, "note").path("object_refs")).hasSize(3);
  }

  @Test
  void an_id_of_stix_does_not_change_with_a_name() throws IOException {
    JsonNode one = JSON.readTree(Pages.write(Format.STIX, view("Harbour Guard")));
    JsonNode other = JSON.readTree(Pages.write(Format.STIX, view("Port Guard")));
    assertThat(first(one, "relationship").path("source_ref"))
        .isEqualTo(first(other, "relationship").path("source_ref"));
  }

  @Test
  void an_unknown_marking_is_refused() {
    ExportOptions pink =
        new ExportOptions(
            LocalDate.MAX,
            "x",
            Optional.empty(),
            Optional.empty(),
            false,
            Optional.of("PINK"),
            Map.of());
    assertThatThrownBy(() -> Pages.write(Format.STIX, view(), pink))
        .isInstanceOf(ExchangeException.class)
        .hasMessageContaining("“PINK” is no marking of TLP 2.0");
  }

  @Test
  void a_foreign_bundle_gives_the_claims_of_its_authors() throws IOException {
    String bundle =
        """
        {"type":"bundle","id":"bundle--1","objects":[
        {"type":"relationship","id":"relationship--1","created":"2019-03-04T00:00:00Z","created_by_ref":"identity--3",
         "relationship_type":"part-of","source_ref":"intrusion-set--1","target_ref":"identity--2","start_time":"2018-01-01T00:00:00Z"},
        {"type":"relationship","id":"relationship--2","relationship_type":"uses","source_ref":"intrusion-set--1","target_ref":"identity--2"},
        {"type":"intrusion-set","id":"intrusion-set--1","name":"Harbour Guard"},
        {"type":"identity","id":"identity--2","name":"Union"},
        {"type":"identity","id":"identity--3","name":"Watch"}]}
        """;
    assertThat(Pages.read(folder, "b.json", bundle, options()).stream().map(Pages::words))
        .containsExactly(
            "asserted member_of: Harbour Guard / Union at - on 2018-01-01/.., killed unknown | own"
                + " voice, via Watch, 2019-03-04",
            "refused: b.json, line 4: relationship_type: “uses” is no kind of claim; leave it out,"
                + " or map it to one such as member-of");
  }

  @Test
  void a_control_map_is_the_word_of_its_author_on_its_day() throws IOException {
    String map =
        """
        {"type":"FeatureCollection","features":[
        {"type":"Feature","geometry":{"type":"Polygon","coordinates":[[[10,30],[12,30],[12,32],[10,30]]]},
         "properties":{"name":"West","holder":"Harbour Guard","date":"2016-05-30"}},
        {"type":"Feature","geometry":null,"properties":{"name":"East"}}]}
        """;
    List<Imported> rows = Pages.read(folder, "m.geojson", map, options().from("Map Room"));
    assertThat(rows.stream().map(Pages::words))
        .containsExactly(
            "asserted controls: Harbour Guard / West at - on 2016-05-30, killed unknown | own"
                + " voice, via Map Room, 2016-05-30",
            "refused: m.geojson, line 4: no property holder, controlled_by, controller, control,"
                + " faction, side, actor says who or where; name one so");
    Position at = ((Imported.Row) rows.getFirst()).named().get(1).position().orElseThrow();
    assertThat(at.latitude()).isEqualTo(31);
    assertThat(at.longitude()).isEqualTo(11);
    assertThatThrownBy(() -> Pages.read(folder, "m.geojson", map, options()))
        .hasMessageContaining("name its author with --source");
  }

  @Test
  void a_table_with_a_mapping_gives_claims() throws IOException {
    Path mapping = folder.resolve("mapping.yaml");
    Files.writeString(
        mapping,
        """
        dataset: Control changes
        id: [place, date]
        constants: {type: controls}
        columns: {subject: Holder After, object: place, when: date, modality: sure}
        values: {modality: {"yes": asserted, "no": claimed}}
        detail: {province: adm1}
        """);
    String table =
        "place,adm1,date,sure,holder after\n"
            + "Westport,West,2016-05-30,no,Guard\n"
            + "Eastport,East,soon,yes,Union\n";
    List<Imported> rows =
        Pages.read(folder, "c.csv", table, options().as(Format.CSV).mappedBy(mapping));
    assertThat(rows.stream().map(Pages::words))
        .containsExactly(
            "claimed controls: Guard / Westport at - on 2016-05-30, killed unknown | own voice, via"
                + " Control changes, 2020-01-31",
            "refused: c.csv, line 3: column date: “soon”; write 2016-05-30, 30 May 2016, 2016-05 or"
                + " 2016");
    Imported.Row row = (Imported.Row) rows.getFirst();
    assertThat(row.address()).contains("csv:Control changes:Westport/2016-05-30");
    assertThat(row.claims().getFirst().detail()).containsEntry("province", "West");
  }

  @Test
  void a_mapping_that_maps_nothing_known_is_refused_with_what_is_known() throws IOException {
    Path mapping = folder.resolve("mapping.yaml");
    Files.writeString(mapping, "columns: {colour: c}\nconstants: {type: controls}\n");
    ImportOptions options = options().as(Format.CSV).mappedBy(mapping);
    assertThatThrownBy(() -> Pages.read(folder, "c.csv", "c\n1\n", options))
        .hasMessageContaining(
            "the mapping mapping.yaml maps the part “colour”; write one of event");
  }

  @Test
  void rows_of_the_security_force_monitor_are_claims_of_their_citation() throws IOException {
    String table =
        "type:claim,status:meta,citation:refs:claim,about_entity:ref:claim,parent:value:assertion,first_precise:range,last_precise:range\n"
            + "parent,accepted,gazette 5,1st Battalion,2nd Brigade,2014-05-01,2015-01-01\n";
    assertThat(Pages.read(folder, "s.csv", table, options()).stream().map(Pages::words))
        .containsExactly(
            "asserted member_of: 1st Battalion / 2nd Brigade at - on 2014-05-01/2015-01-01, killed"
                + " unknown | said by gazette 5, via Security Force Monitor, 2020-01-31");
  }

  private static JsonNode first(JsonNode bundle, String type) {
    for (JsonNode object : bundle.path("objects")) {
      if (object.path("type").asText().equals(type)) {
        return object;
      }
    }
    throw new AssertionError("no " + type);
  }

  private static ImportOptions options() {
    return ImportOptions.accessedOn(Pages.FETCHED);
  }

  /** Claims without where they stand in their report, which no form can bring back. */
  private static List<String> claims(List<Imported> rows) {
    List<String> lines = new ArrayList<>();
    for (Imported imported : rows) {
      Imported.Row row = (Imported.Row) imported;
      row.claims().forEach(claim -> lines.add(line(claim, row.document())));
    }
    return lines;
  }

  private static List<String> claims() {
    ClaimView view = view();
    return view.claims().stream().map(c -> line(c.claim(), view.documentOf(c))).toList();
  }

  private static String line(Claim c, Document document) {
    Selector s = c.selector();
    return String.join(
        " | ",
        List.of(
            c.id(),
            c.type() + "",
            c.subject() + "",
            c.object() + "",
            s.exact() + "/" + s.prefix() + "/" + s.suffix(),
            c.place() + "",
            c.when() + "",
            c.saidBy() + "",
            c.modality() + "",
            c.number() + "",
            c.detail() + "",
            c.published() + "",
            c.extractor() + " " + c.rule(),
            document.file()
                + document.title()
                + document.publisher()
                + document.author()
                + document.source()));
  }

  static ClaimView view() {
    return view("Harbour Guard");
  }

  /** A report that says three things, with all that makes files break. */
  private static ClaimView view(String name) {
    Document document =
        new Document(
            "d1",
            "ports.txt",
            Optional.of("Ports, “weekly”"),
            Optional.of(Edtf.of("2016-05-31")),
            Optional.of("Coast Daily"),
            Optional.of("A. Writer"),
            Optional.of("https://example.org/1"),
            TEXT,
            List.of());
    List<ResolvedClaim> claims =
        List.of(
            claim(
                "0123456789abcdef0123", ClaimType.CONTROLS, Modality.ASSERTED, "2016-05", document),
            claim(
                "1123456789abcdef0123",
                ClaimType.EVENT,
                Modality.CLAIMED,
                "2016-05-28/2016-05-30",
                document),
            claim("2123456789abcdef0123", ClaimType.PLEDGES_TO, Modality.DENIED, "", document));
    Map<String, Entity> entities =
        Map.of(
            "actor:guard", entity("actor:guard", name, EntityClass.MILITIA, Optional.empty()),
            "actor:union", entity("actor:union", "Union", EntityClass.UNKNOWN, Optional.empty()),
            "place:westport",
                entity(
                    "place:westport",
                    "Westport",
                    EntityClass.PLACE,
                    Optional.of(new Position(32.5, -12.25, 2))));
    return new ClaimView(
        LocalDate.parse("2020-12-31"), Instant.EPOCH, claims, entities, Map.of("d1", document));
  }

  private static Entity entity(String id, String name, EntityClass kind, Optional<Position> at) {
    return new Entity(id, name, kind, List.of("Guards, the"), at, Optional.empty());
  }

  private static ResolvedClaim claim(
      String id, ClaimType type, Modality modality, String when, Document document) {
    boolean isControl = type == ClaimType.CONTROLS;
    boolean isEvent = type == ClaimType.EVENT;
    int start = type == ClaimType.PLEDGES_TO ? TEXT.indexOf('=') : 13;
    int end = start == 13 ? TEXT.indexOf('\n') : TEXT.length();
    Claim claim =
        new Claim(
            id,
            type,
            Optional.of(new Mention("Harbour Guard", List.of("the Guard", "Guards, the"))),
            Optional.of(Mention.of(isControl ? "Westport" : "Union")),
            Selector.of(TEXT, start, end),
            isEvent ? Optional.of("Westport") : Optional.empty(),
            Optional.of(when).filter(w -> !w.isEmpty()).map(Edtf::of),
            isEvent ? List.of("the \"Union\"", "an aide, unnamed") : List.of(),
            modality,
            isEvent ? Range.atMost(7) : Range.UNKNOWN,
            isEvent
                ? Claim.detail("event", "battle", "code", "007", "toll", "12", "own", "true")
                : new java.util.TreeMap<>(),
            document.id(),
            document.date(),
            "reader 1",
            "holds-1");
    String object = isControl ? "place:westport" : "actor:union";
    return new ResolvedClaim(
        claim,
        Optional.of("actor:guard"),
        Optional.of(object),
        isEvent ? Optional.of("place:westport") : Optional.empty(),
        Instant.EPOCH);
  }
}
