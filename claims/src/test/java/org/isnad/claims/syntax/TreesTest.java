package org.isnad.claims.syntax;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class TreesTest {
  private static final List<String> FORMS =
      List.of("the", "a", ",", "and", "of", "in", "by", "with", "since", "to", "-", "has", "Gao");
  private static final List<String> TAGS =
      List.of("DT", "NN", "NNS", "NNP", "VBD", "VBZ", "VBN", "VBG", "VB", "IN", "CC", ",", "WP");
  private static final List<String> LABELS =
      List.of(
          "nsubj",
          "nsubjpass",
          "dobj",
          "pobj",
          "prep",
          "appos",
          "conj",
          "cc",
          "acl",
          "relcl",
          "advcl",
          "parataxis",
          "aux",
          "auxpass",
          "mark",
          "agent",
          "poss",
          "nmod",
          "compound",
          "punct",
          "root",
          "xcomp");

  @Test
  void whatever_the_parser_gives_the_mended_words_hang_in_no_circle() {
    Random random = new Random(20161207);
    for (int run = 0; run < 20_000; run++) {
      List<Token> tokens = tree(random, 1 + random.nextInt(14));
      List<Token> mended = Trees.mend(tokens);
      assertThat(mended).hasSameSizeAs(tokens);
      assertThat(IntStream.range(0, mended.size()).allMatch(i -> reachesRoot(mended, i)))
          .as("%s became %s", tokens, mended)
          .isTrue();
    }
  }

  private static boolean reachesRoot(List<Token> tokens, int index) {
    int current = index;
    for (int step = 0; step <= tokens.size(); step++) {
      if (current < 0) {
        return true;
      }
      current = tokens.get(current).head();
    }
    return false;
  }

  /** Words that hang on one another without a circle, or on nothing. */
  private static List<Token> tree(Random random, int size) {
    List<Integer> order = new ArrayList<>(IntStream.range(0, size).boxed().toList());
    Collections.shuffle(order, random);
    int[] heads = new int[size];
    for (int i = 0; i < size; i++) {
      heads[order.get(i)] = i == 0 || random.nextInt(9) == 0 ? -1 : order.get(random.nextInt(i));
    }
    return IntStream.range(0, size)
        .mapToObj(
            i -> {
              String form = any(random, FORMS);
              return new Token(
                  i,
                  i * 5,
                  i * 5 + 4,
                  form,
                  form,
                  any(random, TAGS),
                  heads[i],
                  any(random, LABELS));
            })
        .toList();
  }

  private static String any(Random random, List<String> all) {
    return all.get(random.nextInt(all.size()));
  }
}
