package org.isnad.picture.internal.opinions;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.isnad.model.Opinion;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The operators agree with the worked figures of their paper, and keep the laws of opinions. */
class FusionTest {
  private static final int TRIALS = 100;

  /** The three sources of the example of van der Heijden, Kopp and Kargl 2018. */
  private static final List<Opinion> THREE =
      List.of(Opinion.of(0.1, 0.3), Opinion.of(0.4, 0.2), Opinion.of(0.7, 0.1));

  @Test
  void independent_sources_add_up_as_in_the_paper() {
    assertClose(Fusion.cumulative(THREE), 0.651, 0.209, 0.140);
  }

  @Test
  void dependent_sources_are_averaged_as_in_the_paper() {
    assertClose(Fusion.averaging(THREE), 0.509, 0.164, 0.327);
  }

  @Test
  void what_is_certain_outweighs_all_else() {
    List<Opinion> opinions = List.of(Opinion.of(1, 0), Opinion.of(0, 1), Opinion.of(0.3, 0.1));
    assertClose(Fusion.cumulative(opinions), 0.5, 0.5, 0);
    assertClose(Fusion.averaging(opinions), 0.5, 0.5, 0);
  }

  @Test
  void nobody_is_no_evidence() {
    assertThat(Fusion.cumulative(List.of())).isEqualTo(Opinion.VACUOUS);
    assertThat(Fusion.averaging(List.of())).isEqualTo(Opinion.VACUOUS);
  }

  @ParameterizedTest
  @MethodSource("someOpinions")
  void one_source_alone_is_left_as_it_is(List<Opinion> opinions) {
    Opinion one = opinions.getFirst();
    assertSame(Fusion.cumulative(List.of(one)), one);
    assertSame(Fusion.averaging(List.of(one)), one);
  }

  @ParameterizedTest
  @MethodSource("someOpinions")
  void the_order_of_sources_does_not_count(List<Opinion> opinions) {
    List<Opinion> turned = new ArrayList<>(opinions);
    Collections.reverse(turned);
    assertSame(Fusion.cumulative(turned), Fusion.cumulative(opinions));
    assertSame(Fusion.averaging(turned), Fusion.averaging(opinions));
  }

  @ParameterizedTest
  @MethodSource("someOpinions")
  void who_knows_nothing_adds_nothing_to_the_sum(List<Opinion> opinions) {
    List<Opinion> more = new ArrayList<>(opinions);
    more.add(Opinion.VACUOUS);
    assertSame(Fusion.cumulative(more), Fusion.cumulative(opinions));
  }

  @ParameterizedTest
  @MethodSource("someOpinions")
  void independent_sources_may_be_added_one_after_the_other(List<Opinion> opinions) {
    Opinion stepwise = Opinion.VACUOUS;
    for (Opinion opinion : opinions) {
      stepwise = Fusion.cumulative(List.of(stepwise, opinion));
    }
    assertSame(Fusion.cumulative(opinions), stepwise);
  }

  @ParameterizedTest
  @MethodSource("someOpinions")
  void one_opinion_told_twice_by_dependent_sources_is_told_once(List<Opinion> opinions) {
    Opinion one = opinions.getFirst();
    assertSame(Fusion.averaging(List.of(one, one, one)), one);
  }

  @ParameterizedTest
  @MethodSource("someOpinions")
  void more_independent_evidence_never_makes_less_certain(List<Opinion> opinions) {
    double least = opinions.stream().mapToDouble(Opinion::uncertainty).min().orElseThrow();
    assertThat(Fusion.cumulative(opinions).uncertainty()).isLessThanOrEqualTo(least + 1e-9);
  }

  @ParameterizedTest
  @MethodSource("someOpinions")
  void trust_and_age_only_ever_weaken(List<Opinion> opinions) {
    Opinion one = opinions.getFirst();
    Opinion weak = one.weakened(0.4);
    assertThat(weak.belief()).isLessThanOrEqualTo(one.belief());
    assertThat(weak.disbelief()).isLessThanOrEqualTo(one.disbelief());
    assertSame(one.weakened(1), one);
    assertThat(one.weakened(0).uncertainty()).isEqualTo(1);
  }

  private static Stream<List<Opinion>> someOpinions() {
    Random random = new Random(70);
    return Stream.generate(() -> opinions(random)).limit(TRIALS);
  }

  private static List<Opinion> opinions(Random random) {
    List<Opinion> opinions = new ArrayList<>();
    int count = 1 + random.nextInt(6);
    for (int i = 0; i < count; i++) {
      double belief = random.nextDouble() * 0.9;
      opinions.add(Opinion.of(belief, random.nextDouble() * (0.95 - belief)));
    }
    return opinions;
  }

  private static void assertClose(Opinion opinion, double belief, double disbelief, double rest) {
    assertThat(opinion.belief()).isCloseTo(belief, within(0.0006));
    assertThat(opinion.disbelief()).isCloseTo(disbelief, within(0.0006));
    assertThat(opinion.uncertainty()).isCloseTo(rest, within(0.0006));
  }

  private static void assertSame(Opinion one, Opinion other) {
    assertThat(one.belief()).isCloseTo(other.belief(), within(1e-9));
    assertThat(one.disbelief()).isCloseTo(other.disbelief(), within(1e-9));
    assertThat(one.uncertainty()).isCloseTo(other.uncertainty(), within(1e-9));
  }
}
