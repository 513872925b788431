package org.isnad.model;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the model may use: Java itself, and nothing that reads, stores or shows. */
@AnalyzeClasses(packages = "org.isnad.model", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule uses_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage("org.isnad.model..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule has_no_cycles =
      slices().matching("org.isnad.model.(*)..").should().beFreeOfCycles().allowEmptyShould(true);
}
