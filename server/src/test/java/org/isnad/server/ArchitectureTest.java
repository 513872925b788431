package org.isnad.server;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the server may use: the wiring and the model, and no step. */
@AnalyzeClasses(packages = "org.isnad.server", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule uses_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.server..",
              "org.isnad.observatory",
              "org.isnad.model",
              "org.isnad.model.picture",
              "java..",
              "org.jspecify..",
              "gg.jte..",
              "com.fasterxml.jackson..",
              "com.sun.net.httpserver");

  @ArchTest
  static final ArchRule only_one_package_knows_the_web_server =
      classes()
          .that()
          .resideOutsideOfPackages("org.isnad.server", "org.isnad.server.internal.http")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackage("com.sun.net.httpserver");

  @ArchTest
  static final ArchRule no_cycles =
      slices().matching("org.isnad.server.(**)").should().beFreeOfCycles();
}
