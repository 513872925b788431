package org.isnad.server.internal.show;

import java.util.List;
import java.util.Map;

/**
 * What stands around every page.
 *
 * @param theatre the theatre's name
 * @param title the page's title
 * @param rooms the links of the rail
 * @param asOf the two times
 * @param path the page's own path, for the form that sets the times
 * @param kept the page's other parameters
 * @param words what is searched for, empty where nothing is
 * @param links addresses that keep the times
 * @param notes what the superscripts stand for, in order
 */
public record Frame(
    String theatre,
    String title,
    List<Room> rooms,
    AsOf asOf,
    String path,
    Map<String, String> kept,
    Links links,
    List<Note> notes) {
  /** A link of the rail. */
  public record Room(String name, String href, boolean here) {}
}
