package org.isnad.documents;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.Stream;
import org.isnad.model.Document;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Where sentences end. Each case is one text, its sentences divided by " | ". */
class SentencesTest {
  private static final String CASES =
      """
      # acronyms with stops, in the middle and at the end
      The U.S. Secretary of State met Gen. Dostum in Kabul on Tuesday.
      Rebels in the C.A.R. took Bria. | The U.N. sent an envoy.
      He joined the S.P.L.M. | They held Bor until May.
      It was backed by the C.I.A. | Soon afterward, he was released from prison.
      The I.S.’s reach is small, and I.S. fighters left Hajin.
      He returned to the U.S. | In 2011 he came back.
      The U.S. 5th Fleet sailed on. | It was seen off Aden.
      The U.N. “has no plans” to leave Goma, he said.
      # ranks and titles
      Lt. Gen. Abdel Fattah al-Burhan and Maj. Gen. Kabashi met Amb. Godfrey at the port.
      Col. M. Goita seized power in Mali. | Capt. Traore did so in Burkina Faso.
      St. Petersburg and Mt. Sinjar are named in the report.
      # initials
      George W. Bush named J. D. Crouch II to the post in Iraq.
      J. Peter Pham wrote it with K. A. Smith.
      World War I ended there. | It was 1918.
      # numbers
      Some 3.5 million fled Tigray, at 2.30 p.m. local time.
      It happened at 5 p.m. | The army denied it.
      Resolution No. 2249 was adopted. | He said no. | The army said yes.
      See art. 3 of the accord, para. 7 and fig. 2 of its annex.
      The army left Bamako. | 2. The rebels entered Kidal.
      # months and other short forms
      On Feb. 3, I.S. stormed an oil field near Mabruk. | On Aug. 9 it left.
      They met on Sept. 14 and again in Dec. | The talks failed.
      Lundin Corp. Vice President Sten Holm spoke, as did others, e.g. Ahmed Nur.
      The militia, a.k.a. Red Berets, vs. the army, etc.
      # quotations
      “It fell,” he said. | Nobody held Nyala.
      “It fell!” General Hassan Ali said on Friday.
      “Who holds Nyala?” she asked. | “Nobody.” | He left.
      He called it “a province.” | The name stayed.
      It only held some quarters“. | The same was true of Sirte.
      He said: ‘We left.’ | Then he left.
      # marks of omission
      However … if the people ask, I will not hesitate.
      He was freed. … | As commander he planned an attack.
      They waited... and went home. | Nobody came…
      # references
      It is mostly Arab.[1] | The former leader lived there.[2][3] | He died.
      He fled.[citation needed] | His brother stayed.
      See www.example.org/News.Today for the text of the deal.
      # names that begin small
      The town fell on Monday. | al-Shabaab said so on its radio.
      The front is near Marib. | ash-Sharqiya has the story.
      # other scripts and marks
      ماذا حدث في الموصل؟ | سقطت المدينة. | انسحب الجيش.
      فوج نے شہر خالی کیا۔ | باغی داخل ہو گئے۔
      Армия ушла из города. | Кто вошёл? | Никто!
      # brackets
      (There is a claim that the town fell, which nobody confirmed. | Time will tell.)
      The group (led by Abu Omar) left. | [Editors removed a name.] | It came back.
      # lists within a sentence
      Three things were seen this week: 1) The army left. | 2) The rebels came. | 3) Aid stopped.
      It took pledges from: a group in Egypt, one in Algeria, and others in Yemen.
      """;

  @TestFactory
  Stream<DynamicTest> a_text_is_cut_where_its_sentences_end() {
    return CASES
        .lines()
        .filter(line -> !line.startsWith("#"))
        .map(line -> DynamicTest.dynamicTest(line, () -> check(line)));
  }

  private static void check(String line) {
    List<String> expected = List.of(line.split(" \\| "));
    String filler = "The mission wrote this report about the fighting in the region last week.";
    Document document =
        Pages.html("<p>" + filler + "</p><p>" + String.join(" ", expected) + "</p>");
    List<String> found = Pages.sentences(document);
    assertThat(joined(found.subList(1, found.size()))).isEqualTo(joined(expected));
  }

  private static String joined(List<String> sentences) {
    return String.join(" | ", sentences);
  }

  @Test
  void a_blank_forgotten_between_sentences_does_not_hide_their_border() {
    Document document =
        Pages.text("Aid can reach those in need.And the talks can begin.[1]They did not.\n");
    assertThat(Pages.sentences(document))
        .containsExactly(
            "Aid can reach those in need.", "And the talks can begin.[1]", "They did not.");
  }

  @Test
  void a_sentence_over_two_lines_has_a_blank_for_the_line_break_and_keeps_its_offsets() {
    String text = "The Northern Front and its allies in the province left the town of\nal-Bab.\n";
    Document document = Pages.text(text.replace("\nal-Bab", "\nbig walls"));
    assertThat(Pages.sentences(document))
        .containsExactly(
            "The Northern Front and its allies in the province left the town of big walls.");
    document.passages().stream()
        .flatMap(p -> p.sentences().stream())
        .forEach(
            s ->
                assertThat(document.text().substring(s.start(), s.end()).replace('\n', ' '))
                    .isEqualTo(s.text()));
  }

  @Test
  void soft_hyphens_and_zero_width_blanks_are_left_out() {
    Document document =
        Pages.text("\uFEFFThe Mis\u00ADra\u00ADtan bri\u200Bgades left the town of Sirte.\n");
    assertThat(Pages.sentences(document))
        .containsExactly("The Misratan brigades left the town of Sirte.");
  }
}
