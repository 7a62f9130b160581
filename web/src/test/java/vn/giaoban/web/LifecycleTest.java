package vn.giaoban.web;

import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMethods;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.annotation.PostConstruct;
import jakarta.annotation.PreDestroy;
import jakarta.ejb.Singleton;
import jakarta.ejb.Stateless;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** What only a server would notice, of all three modules; it refuses the application, or worse runs it otherwise than meant. */
@AnalyzeClasses(packages = "vn.giaoban", importOptions = ImportOption.DoNotIncludeTests.class)
class LifecycleTest {

    /** Of two it would take the rights of one for the other. */
    @ArchTest
    static void noTwoBoundariesBearOneNameAsTheyStandInOneModuleOfAWar(JavaClasses classes) {
        Map<String, List<String>> byName = classes.stream()
                .filter(type -> type.isAnnotatedWith(Stateless.class) || type.isAnnotatedWith(Singleton.class))
                .collect(Collectors.groupingBy(
                        JavaClass::getSimpleName, Collectors.mapping(JavaClass::getName, Collectors.toList())));
        assertThat(byName).hasSizeGreaterThan(50);
        assertThat(byName.values()).allSatisfy(types -> assertThat(types).hasSize(1));
    }

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
