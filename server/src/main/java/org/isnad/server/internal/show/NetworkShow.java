package org.isnad.server.internal.show;

import java.util.List;
import org.isnad.model.Status;

/**
 * The relations around one actor, drawn and as a table.
 *
 * @param centre the actor
 * @param all whether it is the network of everybody
 * @param picture the drawing
 * @param ties the same as a table
 * @param types the kinds of relation to choose from
 * @param reaches how far to look, to choose from
 * @param others the actors with most relations, to begin from
 * @param blocs who stands together, of those in the drawing
 * @param left how many actors had no room
 * @param steps other parts of the drawing
 * @param file the address of the drawing as a file
 * @param name its name once it is saved
 */
public record NetworkShow(
    Term centre,
    boolean all,
    Picture picture,
    List<Row> ties,
    List<Choice> types,
    List<Choice> reaches,
    List<Choice> others,
    List<Bloc> blocs,
    int left,
    List<Step> steps,
    String file,
    String name) {
  public NetworkShow {
    ties = List.copyOf(ties);
    types = List.copyOf(types);
    reaches = List.copyOf(reaches);
    others = List.copyOf(others);
    blocs = List.copyOf(blocs);
    steps = List.copyOf(steps);
  }

  /**
   * Actors that stand together.
   *
   * @param letter the mark of its members in the drawing
   * @param hue the colour of their rings
   * @param core the member that gives it its name
   * @param members how many it has in all
   */
  public record Bloc(String letter, String hue, Term core, int members) {}

  /** A relation as a row. */
  public record Row(Term from, String words, Term to, Status status, int voices, Marks marks) {}

  /**
   * The drawing in its own units.
   *
   * @param nodes the actors with a circle, most with a name
   * @param edges the relations between these
   * @param dots the actors that have no room for more than a dot
   * @param lines the relations that dots have
   * @param dotted how many actors are dots
   * @param section which part of the whole it is
   */
  public record Picture(
      String title,
      int width,
      int height,
      List<Node> nodes,
      List<Edge> edges,
      List<MapShow.Dots> dots,
      List<Lines> lines,
      int dotted,
      Section section) {
    public Picture {
      nodes = List.copyOf(nodes);
      edges = List.copyOf(edges);
      dots = List.copyOf(dots);
      lines = List.copyOf(lines);
    }
  }

  /** Many relations of one form as one path. */
  public record Lines(String form, String path) {}

  /**
   * An actor.
   *
   * @param centre whether the network is about it
   * @param colour the one it has on every page; empty where it has none of its own
   * @param bloc the letter of its bloc; empty where it stands alone
   * @param hue the colour of its bloc
   * @param label its name; none where there was no room
   */
  public record Node(
      String href,
      String name,
      double x,
      double y,
      double radius,
      boolean centre,
      String colour,
      String bloc,
      String hue,
      List<MapShow.Label> label) {
    public Node {
      label = List.copyOf(label);
    }
  }

  /**
   * A relation.
   *
   * @param form friendly, hostile or descent
   * @param status how the claims stand to one another, as a word
   * @param width how many independent voices carry it, as a width
   * @param cross where the mark of hostility stands, a short path
   * @param words what it says, for those who cannot see it
   */
  public record Edge(
      String form, String status, String path, double width, String cross, String words) {}
}
