package org.isnad.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Chapter: who holds a town, and who its neighbourhoods; and counts that do not add up. */
class TownCommandsTest {
  @TempDir private Path folder;

  @Test
  void a_town_whose_neighbourhood_a_rival_holds_is_told_as_divided() throws IOException {
    Path theatre = folder.resolve("coast");
    Terminal.run("init", theatre);
    Files.writeString(
        theatre.resolve("places.yaml"),
        "- {id: place:derna, name: Derna}\n"
            + "- {id: place:maghar, name: Maghar, within: place:derna}\n");
    Files.writeString(
        theatre.resolve("reports").resolve("report.txt"),
        "---\ndate: 2016-05-30\npublisher: Coast Daily\n---\n"
            + "The Dawn Brigade controls Derna. The Gulf Brigade controls Maghar. The strike"
            + " killed 20 people, including 12 civilians and 11 soldiers, in Derna.\n");
    Terminal.run("read", "--theatre", theatre, theatre.resolve("reports"));

    assertThat(Terminal.run("where", "--theatre", theatre, "Derna").out())
        .contains("Derna by its neighbourhoods: divided")
        .contains("    Maghar: Gulf Brigade (single source)");
    assertThat(Terminal.run("where", "--theatre", theatre, "--json", "Derna").out())
        .contains("\"standing\":\"DIVIDED\"");
    assertThat(Terminal.run("picture", "--theatre", theatre).out())
        .contains("  Derna by its neighbourhoods: divided")
        .contains("killed: 20, but 23 together: 12 civilians, 11 soldiers");
  }
}
