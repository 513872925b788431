package org.isnad.server;

import java.net.URI;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** The pages of the theatre that ships with the project, and how to come upon all of a server. */
final class Pages {
  private static final int MOST = 400;

  /** One page of each kind, by its name. */
  static final Map<String, String> KINDS = kinds();

  private Pages() {}

  private static Map<String, String> kinds() {
    Map<String, String> kinds = new LinkedHashMap<>();
    kinds.put("week", "/");
    kinds.put("map", "/map");
    kinds.put("network", "/network?actor=actor:islamic-state");
    kinds.put("network-all", "/network?reach=all");
    kinds.put("timeline", "/timeline");
    kinds.put("battle", "/actors");
    kinds.put("actor", "/actors/actor:islamic-state");
    kinds.put("places", "/places");
    kinds.put("place", "/places/place:sirte?on=2015-02-19");
    kinds.put("reports", "/reports");
    kinds.put("claims", "/claims");
    kinds.put("compare", "/compare");
    kinds.put("compare-sources", "/compare?by=sources");
    kinds.put("questions", "/questions");
    kinds.put("review", "/review");
    kinds.put("acts", "/acts");
    kinds.put("reading", "/reading");
    kinds.put("scenarios", "/scenarios");
    kinds.put("indicators", "/indicators");
    kinds.put("diligence", "/diligence");
    kinds.put("dossier", "/diligence/actor:libyan-national-army");
    kinds.put("briefing", "/briefing");
    kinds.put("search", "/search?q=derna");
    return kinds;
  }

  /**
   * All pages that a reader can reach from the first by links, but for files and endless series, by
   * their addresses, each as it was seen.
   */
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
