package org.isnad.server.internal.show;

import java.util.List;

/**
 * The claims that wait for a person.
 *
 * @param who who works here, and what was done last
 * @param items those of this page
 * @param open how many wait in all
 * @param address where the forms go
 * @param types the kinds of fact, for corrections
 * @param modalities how a claim may be held, for corrections
 */
public record ReviewShow(
    WhoShow who,
    List<Item> items,
    int open,
    String address,
    List<String> types,
    List<String> modalities) {
  public ReviewShow {
    items = List.copyOf(items);
    types = List.copyOf(types);
    modalities = List.copyOf(modalities);
  }

  /**
   * One claim with the words it was read from.
   *
   * @param id its id
   * @param sentence what it says in plain English
   * @param why what hangs on it; empty where nothing does
   * @param isHeld whether it counts only once it is accepted
   * @param words where it stands
   * @param fields its parts, to be corrected
   */
  public record Item(
      String id, String sentence, String why, boolean isHeld, Words words, Fields fields) {}

  /**
   * A claim's words in their report.
   *
   * @param before the text before them
   * @param quote the words
   * @param after the text behind them
   * @param chain those who handed them down
   * @param claim the claim's page
   * @param report the report's page
   */
  public record Words(
      String before, String quote, String after, ChainLine chain, String claim, Term report) {}

  /**
   * The parts of a claim as text.
   *
   * @param type the kind of fact
   * @param subject a name, or empty
   * @param object a name, or empty
   * @param place a name, or empty
   * @param when in EDTF, or empty
   * @param modality how it is held
   * @param number such as 300–500, or empty
   */
  public record Fields(
      String type,
      String subject,
      String object,
      String place,
      String when,
      String modality,
      String number) {}
}
