package org.isnad.ledger;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What the ledger may use: the model; and a database and JSON, of which its callers see nothing.
 */
@AnalyzeClasses(packages = "org.isnad.ledger", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule the_face_uses_only =
      classes()
          .that()
          .resideInAPackage("org.isnad.ledger")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.ledger..", "org.isnad.model..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule the_inside_uses_only =
      classes()
          .that()
          .resideInAPackage("org.isnad.ledger.internal..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.ledger..",
              "org.isnad.model..",
              "java..",
              "org.jspecify..",
              "org.jdbi..",
              "org.sqlite..",
              "org.postgresql..",
              "org.flywaydb..",
              "javax.sql..",
              "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule has_no_cycles =
      slices().matching("org.isnad.ledger.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
}
