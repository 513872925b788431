package org.isnad.evaluation;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** The evaluation may use every step; its scorer knows none of them beside the model. */
@AnalyzeClasses(
    packages = "org.isnad.evaluation",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule scoring_uses_only =
      classes()
          .that()
          .resideInAPackage("org.isnad.evaluation.scoring")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.evaluation.scoring",
              "org.isnad.model..",
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson..",
              "com.ibm.icu..");

  @ArchTest
  static final ArchRule all_of_it_uses_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad..",
              "java..",
              "javax.management..",
              "com.sun.management..",
              "org.jspecify..",
              "com.fasterxml.jackson..",
              "com.ibm.icu..",
              "com.microsoft.playwright..",
              "picocli..");

  @ArchTest
  static final ArchRule has_no_cycles =
      slices().matching("org.isnad.evaluation.(*)..").should().beFreeOfCycles();
}
