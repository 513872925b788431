package org.isnad.claims.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.claims.syntax.TestTokens.token;

import java.util.List;
import org.junit.jupiter.api.Test;

class LabelMenderTest {
  @Test
  void a_noun_behind_the_verb_is_its_object_and_no_other_name_of_its_subject() {
    List<Token> mended =
        LabelMender.mend(
            List.of(
                token(0, "mayor", "NN", 1, "nsubj"),
                token(1, "met", "VBD", -1, "root"),
                token(2, "envoy", "NN", 0, "appos")));
    assertThat(mended.get(2)).isEqualTo(token(2, "envoy", "NN", 1, "dobj"));
  }

  @Test
  void a_second_noun_tells_what_the_object_is_held_to_be() {
    List<Token> mended =
        LabelMender.mend(
            List.of(
                token(0, "Ankara", "NNP", 1, "nsubj"),
                token(1, "considers", "VBZ", -1, "root"),
                token(2, "YPG", "NNP", 0, "appos"),
                token(3, "branch", "NN", 0, "appos")));
    assertThat(mended.get(2).label()).isEqualTo("dobj");
    assertThat(mended.get(3).label()).isEqualTo("oprd");
  }

  @Test
  void another_name_before_the_verb_stays_one() {
    List<Token> tokens =
        List.of(
            token(0, "mayor", "NN", 2, "nsubj"),
            token(1, "Mustafa", "NNP", 0, "appos"),
            token(2, "resigned", "VBD", -1, "root"));
    assertThat(LabelMender.mend(tokens)).isEqualTo(tokens);
  }

  @Test
  void of_behind_who_accuses_belongs_to_the_verb() {
    List<Token> mended =
        LabelMender.mend(
            List.of(
                token(0, "militia", "NN", 1, "nsubjpass"),
                token(1, "accuse", "VBN", -1, "root"),
                token(2, "by", "IN", 1, "agent"),
                token(3, "government", "NN", 2, "pobj"),
                token(4, "of", "IN", 3, "prep"),
                token(5, "torture", "NN", 4, "pobj")));
    assertThat(mended.get(4).head()).isEqualTo(1);
  }

  @Test
  void whose_the_accuser_is_stays_with_it() {
    List<Token> tokens =
        List.of(
            token(0, "militia", "NN", 1, "nsubjpass"),
            token(1, "accuse", "VBN", -1, "root"),
            token(2, "by", "IN", 1, "agent"),
            token(3, "government", "NN", 2, "pobj"),
            token(4, "of", "IN", 3, "prep"),
            token(5, "Sudan", "NNP", 4, "pobj"));
    assertThat(LabelMender.mend(tokens)).isEqualTo(tokens);
  }

  @Test
  void to_behind_from_belongs_to_the_word_above_both() {
    List<Token> mended =
        LabelMender.mend(
            List.of(
                token(0, "arms", "NNS", -1, "root"),
                token(1, "from", "IN", 0, "prep"),
                token(2, "Iran", "NNP", 1, "pobj"),
                token(3, "to", "IN", 1, "prep"),
                token(4, "Houthis", "NNPS", 3, "pobj")));
    assertThat(mended.get(3).head()).isEqualTo(0);
  }
}
