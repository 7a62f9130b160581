package vn.giaoban.archive.layout;

import jakarta.annotation.security.PermitAll;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.document.Rendered;
import vn.giaoban.archive.intake.Filled;
import vn.giaoban.archive.intake.Filling;
import vn.giaoban.archive.intake.Reading;
import vn.giaoban.archive.rule.Refusal;

/**
 * Writes the papers of the office as Word files: through the office's own template where it has put one, else as the rules of
 * form of their day set them. Who may have which is for those to say who compose them.
 */
@Stateless
@PermitAll
public class Papers {

    private static final String WORD = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @PersistenceContext(unitName = "archive")
    EntityManager em;

    @Inject
    LayoutRuleSets rules;

    @Inject
    OfficePaperWriter writer;

    @Inject
    Filling filling;

    @Inject
    Reading reading;

    @Inject
    Settings settings;

    @Inject
    Clock clock;

    /**
     * The paper as a Word file.
     *
     * @throws Refusal INVALID {@code notice.noRules} where no rules of form bind on its day; CONFLICT {@code
     *     template.broken} where the office's template can no longer be filled
     */
    public byte[] write(PaperKind kind, OfficePaper paper) {
        LocalDate day = paper.issuedOn() == null ? LocalDate.now(clock) : paper.issuedOn();
        LayoutRules valid = rules.validOn(day).orElseThrow(() -> Refusal.invalid("notice.noRules", day));
        PaperTemplate own = em.find(PaperTemplate.class, kind);
        if (own == null) {
            return writer.write(paper, valid);
        }
        Filled filled = filling.fill(own.file(), PaperTags.of(PaperWords.of(paper, valid)));
        if (filled.outcome() != Filled.Outcome.FILLED) {
            throw Refusal.conflict("template.broken");
        }
        return filled.file();
    }

    /**
     * The paper as it is archived under its number: the file, and what is searched of it. That is its words, or where the office
     * has a template of its own all that stands in the file.
     *
     * @param number as taken from the register, {@code 05-TB/HU}
     */
    public Rendered rendered(PaperKind kind, OfficePaper paper, String number) {
        byte[] file = write(kind, paper);
        List<String> pages = em.find(PaperTemplate.class, kind) == null ? List.of(paper.text()) : read(file);
        return new Rendered(number.replace('/', '-') + ".docx", WORD, file, pages);
    }

    private List<String> read(byte[] file) {
        try {
            Path folder = Files.createDirectories(settings.data().resolve("reader"));
            Path passing = Files.createTempFile(folder, "paper", ".docx");
            try {
                Files.write(passing, file);
                return reading.read(passing, "paper.docx").pages();
            } finally {
                Files.delete(passing);
            }
        } catch (IOException e) {
            throw new UncheckedIOException("A paper just written cannot be read", e);
        }
    }
}
