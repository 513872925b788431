package org.isnad.server.internal.show;

import java.util.List;

/**
 * The map with its table.
 *
 * @param map the picture
 * @param rows the same as a table
 * @param file the picture alone
 * @param name its name once it is saved
 * @param layers the layers to show or hide
 * @param spans how far back events are shown, to choose from
 * @param steps other parts of the map
 * @param events what happened of late, the latest first
 * @param moreEvents how much more happened
 */
public record MapPageShow(
    MapShow map,
    List<PlacesShow.Row> rows,
    String file,
    String name,
    List<Layer> layers,
    List<Choice> spans,
    List<Step> steps,
    List<Event> events,
    int moreEvents) {
  public MapPageShow {
    rows = List.copyOf(rows);
    layers = List.copyOf(layers);
    spans = List.copyOf(spans);
    steps = List.copyOf(steps);
    events = List.copyOf(events);
  }

  /** A layer with the address that shows or hides it. */
  public record Layer(String name, String words, String href, boolean shown) {}

  /** One thing that happened. */
  public record Event(String day, Term place, String group, String sentence, Marks marks) {}
}
