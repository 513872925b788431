package org.isnad.ledger.internal;

import java.util.Collection;

/** What the two databases write differently. */
enum Dialect {
  SQLITE {
    @Override
    String insertWords() {
      return "insert into words (rowid, folded) values (?, ?)";
    }

    @Override
    String words(Collection<?> words) {
      return join(words, " ", "", "");
    }

    @Override
    String indexed(String columns) {
      return columns;
    }

    @Override
    String claimsWith() {
      return "select rowid from words where words match :words and rowid < :before"
          + " order by rowid desc limit :chunk";
    }

    @Override
    String question(Collection<String> words) {
      return join(words, " ", "\"", "\"");
    }

    @Override
    String deleteWords() {
      return "delete from words where rowid in (select number from claims where document ="
          + " :document)";
    }
  },
  POSTGRESQL {
    @Override
    String insertWords() {
      return "insert into words (claim, folded) values (?, ?::tsvector)";
    }

    @Override
    String words(Collection<?> words) {
      return join(words, " ", "'", "'");
    }

    @Override
    String indexed(String columns) {
      return columns.replace("published)", "published, number)");
    }

    @Override
    String claimsWith() {
      return "select claim from words where folded @@ cast(:words as tsquery) and claim < :before"
          + " order by claim desc limit :chunk";
    }

    @Override
    String question(Collection<String> words) {
      return join(words, " & ", "'", "'");
    }

    @Override
    String deleteWords() {
      return "delete from words where claim in (select number from claims where document ="
          + " :document)";
    }
  };

  /** The folder of its migrations. */
  String migrations() {
    return "classpath:org/isnad/ledger/internal/" + name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The statement that adds a claim's words. */
  abstract String insertWords();

  /** Folded words as the column takes them. */
  abstract String words(Collection<?> words);

  /** An index on claims so that it goes by their number last; in SQLite every index does. */
  abstract String indexed(String columns);

  /** The statement that finds the claims with all words, the last learned first. */
  abstract String claimsWith();

  /** Folded words as the search takes them. */
  abstract String question(Collection<String> words);

  /** The statement that takes the words of a document's claims out. */
  abstract String deleteWords();

  /** Folded words hold letters and digits alone, so that no mark in them needs escaping. */
  private static String join(Collection<?> words, String between, String before, String after) {
    StringBuilder joined = new StringBuilder(words.size() * 10);
    for (Object word : words) {
      joined.append(joined.isEmpty() ? "" : between).append(before).append(word).append(after);
    }
    return joined.toString();
  }
}
