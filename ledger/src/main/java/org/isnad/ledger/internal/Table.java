package org.isnad.ledger.internal;

import java.util.List;

/** The tables that grow, with their columns in the order in which rows are handed to them. */
enum Table {
  ENTRIES(
      Column.integer("number"),
      Column.text("kind"),
      Column.text("decided_by"),
      Column.text("target"),
      Column.big("recorded"),
      Column.big("claims"),
      Column.bytes("body"),
      Column.bytes("link")),
  SOURCES(Column.integer("number"), Column.text("name")),
  DOCUMENTS(
      Column.integer("number"),
      Column.text("id"),
      Column.integer("entry"),
      Column.integer("source"),
      Column.text("address"),
      Column.big("obtained"),
      Column.integer("published"),
      Column.text("date"),
      Column.big("text_mark"),
      Column.big("names_mark")),
  TEXTS(
      Column.integer("document"),
      Column.bytes("body"),
      Column.bytes("names"),
      Column.bytes("original")),
  WORDS(Column.big("claim"), Column.words("folded")),
  ENTITY_NUMBERS(Column.integer("number"), Column.text("id")),
  ENTITIES(Column.text("id"), Column.integer("entry"), Column.bytes("body")),
  CLAIMS(
      Column.big("number"),
      Column.big("mark"),
      Column.integer("document"),
      Column.integer("entry"),
      Column.integer("subject"),
      Column.integer("object"),
      Column.integer("place"),
      Column.integer("valid_from"),
      Column.integer("valid_to"),
      Column.integer("published"),
      Column.small("type"),
      Column.bytes("id"),
      Column.bytes("body")),
  ALSO(Column.integer("entity"), Column.big("claim")),
  UNSETTLED(Column.integer("document"), Column.integer("entry")),
  JUDGEMENTS(Column.integer("entry"), Column.integer("document"), Column.bytes("body")),
  DOCUMENT_STANDINGS(Column.integer("document"), Column.integer("entry"), Column.small("standing")),
  CLAIM_STANDINGS(Column.big("claim"), Column.integer("entry"), Column.small("standing")),
  SOURCE_GRADES(Column.integer("source"), Column.integer("entry"), Column.text("code")),
  CLAIM_GRADES(Column.big("claim"), Column.integer("entry"), Column.text("code")),
  ERASURES(Column.integer("document"), Column.integer("entry"));

  private final List<Column> columns;

  Table(Column... columns) {
    this.columns = List.of(columns);
  }

  List<Column> columns() {
    return columns;
  }

  String sqlName() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }

  /** The kind of a column's values, as Java hands them over: Number, String, byte[] or List. */
  enum Kind {
    SMALL,
    INTEGER,
    BIG,
    TEXT,
    BYTES,
    WORDS
  }

  /** A column. */
  record Column(String name, Kind kind) {
    static Column small(String name) {
      return new Column(name, Kind.SMALL);
    }

    static Column integer(String name) {
      return new Column(name, Kind.INTEGER);
    }

    static Column big(String name) {
      return new Column(name, Kind.BIG);
    }

    static Column text(String name) {
      return new Column(name, Kind.TEXT);
    }

    static Column bytes(String name) {
      return new Column(name, Kind.BYTES);
    }

    static Column words(String name) {
      return new Column(name, Kind.WORDS);
    }
  }
}
