package org.isnad.briefing;

import java.util.Map;
import org.isnad.briefing.internal.print.Browser;

/** A briefing as PDF: the HTML page, printed by an installed browser without a network. */
public final class PdfBriefing {
  private PdfBriefing() {}

  /** Whether a browser is installed that can print one. */
  public static boolean isPossible() {
    return Browser.isThere(System.getenv());
  }

  /**
   * The file's bytes.
   *
   * @throws FormException where no browser is found, or it does not print
   */
  public static byte[] render(Edition edition) {
    return render(edition, System.getenv());
  }

  static byte[] render(Edition edition, Map<String, String> environment) {
    return Browser.find(environment).print(HtmlBriefing.render(edition));
  }
}
