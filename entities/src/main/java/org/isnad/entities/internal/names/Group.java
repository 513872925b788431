package org.isnad.entities.internal.names;

/**
 * Spellings and translations that stand for one word.
 *
 * @param number unique among all groups
 * @param table the table it stands in
 * @param head the spelling to show
 */
public record Group(int number, Table table, String head) {
  /** The tables of words, with how much a word of each tells of which thing a name names. */
  public enum Table {
    GIVEN_NAME("given-names.txt", 80),
    COMMON_NAME("", 45),
    HONOUR("honours.txt", 30),
    CLASS_NOUN("class-nouns.txt", 25),
    COMPANY_NOUN("", 10),
    COUNTRY("countries.txt", 60),
    PLACE("place-names.txt", 100),
    WORD("words.txt", 55),
    GENERIC("generic-words.txt", 40),
    NUMBER("numbers.txt", 100);

    private final String file;
    private final int weight;

    Table(String file, int weight) {
      this.file = file;
      this.weight = weight;
    }

    String file() {
      return file;
    }

    /** In hundredths of what a rare word tells. */
    int weight() {
      return weight;
    }
  }
}
