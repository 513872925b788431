package org.isnad.entities;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.isnad.model.Claim;
import org.isnad.model.ClaimId;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Entity;
import org.isnad.model.EntityClass;
import org.isnad.model.Mention;
import org.isnad.model.Modality;
import org.isnad.model.Position;
import org.isnad.model.Range;
import org.isnad.model.Selector;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the names of a report stand for; each line is "name: verdict entity by rule". */
class ResolverTest {
  private static final Clock CLOCK =
      Clock.fixed(Instant.parse("2016-05-30T12:00:00Z"), ZoneOffset.UTC);
  private static final Entity HAFTAR =
      entity("person:haftar", "Khalifa Haftar", EntityClass.PERSON, "خليفة حفتر");
  private static final Entity DERNA_ANSAR =
      entity(
          "actor:as-derna", "Ansar al-Sharia Derna", EntityClass.JIHADIST_GROUP, "Ansar al-Sharia");
  private static final Entity BENGHAZI_ANSAR =
      entity(
          "actor:as-benghazi",
          "Ansar al-Sharia Benghazi",
          EntityClass.JIHADIST_GROUP,
          "Ansar al-Sharia");
  private static final Entity SIRTE =
      new Entity(
          "place:sirte",
          "Sirte",
          EntityClass.PLACE,
          List.of("Surt"),
          Optional.of(new Position(31.2, 16.6, 5)),
          Optional.empty());

  private final List<Claim> claims = new ArrayList<>();
  private final List<Entity> known = new ArrayList<>();
  private String text = "";

  @BeforeEach
  void know_the_register() {
    known.addAll(List.of(HAFTAR, DERNA_ANSAR, BENGHAZI_ANSAR, SIRTE));
  }

  @Test
  void a_known_name_in_another_spelling_is_known() {
    person("General Khalifa Hifter", "LNA");

    assertThat(judged())
        .contains("General Khalifa Hifter: SAME person:haftar by spelling")
        .contains("LNA: SAME actor:lna by first-seen");
  }

  @Test
  void another_member_of_the_family_is_a_new_person() {
    person("Khaled Haftar", "LNA");

    assertThat(judged()).contains("Khaled Haftar: SAME person:khaled-haftar by first-seen");
  }

  @Test
  void a_name_that_two_bear_is_told_by_what_the_report_names_around_it() {
    text = "Fighting went on in Derna. Ansar al-Sharia lost a commander.";
    says("Ansar al-Sharia", ClaimType.HOSTILE_TO, "LNA");

    assertThat(judged()).contains("Ansar al-Sharia: SAME actor:as-derna by surroundings");
  }

  @Test
  void a_name_that_two_bear_stays_unsure_where_nothing_tells() {
    text = "Ansar al-Sharia lost a commander.";
    says("Ansar al-Sharia", ClaimType.HOSTILE_TO, "LNA");

    assertThat(judged())
        .contains(
            "Ansar al-Sharia: UNSURE actor:as-derna by shared-name",
            "Ansar al-Sharia: UNSURE actor:as-benghazi by shared-name");
  }

  @Test
  void a_name_that_two_bear_stays_unsure_where_the_report_names_both_towns() {
    text = "From Derna to Benghazi, Ansar al-Sharia lost ground.";
    says("Ansar al-Sharia", ClaimType.HOSTILE_TO, "LNA");

    assertThat(judged()).contains("Ansar al-Sharia: UNSURE actor:as-derna by shared-name");
  }

  @Test
  void a_capital_that_acts_is_its_state() {
    known.add(entity("actor:egypt", "Egypt", EntityClass.STATE, "مصر"));
    says("Cairo", ClaimType.SUPPORTS, "LNA");

    assertThat(judged()).contains("Cairo: SAME actor:egypt by capital");
  }

  @Test
  void a_capital_whose_state_nobody_knows_is_new() {
    says("Cairo", ClaimType.SUPPORTS, "LNA");

    assertThat(judged()).contains("Cairo: SAME actor:cairo by first-seen");
  }

  @Test
  void a_town_of_the_theatre_that_acts_is_no_state() {
    known.add(entity("actor:egypt", "Egypt", EntityClass.STATE, "مصر"));
    known.add(
        new Entity(
            "place:cairo",
            "Cairo",
            EntityClass.PLACE,
            List.of(),
            Optional.empty(),
            Optional.of("GeoNames")));
    says("Cairo", ClaimType.SUPPORTS, "LNA");

    assertThat(judged()).contains("Cairo: SAME place:cairo by name");
  }

