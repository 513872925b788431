package org.isnad.server.internal.show;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.isnad.server.internal.http.Address;
import org.isnad.server.internal.words.Words;

/**
 * What stands around every page.
 *
 * @param theatre the theatre's name
 * @param title the page's title
 * @param rooms the links of the rail
 * @param asOf the two times
 * @param path the page's own path, for the form that sets the times
 * @param kept the page's other parameters
 * @param links addresses that keep the times
 * @param notes what the superscripts stand for, in order
 * @param words the words in the reader's language
 * @param range how far back the sliders of the times reach
 */
public record Frame(
    String theatre,
    String title,
    List<Room> rooms,
    AsOf asOf,
    String path,
    Map<String, String> kept,
    Links links,
    List<Note> notes,
    Words words,
    TimeRange range) {
  public Frame {
    rooms = List.copyOf(rooms);
    kept = Collections.unmodifiableMap(new LinkedHashMap<>(kept));
    notes = List.copyOf(notes);
  }

  /** The day of the page in words. */
  public String day() {
    return words.day(asOf.trueOn());
  }

  /** The two times in words: "30 May 2016, by all that is known". */
  public String times() {
    return asOf.words(words);
  }

  /** This page of today, by all that is known. */
  public String today() {
    Map<String, String> query = new LinkedHashMap<>(kept);
    query.put("on", asOf.today().toString());
    return Address.of(path, query);
  }

  /** This page in no language in particular, to come back to when one was chosen. */
  public String here() {
    Map<String, String> query = new LinkedHashMap<>(kept);
    query.putAll(asOf.query());
    query.remove("lang");
    return Address.of(path, query);
  }

  /** The languages that the page is not in. */
  public List<Words> otherLanguages() {
    return Words.offered().stream().filter(other -> !other.equals(words)).toList();
  }

  /** A link of the rail. */
  public record Room(String name, String href, boolean here) {}
}
