package org.isnad.cli;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the command line may use: the wiring, the server and the model, and no step. */
@AnalyzeClasses(packages = "org.isnad.cli", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule uses_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.cli..",
              "org.isnad.observatory",
              "org.isnad.server",
              "org.isnad.model..",
              "java..",
              "org.jspecify..",
              "picocli");

  @ArchTest
  static final ArchRule no_cycles =
      slices().matching("org.isnad.cli.(**)").should().beFreeOfCycles();
}
