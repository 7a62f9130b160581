package vn.giaoban.web.api;

import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption;
import jakarta.ws.rs.HttpMethod;
import jakarta.ws.rs.Path;
import java.io.IOException;
import java.io.InputStream;
import java.lang.annotation.Annotation;
import java.lang.reflect.Method;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.Yaml;
import vn.giaoban.archive.search.SearchResult;
import vn.giaoban.archive.search.index.IndexStatus;
import vn.giaoban.meetings.conclusion.drafting.BodyName;
import vn.giaoban.meetings.conclusion.drafting.ConferenceDraft;
import vn.giaoban.meetings.conclusion.drafting.DueDraft;
import vn.giaoban.meetings.conclusion.drafting.Span;
import vn.giaoban.meetings.conference.AgendaEntry;
import vn.giaoban.meetings.conference.AttendanceEntry;
import vn.giaoban.meetings.conference.Chair;
import vn.giaoban.meetings.conference.Periods;
import vn.giaoban.meetings.invitation.Guest;
import vn.giaoban.meetings.quorum.QuorumView;
import vn.giaoban.meetings.report.ReportTexts;
import vn.giaoban.meetings.task.Assignment;
import vn.giaoban.meetings.task.Due;
import vn.giaoban.meetings.task.TaskEventView;
import vn.giaoban.web.api.json.Names;

/** The description of the interface is written by hand; here it is held against the code. */
class DescriptionTest {

    private static final List<Class<?>> OF_THE_HOUSE = List.of(
            AgendaEntry.class,
            Assignment.class,
            AttendanceEntry.class,
            BodyName.class,
            Chair.class,
            ConferenceDraft.Chair.class,
            ConferenceDraft.NamedBody.class,
            ConferenceDraft.Periods.class,
            Due.class,
            DueDraft.class,
            Guest.class,
            IndexStatus.class,
            IndexStatus.Rebuild.class,
            Periods.class,
            QuorumView.class,
            ReportTexts.class,
            SearchResult.Facet.class,
            SearchResult.Fragment.class,
            Span.class,
            TaskEventView.class);

    private static Map<String, Object> description;
    private static List<Class<?>> classes;

    @BeforeAll
    static void read() throws IOException {
        try (InputStream in = DescriptionTest.class.getResourceAsStream("/META-INF/openapi.yaml")) {
            description = new Yaml().load(in);
        }
        classes = new ClassFileImporter()
                .withImportOption(new ImportOption.DoNotIncludeTests()).importPackages("vn.giaoban.web.api").stream()
                        .map(JavaClass::reflect)
                        .collect(Collectors.toList());
    }

    @Test
    void exactlyWhatIsAnsweredIsDescribed() {
        Set<String> answered = new TreeSet<>();
        for (Class<?> type : classes) {
            if (type.isAnnotationPresent(Path.class)) {
                for (Method method : type.getDeclaredMethods()) {
                    verb(method).ifPresent(verb -> answered.add(verb + " " + address(type, method)));
                }
            }
        }
        assertThat(described()).containsExactlyInAnyOrderElementsOf(answered);
    }

    @Test
    void everyRecordOnTheWireHasTheMembersOfItsSchema() {
        Map<String, Object> schemas = map(map(description.get("components")).get("schemas"));
        assertThat(records(schemas)).hasSizeGreaterThan(50);
        for (Class<?> type : records(schemas)) {
            Set<String> members = Arrays.stream(type.getRecordComponents())
                    .map(RecordComponent::getName)
                    .collect(Collectors.toSet());
            assertThat(map(map(schemas.get(name(type))).get("properties")).keySet())
                    .as(type.getName())
                    .containsExactlyInAnyOrderElementsOf(members);
        }
    }

    @Test
    void everyConstantOnTheWireIsNamedByItsSchema() {
        Map<String, Object> schemas = map(map(description.get("components")).get("schemas"));
        int compared = 0;
        for (Class<?> type : records(schemas)) {
            Map<String, Object> members = map(map(schemas.get(name(type))).get("properties"));
            for (RecordComponent component : type.getRecordComponents()) {
                if (component.getType().isEnum()) {
                    assertThat(constants(members.get(component.getName()), schemas))
                            .as(type.getName() + "." + component.getName())
                            .containsExactlyInAnyOrderElementsOf(
                                    Arrays.stream(component.getType().getEnumConstants())
                                            .map(constant -> Names.of((Enum<?>) constant))
                                            .toList());
                    compared++;
                }
            }
        }
        assertThat(compared).isGreaterThan(20);
    }

    private static List<String> constants(Object schema, Map<String, Object> schemas) {
        Object reference = map(schema).get("$ref");
        Object named =
                reference == null ? schema : schemas.get(reference.toString().replaceFirst(".*/", ""));
        return ((List<?>) map(named).get("enum")).stream().map(Object::toString).toList();
    }

    @Test
    void everyRecordThatIsShownHasASchema() {
        Map<String, Object> schemas = map(map(description.get("components")).get("schemas"));
        assertThat(classes.stream()
                        .filter(Class::isRecord)
                        .filter(type -> type.getSimpleName().startsWith("Shown")
                                || type.getSimpleName().startsWith("Wanted"))
                        .map(DescriptionTest::name))
                .isSubsetOf(schemas.keySet());
    }

    /** The records of the interface, and those of the house that it shows as they are. */
    private static List<Class<?>> records(Map<String, Object> schemas) {
        return Stream.concat(classes.stream(), OF_THE_HOUSE.stream())
                .filter(type -> type.isRecord() && schemas.containsKey(name(type)))
                .toList();
    }

    private static String name(Class<?> type) {
        if (type == ConferenceDraft.NamedBody.class) {
            return "DraftBody";
        }
        return type.getSimpleName().replaceFirst("^Shown", "").replaceFirst("(?<=TaskEvent)View$|(?<=Due)Draft$", "");
    }

    private static java.util.Optional<String> verb(Method method) {
        return Arrays.stream(method.getAnnotations())
                .map(Annotation::annotationType)
                .filter(annotation -> annotation.isAnnotationPresent(HttpMethod.class))
                .map(annotation -> annotation.getAnnotation(HttpMethod.class).value())
                .findFirst();
    }

    private static String address(Class<?> type, Method method) {
        Path below = method.getAnnotation(Path.class);
        String rest = below == null ? "" : "/" + below.value();
        return (type.getAnnotation(Path.class).value() + rest)
                .replaceAll("\\{(\\w+):[^}]*\\}", "{$1}")
                .replaceAll("//+", "/")
                .replaceFirst("(?<=.)/$", "");
    }

    private static Set<String> described() {
        Set<String> all = new TreeSet<>();
        map(description.get("paths"))
                .forEach((path, operations) -> map(operations).keySet().stream()
                        .filter(verb -> !verb.equals("parameters"))
                        .forEach(verb -> all.add(verb.toUpperCase(Locale.ROOT) + " " + path)));
        return all;
    }

    @SuppressWarnings("unchecked")
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
