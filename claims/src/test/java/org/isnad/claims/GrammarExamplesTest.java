package org.isnad.claims;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.isnad.claims.grammar.Frame;
import org.isnad.claims.grammar.Frames;
import org.isnad.model.Claim;
import org.isnad.model.ClaimType;
import org.isnad.model.Document;
import org.isnad.model.Edtf;
import org.isnad.model.Mention;
import org.isnad.model.Passage;
import org.isnad.model.Sentence;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/**
 * Every example sentence of every frame gives just the claims that its file expects of that frame.
 */
class GrammarExamplesTest {
  @TestFactory
  Stream<DynamicTest> every_example_gives_what_its_frame_expects() {
    List<DynamicTest> tests = new ArrayList<>();
    for (Frame frame : Frames.load()) {
      for (Frame.Example example : frame.examples()) {
        tests.add(
            DynamicTest.dynamicTest(
                frame.rule() + ": " + example.text(), () -> check(frame, example)));
      }
    }
    return tests.stream();
  }

  @Test
  void every_rule_has_a_name_of_its_own() {
    assertThat(Frames.load()).extracting(Frame::rule).doesNotHaveDuplicates();
  }

  private static void check(Frame frame, Frame.Example example) {
    List<String> found =
        TestReader.READER.read(document(example.text()), Lexicon.EMPTY).stream()
            .filter(c -> c.rule().equals(frame.rule()))
            .map(GrammarExamplesTest::line)
            .toList();
    assertThat(found).as(example.text()).isEqualTo(example.claims());
  }

  static Document document(String text) {
    Sentence sentence = new Sentence(0, text.length(), text);
    Passage passage = new Passage(Passage.Kind.PARAGRAPH, 0, text.length(), List.of(sentence));
    return new Document(
        "id",
        "example.txt",
        Optional.empty(),
        Optional.of(Edtf.of("2024-03-01")),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        text,
        List.of(passage));
  }

  static String line(Claim claim) {
    String subject = claim.subject().map(Mention::name).orElse("none");
    if (claim.type() == ClaimType.STRENGTH) {
      return "strength: " + subject + " " + claim.number();
    }
    String type =
        claim.type() == ClaimType.EVENT
            ? "event " + claim.findDetail("event").orElse("")
            : claim.type().word();
    String object = claim.object().map(Mention::name).orElse("none");
    return type + ": " + subject + " -> " + object + claim.place().map(p -> " at " + p).orElse("");
  }
}
