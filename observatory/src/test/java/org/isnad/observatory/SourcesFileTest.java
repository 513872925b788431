package org.isnad.observatory;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import org.isnad.model.Grade;
import org.isnad.model.Source;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * The grades of sources come from the theatre's file; what is wrong in it is shown at its place.
 */
class SourcesFileTest {
  @TempDir private Path folder;

  private Theatre theatre(String sources) throws IOException {
    Files.writeString(folder.resolve("theatre.yaml"), "name: Coast\n");
    Files.writeString(
        folder.resolve("actors.yaml"),
        "- id: actor:dawn-brigade\n  name: Dawn Brigade\n  kind: militia\n");
    Files.writeString(folder.resolve("sources.yaml"), sources);
    return Theatre.open(folder);
  }

  @Test
  void a_source_has_a_signed_grade_and_may_speak_for_a_party() throws IOException {
    Theatre theatre =
        theatre(
            """
            - name: Coast Daily
              kind: news
              grade: B
              by: Jane Roe
            - name: Omar Sahl
              aliases: [Umar Sahl]
              kind: spokesman
              speaks_for: [actor:dawn-brigade]
            """);
    assertThat(theatre.knowledge().sources())
        .containsExactly(
            new Source(
                "Coast Daily",
                List.of(),
                "news",
                Optional.of(new Grade("B")),
                Optional.of("Jane Roe"),
                List.of()),
            new Source(
                "Omar Sahl",
                List.of("Umar Sahl"),
                "spokesman",
                Optional.empty(),
                Optional.empty(),
                List.of("actor:dawn-brigade")));
  }

  @Test
  void what_is_wrong_is_told_all_at_once_with_line_and_caret() {
    assertThatThrownBy(
            () ->
                theatre(
                    """
                    - name: Coast Daily
                      grade: G
                      by: Jane Roe
                    - name: Gulf Monitor
                      grade: A
                    - name: Hill Post
                      speaks_for: [actor:nobody]
                      colour: red
                    """))
        .isInstanceOf(TheatreException.class)
        .hasMessageContaining(
            "sources.yaml, line 2: “G” grades no source; write a letter from A to F")
        .hasMessageContaining("line 5: a grade is somebody's opinion; add a line “by: …”")
        .hasMessageContaining("line 7: no entry of actors.yaml has the id “actor:nobody”")
        .hasMessageContaining("line 8: “colour” is not known here")
        .hasMessageContaining("^");
  }
}
