package vn.giaoban.web;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;

@AnalyzeClasses(packages = "vn.giaoban.web", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule thePackagesOfTheFaceFormNoCircle =
            slices().matching("vn.giaoban.web.(**)").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule theFaceBeginsNoTransactionAndTouchesNoEntity = noClasses()
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage("jakarta.transaction..")
            .orShould()
            .dependOnClassesThat()
            .haveFullyQualifiedName("jakarta.persistence.EntityManager");
}
