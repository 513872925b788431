package org.isnad.claims.syntax;

import static org.assertj.core.api.Assertions.assertThat;
import static org.isnad.claims.syntax.TestTokens.token;

import java.util.List;
import org.junit.jupiter.api.Test;

class ClauseMenderTest {
  @Test
  void no_comma_parts_a_subject_from_its_verb() {
    List<Token> mended = ClauseMender.mend(clause("paid", "nsubj", 8, 8, "ccomp"));
    assertThat(mended.get(5)).isEqualTo(token(5, "embassies", "NNS", 4, "pobj"));
    assertThat(mended.get(8)).isEqualTo(token(8, "paid", "VBN", 2, "conj"));
  }

  @Test
  void a_participle_with_has_tells_of_no_noun() {
    List<Token> mended = ClauseMender.mend(clause("paid", "pobj", 4, 5, "acl"));
    assertThat(mended.get(8)).isEqualTo(token(8, "paid", "VBN", 2, "conj"));
  }

  private static List<Token> clause(
      String verb, String label, int head, int verbHead, String verbLabel) {
    return List.of(
        token(0, "Omar", "NNP", -1, "root"),
        token(1, "who", "WP", 2, "nsubj"),
        token(2, "stood", "VBD", 0, "relcl"),
        token(3, "trial", "NN", 2, "dobj"),
        token(4, "for", "IN", 2, "prep"),
        token(5, "embassies", "NNS", head, label),
        token(6, ",", ",", 8, "punct"),
        token(7, "has", "VBZ", 8, "aux"),
        token(8, verb, "VBN", verbHead == 8 ? 0 : verbHead, verbLabel));
  }
}
