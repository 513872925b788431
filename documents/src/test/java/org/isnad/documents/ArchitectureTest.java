package org.isnad.documents;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

/** What reading documents may use: the model; and libraries for HTML and JSON, inside. */
@AnalyzeClasses(
    packages = "org.isnad.documents",
    importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {
  @ArchTest
  static final ArchRule the_face_uses_only =
      classes()
          .that()
          .resideInAPackage("org.isnad.documents")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.documents..", "org.isnad.model..", "java..", "org.jspecify..");

  @ArchTest
  static final ArchRule the_inside_uses_only =
      classes()
          .that()
          .resideInAPackage("org.isnad.documents.internal..")
          .should()
          .onlyDependOnClassesThat()
          .resideInAnyPackage(
              "org.isnad.documents..",
              "org.isnad.model..",
              "java..",
              "org.jspecify..",
              "org.jsoup..",
              "com.fasterxml.jackson..");

  @ArchTest
  static final ArchRule has_no_cycles =
      slices()
          .matching("org.isnad.documents.(*)..")
          .should()
          .beFreeOfCycles()
          .allowEmptyShould(true);
}
