package org.isnad.briefing;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the briefing may use: the model, and Jackson for the exchange form. */
@AnalyzeClasses(
    packages = "org.isnad.briefing",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule uses_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.briefing..",
              "org.isnad.model..",
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule has_no_cycles =
      slices().matching("org.isnad.briefing.(*)..").should().beFreeOfCycles();
}
