package org.isnad.ledger;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

/** The contract on PostgreSQL. */
class PostgresLedgerTest {
  private final String address = TestPostgres.newAddress();

  @Nested
  class Storing extends LedgerContract {
    @Override
    Ledger open() {
      return Ledger.open(address);
    }

    @Override
    void tamper(String sql) {
      TestPostgres.execute(address, sql);
    }
  }

  @Nested
  class Resolving extends ResolutionContract {
    @Override
    Ledger open() {
      return Ledger.open(address);
    }
  }

  @Nested
  class Acting extends ActsContract {
    @Override
    Ledger open() {
      return Ledger.open(address);
    }

    @Override
    void tamper(String sql) {
      TestPostgres.execute(address, "set session_replication_role = replica; " + sql);
    }
  }

  @Nested
  class Asking extends QuestionsContract {
    @Override
    Ledger open() {
      return Ledger.open(address);
    }
  }

  @Test
  void a_server_that_is_not_there_is_named_without_the_password() {
    assertThatThrownBy(
            () -> Ledger.open("jdbc:postgresql://localhost:1/nowhere?user=amal&password=secret"))
        .isInstanceOf(LedgerException.class)
        .hasMessageStartingWith("cannot open the ledger jdbc:postgresql://localhost:1/nowhere: ")
        .hasMessageNotContaining("secret");
  }
}
