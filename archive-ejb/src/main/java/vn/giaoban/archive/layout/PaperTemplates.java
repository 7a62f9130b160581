package vn.giaoban.archive.layout;

import static vn.giaoban.archive.rule.Permission.KEEP_REGISTERS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.audit.Audit;
import vn.giaoban.archive.intake.Filled;
import vn.giaoban.archive.intake.Filling;
import vn.giaoban.archive.rule.Refusal;

/**
 * The Word templates of the office's papers. It begins with the standard ones, which follow the rules of form, and may put one
 * of its own in the place of each, changed in Word or LibreOffice.
 */
@Stateless
@RolesAllowed(KEEP_REGISTERS)
public class PaperTemplates {

    /** Of a template without pictures a tenth of this is much. */
    public static final int LARGEST = 1_000_000;

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    LayoutRuleSets rules;

    @Inject
    Filling filling;

    @Inject
    Caller caller;

    @Inject
    Audit audit;

    @Inject
    Clock clock;

    /** The templates of all kinds of paper. */
    public List<TemplateView> all() {
        Map<PaperKind, PaperTemplate> own = em.createQuery("select t from PaperTemplate t", PaperTemplate.class)
                .getResultStream()
                .collect(Collectors.toMap(PaperTemplate::kind, Function.identity()));
        return Arrays.stream(PaperKind.values())
                .map(kind -> own.containsKey(kind) ? own.get(kind).view() : new TemplateView(kind, null, null, null))
                .toList();
    }

    /** The template that holds: the office's own, or the standard one under the rules of today. */
    public byte[] file(@NotNull PaperKind kind) {
        PaperTemplate own = em.find(PaperTemplate.class, kind);
        return own == null ? standard(kind) : own.file();
    }

    /** The standard template under the rules of today, to begin anew. */
    public byte[] standard(@NotNull PaperKind kind) {
        LocalDate today = LocalDate.now(clock);
        return StandardTemplate.write(
                kind, rules.validOn(today).orElseThrow(() -> Refusal.invalid("notice.noRules", today)));
    }

    /**
     * Puts a template of the office's own, after it was filled once to see that it can be.
     *
     * @param fileName as the office calls it
     * @throws Refusal INVALID {@code template.tooLarge}, {@code template.unreadable}, {@code template.foreignTag}, {@code
     *     template.unknownTags} or {@code template.missingTags}, with the tags
     */
    public TemplateView put(@NotNull PaperKind kind, @NotBlank @Size(max = 200) String fileName, @NotNull byte[] file) {
        if (file.length > LARGEST) {
            throw Refusal.invalid("template.tooLarge", LARGEST / 1000);
        }
        check(kind, filling.fill(file, PaperTags.of(PaperTags.sample())));
        String by = caller.account().username();
        PaperTemplate template = em.find(PaperTemplate.class, kind);
        boolean first = template == null;
        template = first ? new PaperTemplate(kind) : template;
        template.put(fileName.strip(), file, by, OffsetDateTime.now(clock));
        if (first) {
            em.persist(template);
        }
        em.flush();
        audit.done("template.put", "template", kind.code(), null);
        return template.view();
    }

    private static void check(PaperKind kind, Filled tried) {
        if (tried.outcome() == Filled.Outcome.UNREADABLE) {
            throw Refusal.invalid(
                    tried.tags().isEmpty() ? "template.unreadable" : "template.unmatched", listed(tried.tags()));
        }
        if (tried.outcome() == Filled.Outcome.FOREIGN_TAG) {
            throw Refusal.invalid("template.foreignTag");
        }
        Set<String> unknown = new TreeSet<>(tried.tags());
        unknown.removeAll(PaperTags.known());
        if (!unknown.isEmpty()) {
            throw Refusal.invalid("template.unknownTags", listed(unknown));
        }
        Set<String> missing = new TreeSet<>(kind.required());
        missing.removeAll(tried.tags());
        if (!missing.isEmpty()) {
            throw Refusal.invalid("template.missingTags", listed(missing));
        }
    }

    private static String listed(Set<String> tags) {
        return tags.stream().sorted().map(tag -> "{{" + tag + "}}").collect(Collectors.joining(", "));
    }

    /** Goes back to the standard template. */
    public void remove(@NotNull PaperKind kind) {
        PaperTemplate own = em.find(PaperTemplate.class, kind);
        if (own != null) {
            em.remove(own);
            audit.done("template.remove", "template", kind.code(), null);
        }
    }
}
