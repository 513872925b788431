package org.isnad.picture;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What the picture may use: the model and Java itself. */
@AnalyzeClasses(
    packages = "org.isnad.picture",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule uses_only =
      classes()
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.picture..", "org.isnad.model..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule has_no_cycles =
      slices().matching("org.isnad.picture.internal.(*)..").should().beFreeOfCycles();
}
