package org.isnad.evaluation.re3d;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.isnad.claims.Named;
import org.isnad.claims.names.Kind;
import org.isnad.documents.DocumentReader;
import org.isnad.documents.Header;
import org.isnad.documents.Reading;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Modality;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.junit.jupiter.api.Test;

class FoundOnRe3dTest {
  private static final String TEXT =
      "Omar Said leads the Free Army of Sabra. In Sabra the Free Army rules, said Omar Said.";

  @Test
  void a_state_that_acts_is_an_organisation_and_a_land_a_location() {
    List<Named> names =
        List.of(
            named(0, 9, Kind.PERSON, true),
            named(20, 38, Kind.GROUP, true),
            named(43, 48, Kind.PLACE, true),
            named(43, 48, Kind.STATE, true),
            named(43, 48, Kind.STATE, false),
            named(53, 62, Kind.OTHER, true));
    assertThat(NamedByReader.mentions(document(), names).stream().map(Mention::line))
        .containsExactly(
            "week\t0\t9\tPerson\tOmar Said",
            "week\t20\t38\tOrganisation\tFree Army of Sabra",
            "week\t43\t48\tLocation\tSabra",
            "week\t43\t48\tOrganisation\tSabra",
            "week\t43\t48\tNationality\tSabra");
  }

  private static Named named(int start, int end, Kind kind, boolean proper) {
    String name = TEXT.substring(start, end);
    return new Named(start, end, name, kind, proper, org.isnad.model.Mention.of(name));
  }

  @Test
  void claims_become_relations_of_the_data_set() {
    Document document = document();
    List<Claim> claims =
        List.of(
            claim(document, ClaimType.LEADS, "Omar Said", "Free Army"),
            claim(document, ClaimType.HOSTILE_TO, "Free Army", "Guard"),
            claim(document, ClaimType.SUPPORTS, "Omar Said", "Free Army"));
    assertThat(Predictions.relations(document, claims).stream().map(Relation::line))
        .containsExactly(
            "week\tOmar Said\tInChargeOf\tFree Army",
            "week\tFree Army\tFightingAgainst\tGuard",
            "week\tOmar Said\tAlliesOf\tFree Army");
  }

  @Test
  void an_office_is_a_synonym_unless_it_stands_before_the_name_as_a_title() {
    Document apart = document("The Foreign Secretary, Omar Said, spoke.");
    Document title = document("US Secretary of State Omar Said spoke.");
    assertThat(Predictions.relations(apart, List.of(office(apart, "Foreign Secretary"))))
        .extracting(Relation::line)
        .containsExactly("week\tOmar Said\tIsSynonymOf\tForeign Secretary");
    assertThat(Predictions.relations(title, List.of(office(title, "Secretary")))).isEmpty();
  }

  private static Document document() {
    return document(TEXT);
  }

  private static Document document(String text) {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    return switch (new DocumentReader().read("week.txt", bytes, Header.EMPTY)) {
      case Reading.Read read -> read.document();
      case Reading.Refused refused -> throw new AssertionError(refused.problem());
    };
  }

  private static Claim office(Document document, String role) {
    return claim(
        document,
        ClaimType.LEADS,
        "Omar Said",
        Optional.empty(),
        new TreeMap<>(Map.of("role", role)));
  }

  private static Claim claim(Document document, ClaimType type, String subject, String object) {
    return claim(document, type, subject, Optional.of(object), new TreeMap<>());
  }

  private static Claim claim(
      Document document,
      ClaimType type,
      String subject,
      Optional<String> object,
      SortedMap<String, String> detail) {
    return new Claim(
        subject + type + object,
        type,
        Optional.of(org.isnad.model.Mention.of(subject)),
        object.map(org.isnad.model.Mention::of),
        Selector.of(document.text(), 0, 10),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Modality.ASSERTED,
        Range.UNKNOWN,
        detail,
        document.id(),
        Optional.empty(),
        "test",
        "test");
  }
}
