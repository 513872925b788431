package org.isnad.server.internal.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.isnad.server.internal.show.MapShow;
import org.isnad.server.internal.show.NetworkShow.Lines;
import org.junit.jupiter.api.Test;

/** Dots and lines that look alike are one path each, and lines end at the rim. */
class FaintTest {
  private final Faint faint = new Faint(100, 50);

  @Test
  void lines_of_one_form_are_one_path() {
    faint.line("hostile", 10, 10, 20, 30);
    faint.line("hostile", 0, 0, 100, 50);
    faint.line("friendly", 5, 5, 6, 6);
    assertThat(faint.lines())
        .containsExactly(
            new Lines("friendly", "M5 5l1 1"), new Lines("hostile", "M10 10l10 20M0 0l100 50"));
  }

  @Test
  void a_line_is_cut_at_the_rim_and_left_out_beyond_it() {
    faint.line("a", 50, 25, 250, 25);
    faint.line("b", -100, -25, 300, 75);
    faint.line("c", -5, 10, -5, 40);
    faint.line("d", 120, 0, 200, 50);
    assertThat(faint.lines())
        .containsExactly(new Lines("a", "M50 25l50 0"), new Lines("b", "M0 0l100 25"))
        .hasSize(2);
  }

  @Test
  void dots_of_one_colour_are_one_path() {
    faint.dot("#77aadd", 3.4, 4);
    faint.dot("", 1, 1);
    faint.dot("#77aadd", 50, 49.6);
    assertThat(faint.dots())
        .containsExactly(
            new MapShow.Dots("actor", "", "M1 1h0"),
            new MapShow.Dots("actor", "#77aadd", "M3 4h0M50 50h0"));
  }
}
