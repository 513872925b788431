package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The check of the pages walks all of them and says how heavy and how quick each is. */
class PageCheckTest {
  @TempDir private Path folder;

  @Test
  void every_room_and_one_page_of_each_kind_has_a_row() {
    StringWriter out = new StringWriter();
    PageCheck.run(
        new PrintWriter(out, true),
        new PrintWriter(new StringWriter()),
        "--made-up",
        "400",
        "--no-browser",
        "--rounds",
        "1",
        folder.resolve("made-up").toString());
    assertThat(out.toString())
        .startsWith("| page | status | KB | first ms | warm ms | serious | other |")
        .contains("| / | 200 |", "| /map | 200 |", "| /timeline | 200 |", "| /reports/")
        .contains("| /actors/actor:made-up-", "| /places/place:made-up-", "| /claims/")
        .doesNotContain("| 404 |", "| 500 |");
  }
}
