package org.isnad.documents;

import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The running text of a page, a block a line. */
final class HtmlText {
  private HtmlText() {}

  static String of(Document page) {
    page.select("script,style,nav,aside,footer,header nav,form,noscript,iframe,button").remove();
    Element body = page.selectFirst("article");
    if (body == null) {
      body = page.selectFirst("main");
    }
    StringBuilder text = new StringBuilder();
    for (Element block :
        (body == null ? page.body() : body).select("h1,h2,h3,h4,p,li,blockquote")) {
      String line = block.text().strip();
      if (!line.isEmpty()
          && block.parents().stream().noneMatch(p -> p.normalName().matches("p|li|blockquote"))) {
        text.append(block.normalName().equals("li") ? "• " : "").append(line).append("\n\n");
      }
    }
    return text.toString();
  }
}
