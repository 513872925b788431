package org.isnad.server.internal.show;

import java.util.List;

/**
 * The order of battle.
 *
 * @param groups the actors by their standing towards the state
 * @param filter what the list is narrowed to
 * @param sorts the orders to choose from
 * @param total how many actors there are in the list
 * @param table the same as a table for other programs
 * @param pager where the list stands
 * @param file the address of the strengths as a picture
 * @param name its name once it is saved
 */
public record ActorsShow(
    List<Group> groups,
    Filter filter,
    List<Choice> sorts,
    int total,
    String table,
    Pager pager,
    String file,
    String name) {
  public ActorsShow {
    groups = List.copyOf(groups);
    sorts = List.copyOf(sorts);
  }

  /**
   * Actors of one standing.
   *
   * @param isState whether they are what the others stand towards
   */
  public record Group(String standing, boolean isState, List<Row> rows) {
    public Group {
      rows = List.copyOf(rows);
    }
  }

  /**
   * What the list is narrowed to.
   *
   * @param kinds the kinds there are
   * @param standings the standings there are
   * @param place part of a place's name; empty for all
   * @param word part of an actor's name; empty for all
   * @param sort the order, kept when the form is sent
   */
  public record Filter(
      List<Option> kinds, List<Option> standings, String place, String word, String sort) {
    public Filter {
      kinds = List.copyOf(kinds);
      standings = List.copyOf(standings);
    }
  }

  /** One value of a filter. */
  public record Option(String value, String words, boolean chosen) {}

  /**
   * One actor.
   *
   * @param standings how it stands to each body of the state
   * @param unnamed claims that somebody leads it whom they do not name
   * @param members what belongs to it, the first few
   * @param moreMembers how many belong to it beside these
   */
  public record Row(
      Term actor,
      String kind,
      int claims,
      List<Tie> standings,
      Found leader,
      Marks unnamed,
      Found strength,
      List<Band> band,
      List<Tie> members,
      int moreMembers,
      Found places) {
    public Row {
      standings = List.copyOf(standings);
      band = List.copyOf(band);
      members = List.copyOf(members);
    }
  }
}
