package org.isnad.testkit;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the test kit may use: the model alone, so that every step may use the kit. */
@AnalyzeClasses(
    packages = "org.isnad.testkit",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule uses_only =
      classes()
          .that()
          .resideOutsideOfPackage("org.isnad.testkit.browser")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.isnad.testkit", "org.isnad.model", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule the_browser_stands_alone =
      classes()
          .that()
          .resideInAPackage("org.isnad.testkit.browser")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.testkit.browser",
              "com.microsoft.playwright..",
              "com.fasterxml.jackson..",
              "java..",
              "org.jspecify..");
}
