package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import org.jsoup.nodes.Element;
import org.junit.jupiter.api.Test;

/** Reports are hostile input: whatever they hold is shown, and nothing of it runs. */
class W07_AHostileReportTest {
  private final Reader reader = Reader.known();

  @Test
  void a_script_in_a_title_is_shown_as_words() {
    Reader.Seen reports = reader.open("/reports");
    assertThat(reports.page().select("table").text()).contains(Coast.HOSTILE_TITLE);
    assertThat(reports.page().select("script:not([src^=/static/])")).isEmpty();
  }

  @Test
  void an_image_in_a_publishers_name_is_shown_as_words() {
    Reader.Seen report = reader.open(reader.open("/reports").link(Coast.HOSTILE_TITLE));
    assertThat(report.text()).contains(Coast.HOSTILE_NAME).contains("alert('text')");
    assertThat(report.page().select("img, script:not([src^=/static/]), iframe, object")).isEmpty();
  }

  @Test
  void no_element_carries_code_or_style_of_its_own() {
    for (String path : Pages.reached(reader).keySet()) {
      for (Element element : reader.open(path).page().getAllElements()) {
        element
            .attributes()
            .forEach(
                a ->
                    assertThat(a.getKey())
                        .as(path + ": " + element.tagName())
                        .isNotEqualTo("style")
                        .doesNotStartWith("on"));
      }
    }
  }
}
