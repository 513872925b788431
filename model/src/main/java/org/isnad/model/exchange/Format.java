package org.isnad.model.exchange;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** A form in which others write or read claims. */
public enum Format {
  /** Events in the columns of the Armed Conflict Location and Event Data. */
  ACLED(
      "acled",
      "ACLED: use is under the terms of your ACLED account; the rows may not be passed on"),
  /** Events in the columns of the Uppsala Georeferenced Event Dataset. */
  GED("ged", "UCDP GED: CC BY 4.0; name the Uppsala Conflict Data Program and the version"),
  /** Places, control and events as RFC 7946 features. */
  GEOJSON("geojson", "GeoJSON map: the terms are its author's; ask before you pass it on"),
  /** Places, control and events for globes. */
  KML("kml", ""),
  /** The network of actors. */
  GRAPHML("graphml", ""),
  /** The network of actors with its dates. */
  GEXF("gexf", ""),
  /** A STIX 2.1 bundle. */
  STIX("stix", "STIX bundle: its marking definitions bind whoever passes it on"),
  /** Entities of FollowTheMoney. */
  FTM("ftm", "FollowTheMoney entities: the terms are those of the dataset"),
  /** Statements of FollowTheMoney. */
  FTM_STATEMENTS("ftm-statements", "FollowTheMoney statements: the terms are those of the dataset"),
  /** Claims in the columns of the Security Force Monitor. */
  SFM("sfm", "Security Force Monitor: CC BY 4.0; name the Security Force Monitor"),
  /** The exchange form of claims. */
  JSONL("jsonl", "Claims of another Isnad: the terms are those of the reports they were read from"),
  /** The exchange form as a table of typed columns. */
  PARQUET(
      "parquet", "Claims of another Isnad: the terms are those of the reports they were read from"),
  /** Any table, with a mapping of its columns. */
  CSV("csv", "CSV table: the terms are its author's; ask before you pass it on");

  private final String word;
  private final String terms;

  Format(String word, String terms) {
    this.word = word;
    this.terms = terms;
  }

  /** The word for the command line. */
  public String word() {
    return word;
  }

  /** Under which terms data in this form usually stand; empty where it cannot be read in. */
  public String terms() {
    return terms;
  }

  /** Whether claims can be read from it. */
  public boolean canBeImported() {
    return !terms.isEmpty();
  }

  /** The format of a word, in any case. */
  public static Optional<Format> find(String word) {
    String plain = word.toLowerCase(Locale.ROOT);
    return Arrays.stream(values()).filter(format -> format.word.equals(plain)).findFirst();
  }

  @Override
  public String toString() {
    return word;
  }
}
