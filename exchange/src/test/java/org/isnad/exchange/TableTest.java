package org.isnad.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.exchange.Format;
import org.isnad.model.exchange.ImportOptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Tables of other forms: with a mapping, and of the Security Force Monitor. */
class TableTest {
  @TempDir private Path folder;

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
        Pages.read(folder, "c.csv", table, Ports.options().as(Format.CSV).mappedBy(mapping));
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
    ImportOptions options = Ports.options().as(Format.CSV).mappedBy(mapping);
    assertThatThrownBy(() -> Pages.read(folder, "c.csv", "c\n1\n", options))
        .hasMessageContaining(
            "the mapping mapping.yaml maps the part “colour”; write one of event");
  }

  @Test
  void rows_of_the_security_force_monitor_are_claims_of_their_citation() throws IOException {
    String table =
        "type:claim,status:meta,citation:refs:claim,about_entity:ref:claim,parent:value:assertion,first_precise:range,last_precise:range\n"
            + "parent,accepted,gazette 5,1st Battalion,2nd Brigade,2014-05-01,2015-01-01\n";
    assertThat(Pages.read(folder, "s.csv", table, Ports.options()).stream().map(Pages::words))
        .containsExactly(
            "asserted member_of: 1st Battalion / 2nd Brigade at - on 2014-05-01/2015-01-01, killed"
                + " unknown | said by gazette 5, via Security Force Monitor, 2020-01-31");
  }
}
