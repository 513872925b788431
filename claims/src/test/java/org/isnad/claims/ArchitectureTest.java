package org.isnad.claims;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/**
 * What the reader may use: the model, the parser's library in one package only, YAML for the
 * grammar.
 */
@AnalyzeClasses(packages = "org.isnad.claims", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule uses_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.claims..",
              "org.isnad.model..",
              "java..",
              "org.jspecify..",
              "com.fasterxml.jackson..",
              "edu.emory.mathcs.nlp..",
              "it.unimi.dsi.fastutil..",
              "org.tukaani.xz..");

  @ArchTest
  static final ArchRule only_syntax_knows_the_parser =
      classes()
          .that()
          .resideOutsideOfPackage("org.isnad.claims.syntax..")
          .should()
          .onlyDependOnClassesThat()
          .resideOutsideOfPackages("edu.emory..", "it.unimi..");

  @ArchTest
  static final ArchRule no_cycles =
      slices().matching("org.isnad.claims.(*)..").should().beFreeOfCycles();
}
