package org.isnad.claims.grammar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

class FrameFileTest {
  @Test
  void a_frame_that_is_well_written_is_read() {
    FrameFile file =
        new FrameFile(
            "mine.yaml",
            """
            - rule: controls.garrison
              words: [garrison]
              claim: controls
              subject: {path: SUBJ, kinds: [group]}
              object: {path: OBJ, kinds: [place]}
            """);
    assertThat(file.frames()).extracting(Frame::rule).containsExactly("controls.garrison");
  }

  @Test
  void every_mistake_is_told_with_its_line_and_a_caret() {
    FrameFile file =
        new FrameFile(
            "mine.yaml",
            """
            - rule: controls.garrison
              words: [garrison]
              claim: holds
              subject: {path: SUBJECT!, kinds: [army]}
            """);
    assertThatThrownBy(file::frames)
        .isInstanceOf(GrammarException.class)
        .hasMessageContaining(
            "mine.yaml, line 3: the frame controls.garrison makes a claim of no known type “holds”")
        .hasMessageContaining(
            "mine.yaml, line 4: the frame controls.garrison has the unknown step “SUBJECT!”")
        .hasMessageContaining("asks for the unknown kind “army”")
        .hasMessageContaining("  claim: holds\n    ^");
  }

  @Test
  void an_unknown_key_is_told_with_its_line() {
    FrameFile file =
        new FrameFile(
            "mine.yaml",
            """
            - rule: controls.garrison
              wrods: [garrison]
            """);
    assertThatThrownBy(file::frames)
        .hasMessageContaining("mine.yaml, line 2")
        .hasMessageContaining("wrods");
  }
}
