package vn.giaoban.meetings;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;

@AnalyzeClasses(packages = "vn.giaoban.meetings", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule meetingsKnowNoScreens =
            noClasses().should().dependOnClassesThat().resideInAPackage("vn.giaoban.web..");

    @ArchTest
    static final ArchRule noParserOfForeignFilesRunsInTheServer =
            noClasses().should().dependOnClassesThat().resideInAnyPackage("org.apache.tika..", "org.apache.pdfbox..");

    /** In an EAR a bean is made within the module that calls it, and finds no database of another. */
    @ArchTest
    static final ArchRule theDatabaseOfTheArchiveIsReachedThroughItsBoundariesAlone =
            noClasses().should().dependOnClassesThat(describe("reach it without being one", ArchitectureTest::bare));

    private static boolean bare(JavaClass type) {
        return type.getPackageName().startsWith("vn.giaoban.archive")
                && type.isAnnotatedWith(ApplicationScoped.class)
                && type.getFields().stream()
                        .map(JavaField::getRawType)
                        .anyMatch(field -> field.isEquivalentTo(EntityManager.class) || bare(field));
    }

    @ArchTest
    static final ArchRule featuresFormNoCircle =
            slices().matching("vn.giaoban.meetings.(*)..").should().beFreeOfCycles();

    @ArchTest
    static final ArchRule entitiesStayInsideTheirFeature = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .notHaveRawReturnType(
                    com.tngtech.archunit.core.domain.properties.CanBeAnnotated.Predicates.annotatedWith(Entity.class)
                            .forSubtype());

    @ArchTest
    static final ArchRule everyBoundarySaysWhoMayCallIt = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Stateless.class)
            .and()
            .arePublic()
            .should()
            .beAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beAnnotatedWith(PermitAll.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(RolesAllowed.class)
            .orShould()
            .beDeclaredInClassesThat()
            .areAnnotatedWith(PermitAll.class);
}
