package org.isnad.evaluation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.isnad.evaluation.pages.Motion;
import org.junit.jupiter.api.Test;

/** What a page noted of its frames is told in four figures. */
class MotionTest {
  @Test
  void frames_tasks_and_inputs_are_summed_up() {
    Motion motion =
        Motion.of(
            Map.of(
                "frames", List.of(1000, 1020, 1040.0, 1100),
                "tasks", List.of(51, 70.5),
                "inputs", List.of(24)));
    assertThat(motion).isEqualTo(new Motion(30, 60, 70.5, 24));
  }

  @Test
  void a_page_without_frames_moves_not_at_all() {
    Map<String, List<Integer>> nothing =
        Map.of("frames", List.of(5), "tasks", List.of(), "inputs", List.of());
    assertThat(Motion.of(nothing)).isEqualTo(new Motion(0, 0, 0, 0));
  }
}
