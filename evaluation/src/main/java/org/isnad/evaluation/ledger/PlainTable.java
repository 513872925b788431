package org.isnad.evaluation.ledger;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.isnad.ledger.Report;
import org.isnad.model.Claim;

/**
 * The least that any store of claims must do: one table of claims as text with an index for each
 * question, no log, no hashes, no words, no resolution of names; read without turning the text into
 * a claim.
 */
final class PlainTable implements AutoCloseable {
  private static final int BATCH = 1000;

  private final Connection connection;

  PlainTable(String url) throws SQLException {
    connection = DriverManager.getConnection(url);
    execute("drop table if exists plain_claims");
    execute(
        "create table plain_claims (number integer primary key, place text, subject text, type integer,"
            + " published integer, body text)");
  }

  private void execute(String sql) throws SQLException {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  void load(MadeUpReports reports) throws SQLException {
    connection.setAutoCommit(false);
    int number = 0;
    try (PreparedStatement insert =
        connection.prepareStatement("insert into plain_claims values (?, ?, ?, ?, ?, ?)")) {
      while (reports.hasNext()) {
        Report report = reports.next();
        for (Claim claim : report.claims()) {
          insert.setInt(1, ++number);
          insert.setString(2, claim.object().map(o -> o.name()).orElse(""));
          insert.setString(3, claim.subject().map(s -> s.name()).orElse(""));
          insert.setInt(4, claim.type().ordinal());
          insert.setInt(5, day(report));
          insert.setString(6, claim.toString());
          insert.addBatch();
        }
        if (number % BATCH == 0) {
          insert.executeBatch();
        }
      }
      insert.executeBatch();
    }
    connection.commit();
    connection.setAutoCommit(true);
    execute("create index plain_by_place on plain_claims (place, type, published)");
    execute("create index plain_by_subject on plain_claims (subject, published)");
    execute("create index plain_by_day on plain_claims (published)");
  }

  private static int day(Report report) {
    return report
        .document()
        .date()
        .flatMap(d -> d.latest())
        .map(d -> (int) d.toEpochDay())
        .orElse(0);
  }

  /** Reads the rows and gives the number of their bytes. */
  long read(String condition, Object... values) throws SQLException {
    long bytes = 0;
    try (PreparedStatement select =
        connection.prepareStatement("select body from plain_claims where " + condition)) {
      for (int i = 0; i < values.length; i++) {
        select.setObject(i + 1, values[i]);
      }
      try (ResultSet rows = select.executeQuery()) {
        while (rows.next()) {
          bytes += rows.getString(1).getBytes(StandardCharsets.UTF_8).length;
        }
      }
    }
    return bytes;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
