package vn.giaoban.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;

import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;

/** What only a server would notice, and then refuse the whole application: of all three modules. */
@AnalyzeClasses(packages = "vn.giaoban", importOptions = ImportOption.DoNotIncludeTests.class)
class LifecycleTest {

    @ArchTest
    static final ArchRule nothingBeginsOrEndsWithACheckedException = noMethods()
            .that()
            .areAnnotatedWith(PostConstruct.class)
            .or()
            .areAnnotatedWith(PreDestroy.class)
            .should()
            .declareThrowableOfType(assignableTo(Exception.class))
            .because("the specification of annotations forbids it, and a server does not deploy such a class");
}
