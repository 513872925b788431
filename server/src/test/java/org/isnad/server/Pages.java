package org.isnad.server;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** All pages that a reader can reach from the first by links, but for files and endless series. */
final class Pages {
  private static final int MOST = 400;

  private Pages() {}

  /** The pages by their addresses, each as it was seen. */
  static Map<String, Reader.Seen> reached(Reader reader) {
    Map<String, Reader.Seen> seen = new LinkedHashMap<>();
    Deque<String> next = new ArrayDeque<>();
    next.add("/");
    while (!next.isEmpty() && seen.size() < MOST) {
      String path = next.remove();
      if (!seen.containsKey(path)) {
        Reader.Seen page = reader.open(path);
        seen.put(path, page);
        for (Element link : page.page().select("a[href]:not([download]):not([rel=nofollow])")) {
          String href =
              URI.create(path).resolve(link.attr("href")).toString().replaceAll("#.*", "");
          if (href.startsWith("/")) {
            next.add(href);
          }
        }
      }
    }
    return seen;
  }
}
