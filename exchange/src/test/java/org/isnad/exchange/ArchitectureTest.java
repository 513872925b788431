package org.isnad.exchange;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What the exchange may use: the model, Jackson for JSON, SnakeYAML for mappings, Hardwood to read
 * Parquet.
 */
@AnalyzeClasses(
    packages = "org.isnad.exchange",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule uses_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.exchange..",
              "org.isnad.model..",
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson..",
              "org.yaml.snakeyaml..",
              "dev.hardwood..");

  @ArchTest
  static final ArchRule has_no_cycles =
      slices().matching("org.isnad.exchange.(*)..").should().beFreeOfCycles();
}