  @Test
  void a_member_of_a_group_is_no_place() {
    known.add(entity("place:barqah", "Barqah", EntityClass.PLACE, "برقة"));
    known.add(entity("actor:barqah", "Wilayat Barqah", EntityClass.JIHADIST_GROUP, "ولاية برقة"));
    says("Barqah", ClaimType.MEMBER_OF, "Islamic State");

    assertThat(judged()).contains("Barqah: SAME actor:barqah by spelling");
  }

  @Test
  void a_report_may_name_in_short_whom_it_named_in_full() {
    person("Salim Jadhran", "Petroleum Facilities Guard");
    says("Jadhran", ClaimType.HOSTILE_TO, "LNA");

    assertThat(judged()).contains("Jadhran: SAME person:salim-jadhran by short-form");
  }

  @Test
  void a_group_may_be_named_without_its_class_noun() {
    says("Jabhat an-Nusra", ClaimType.HOSTILE_TO, "LNA");
    says("Nusra", ClaimType.HOSTILE_TO, "LNA");

    assertThat(judged()).contains("Nusra: SAME actor:jabhat-an-nusra by short-form");
  }

  @Test
  void a_name_that_says_more_is_not_a_spelling() {
    says("Khalifa Haftar loyalists", ClaimType.HOSTILE_TO, "Dawn");

    assertThat(judged())
        .contains("Khalifa Haftar loyalists: SAME actor:khalifa-haftar-loyalists by first-seen");
  }

  @Test
  void a_short_name_of_two_brothers_stays_unsure() {
    person("Salim Jadhran", "Petroleum Facilities Guard");
    person("Ibrahim Jadhran", "Petroleum Facilities Guard");
    says("Jadhran", ClaimType.HOSTILE_TO, "LNA");

    assertThat(judged())
        .contains(
            "Jadhran: UNSURE person:salim-jadhran by shared-name",
            "Jadhran: UNSURE person:ibrahim-jadhran by shared-name");
  }

  @Test
  void a_place_told_by_its_distance_gets_a_rough_position() {
    says("LNA", ClaimType.OPERATES_IN, "30 km from Sirte");

    Entity made =
        resolve().newEntities().stream().filter(Entity::isPlace).findFirst().orElseThrow();
    assertThat(made.position()).contains(new Position(31.2, 16.6, 35));
  }

  @Test
  void a_place_without_a_position_is_still_a_place() {
    says("LNA", ClaimType.OPERATES_IN, "Mabruk");

    assertThat(resolve().newEntities())
        .contains(entity("place:mabruk", "Mabruk", EntityClass.PLACE));
  }

  @Test
  void one_name_in_two_districts_is_told_by_its_surroundings() {
    known.add(entity("place:salim-tripoli", "Abu Salim", EntityClass.PLACE));
    known.add(entity("place:salim-derna", "Abu Salim", EntityClass.PLACE));
    text = "Shells fell on Abu Salim, a district of Tripoli.";
    says("LNA", ClaimType.OPERATES_IN, "Abu Salim");
    Map<String, Set<String>> around =
        Map.of("place:salim-tripoli", Set.of("Tripoli"), "place:salim-derna", Set.of("Derna"));

    assertThat(lines(new Resolver(known, around, CLOCK).resolve(document(), claims)))
        .contains("Abu Salim: SAME place:salim-tripoli by surroundings");
  }

  private void person(String name, String group) {
    says(name, ClaimType.LEADS, group);
  }

  private void says(String subject, ClaimType type, String object) {
    claims.add(
        new Claim(
            ClaimId.of(subject, type, object),
            type,
            Optional.of(Mention.of(subject)),
            Optional.of(Mention.of(object)),
            Selector.of("words", 0, 5),
            Optional.empty(),
            Optional.empty(),
            List.of(),
            Modality.ASSERTED,
            Range.UNKNOWN,
            new TreeMap<>(),
            "report",
            Optional.empty(),
            "test",
            "test"));
  }

  private Resolution resolve() {
    return new Resolver(known, CLOCK).resolve(document(), claims);
  }

  private List<String> judged() {
    return lines(resolve());
  }

  private static List<String> lines(Resolution resolution) {
    return resolution.judgements().stream()
        .map(j -> "%s: %s %s by %s".formatted(j.name(), j.verdict(), j.entity(), j.by()))
        .toList();
  }

  private Document document() {
    return new Document(
        "report",
        "report.txt",
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of());
  }

  private static Entity entity(String id, String name, EntityClass kind, String... aliases) {
    return new Entity(id, name, kind, List.of(aliases), Optional.empty(), Optional.empty());
  }
}
