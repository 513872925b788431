package org.isnad.observatory;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the wiring may use: every step, and no server, command line or database. */
@AnalyzeClasses(
    packages = "org.isnad.observatory",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule uses_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.observatory..",
              "org.isnad.model..",
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson..",
              "org.isnad.documents",
              "org.isnad.claims",
              "org.isnad.entities",
              "org.isnad.ledger",
              "org.isnad.picture",
              "org.isnad.briefing",
              "org.isnad.exchange");
}
