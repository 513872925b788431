package org.isnad.claims.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.claims.syntax.TestTokens.token;

import java.util.List;
import org.junit.jupiter.api.Test;

class RowMenderTest {
  @Test
  void a_noun_behind_and_is_joined_to_the_row() {
    List<Token> mended =
        RowMender.mend(
            List.of(
                token(0, "Islah", "NNP", -1, "root"),
                token(1, "and", "CC", 0, "cc"),
                token(2, "the", "DT", 3, "det"),
                token(3, "Nasserists", "NNPS", 0, "appos")));
    assertThat(mended.get(3).label()).isEqualTo("conj");
  }

  @Test
  void and_between_what_tells_of_a_noun_joins_no_noun() {
    List<Token> tokens =
        List.of(
            token(0, "Falcon", "NNP", -1, "root"),
            token(1, "land", "NN", 4, "nmod"),
            token(2, "and", "CC", 1, "cc"),
            token(3, "air", "NN", 1, "conj"),
            token(4, "operation", "NN", 0, "appos"));
    assertThat(RowMender.mend(tokens)).isEqualTo(tokens);
  }

  @Test
  void the_place_behind_an_item_is_its_own() {
    List<Token> mended =
        RowMender.mend(
            List.of(
                token(0, "Lions", "NNPS", -1, "root"),
                token(1, "in", "IN", 0, "prep"),
                token(2, "Niger", "NNP", 1, "pobj"),
                token(3, "and", "CC", 0, "cc"),
                token(4, "Guard", "NNP", 0, "conj"),
                token(5, "in", "IN", 0, "prep"),
                token(6, "Chad", "NNP", 5, "pobj")));
    assertThat(mended.get(5).head()).isEqualTo(4);
  }

  @Test
  void the_next_item_is_joined_to_the_last_one_and_not_to_its_place() {
    List<Token> mended =
        RowMender.mend(
            List.of(
                token(0, "Lions", "NNPS", -1, "root"),
                token(1, "in", "IN", 0, "prep"),
                token(2, "Niger", "NNP", 1, "pobj"),
                token(3, ",", ",", 2, "punct"),
                token(4, "Guard", "NNP", 2, "appos"),
                token(5, "in", "IN", 4, "prep"),
                token(6, "Chad", "NNP", 5, "pobj"),
                token(7, "or", "CC", 0, "cc"),
                token(8, "leaders", "NNS", 6, "conj")));
    assertThat(mended.get(4)).isEqualTo(token(4, "Guard", "NNP", 0, "conj"));
  }
}
