package org.isnad.evaluation.re3d;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
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

class NamedInClaimsTest {
  private static final String TEXT =
      "Omar Said leads the Free Army of Sabra. In Sabra the Free Army rules, said Omar Said.";

  @Test
  void a_name_is_found_wherever_it_stands_and_the_longest_goes_first() {
    Document document = document();
    List<Claim> claims =
        List.of(
            claim(document, ClaimType.LEADS, "Omar Said", "Free Army of Sabra"),
            claim(document, ClaimType.OPERATES_IN, "Free Army", "Sabra"));
    assertThat(NamedInClaims.mentions(document, claims).stream().map(Mention::line))
        .containsExactly(
            "week\t0\t9\tPerson\tOmar Said",
            "week\t20\t38\tOrganisation\tFree Army of Sabra",
            "week\t43\t48\tLocation\tSabra",
            "week\t53\t62\tOrganisation\tFree Army",
            "week\t75\t84\tPerson\tOmar Said");
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
            "week\tOmar Said\tInChargeOf\tFree Army", "week\tFree Army\tFightingAgainst\tGuard");
  }

  private static Document document() {
    byte[] bytes = TEXT.getBytes(StandardCharsets.UTF_8);
    return switch (new DocumentReader().read("week.txt", bytes, Header.EMPTY)) {
      case Reading.Read read -> read.document();
      case Reading.Refused refused -> throw new AssertionError(refused.problem());
    };
  }

  private static Claim claim(Document document, ClaimType type, String subject, String object) {
    return new Claim(
        subject + type + object,
        type,
        Optional.of(org.isnad.model.Mention.of(subject)),
        Optional.of(org.isnad.model.Mention.of(object)),
        Selector.of(TEXT, 0, 10),
        Optional.empty(),
        Optional.empty(),
        List.of(),
        Modality.ASSERTED,
        Range.UNKNOWN,
        new TreeMap<>(),
        document.id(),
        Optional.empty(),
        "test",
        "test");
  }
}
