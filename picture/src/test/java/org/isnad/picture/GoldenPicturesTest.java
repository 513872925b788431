package org.isnad.picture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.isnad.model.EntityClass;
import org.isnad.testkit.ToldClaims;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Pictures of the Libya theatre on four days, from the claims that were once read from its reports.
 * A change of the picture shows as a difference to be reviewed; {@code -Disnad.rewrite=true} writes
 * the pictures anew.
 */
class GoldenPicturesTest {
  private static final Path FOLDER = Path.of("src/test/resources/org/isnad/picture");

  @ParameterizedTest
  @ValueSource(strings = {"2015-02-28", "2016-05-30", "2016-12-31", "2019-10-31"})
  void the_picture_of_a_day_is_as_it_was_reviewed(String day) throws IOException {
    String drawn = PictureText.of(Drawing.of(claims().asOf(day), List.of()));
    Path golden = FOLDER.resolve("libya-" + day + ".txt");
    if (Boolean.getBoolean("isnad.rewrite")) {
      Files.writeString(golden, drawn);
    }
    assertThat(drawn).isEqualTo(Files.readString(golden));
  }

  /** The claims that were once read from the reports of the theatre. */
  static ToldClaims claims() throws IOException {
    ToldClaims told = new ToldClaims();
    for (String line : Files.readAllLines(FOLDER.resolve("libya-claims.txt"))) {
      if (line.startsWith("known ")) {
        String[] parts = line.substring("known ".length()).split(" \\| ");
        String[] aliases = parts.length > 2 ? parts[2].split("; ") : new String[0];
        told.known(parts[0], EntityClass.find(parts[1]).orElseThrow(), aliases);
      } else if (!line.isBlank()) {
        told.tell(line);
      }
    }
    return told;
  }
}
