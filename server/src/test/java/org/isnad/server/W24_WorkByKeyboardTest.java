package org.isnad.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import org.isnad.model.Act;
import org.isnad.observatory.Acts;
import org.junit.jupiter.api.Test;

/** Ten claims are reviewed and a merge is undone without touching a mouse. */
class W24_WorkByKeyboardTest {
  private static void sign(Walker walker) {
    Page page = walker.go("/review").page();
    page.locator("input[name=name]").focus();
    page.keyboard().type("Amal Ben Ali");
    page.keyboard().press("Enter");
    page.waitForSelector("form.decide");
  }

  @Test
  void ten_claims_are_reviewed_by_keys() {
    try (Libya libya = Libya.ofItsOwn();
        Walker walker = Walker.at(libya.ownServer())) {
      sign(walker);
      walker.photograph("review");
      assertThat(walker.barriers()).isEmpty();
      Page page = walker.page();
      for (int done = 0; done < 8; done++) {
        pressAndWait(page, "a");
      }
      page.keyboard().press("j");
      page.keyboard().press("r");
      page.keyboard().type("the report only says they may");
      String second = page.locator("article.item").nth(1).getAttribute("id");
      pressAndWait(page, "Enter");
      assertThat(page.locator("#" + second).count()).isZero();
      pressAndWait(page, "l");

      assertThat(libya.ownObservatory().acts().list())
          .hasSize(10)
          .allMatch(d -> d.recorded().act() instanceof Act.Review)
          .allMatch(d -> d.recorded().act().by().equals("Amal Ben Ali"));
      pressAndWait(page, "u");
      assertThat(libya.ownObservatory().acts().list().stream().filter(Acts.Done::counts))
          .hasSize(10)
          .anyMatch(d -> d.recorded().act() instanceof Act.Undoing);
      walker.go("/acts").photograph("acts");
      assertThat(walker.barriers()).isEmpty();
      walker.expectNoComplaint();
    }
  }

  /** Presses a key that sends a form, and waits until the page that it leads to stands there. */
  private static void pressAndWait(Page page, String key) {
    page.evaluate("document.body.dataset.before = 'yes'");
    page.keyboard().press(key);
    page.locator("body:not([data-before])").waitFor();
    page.waitForLoadState(LoadState.LOAD);
  }

  @Test
  void a_claim_is_corrected_by_keys() {
    try (Libya libya = Libya.ofItsOwn();
        Walker walker = Walker.at(libya.ownServer())) {
      sign(walker);
      Page page = walker.page();
      page.keyboard().press("c");
      assertThat(page.evaluate("document.activeElement.name")).isEqualTo("type");
      page.locator("article.current input[name=object]").fill("Benghazi");
      page.locator("article.current input[name=reason]").fill("another town");
      walker.photograph("correct");
      page.locator("article.current button[value=correct]").focus();
      pressAndWait(page, "Enter");
      assertThat(libya.ownObservatory().acts().list())
          .singleElement()
          .matches(d -> d.recorded().act() instanceof Act.Correction);
      walker.expectNoComplaint();
    }
  }

  @Test
  void a_merge_is_undone_by_keys() {
    try (Libya libya = Libya.ofItsOwn();
        Walker walker = Walker.at(libya.ownServer())) {
      sign(walker);
      Page page = walker.go("/review/identities").page();
      page.locator("article.item").first().waitFor();
      walker.photograph("identities");
      assertThat(walker.barriers()).isEmpty();
      String first = page.locator("article.item").first().getAttribute("id");
      page.locator("article.item input[name=reason]").first().fill("they share their commander");
      page.keyboard().press("Escape");
      pressAndWait(page, "s");
      assertThat(page.locator("#" + first).count()).isZero();
      assertThat(walker.words()).contains("Your last act: said to be one");
      pressAndWait(page, "u");
      assertThat(page.locator("#" + first).count()).isOne();
      walker.expectNoComplaint();
    }
  }
}
