package org.isnad.entities;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What identity may use: the model, YAML for the register, ICU for scripts. */
@AnalyzeClasses(
    packages = "org.isnad.entities",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule uses_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.entities..",
              "org.isnad.model..",
              "java..",
              "org.jspecify..",
              "org.yaml.snakeyaml..",
              "com.ibm.icu.text..");

  @ArchTest
  static final ArchRule has_no_cycles =
      slices().matching("org.isnad.entities.internal.(*)..").should().beFreeOfCycles();
}
