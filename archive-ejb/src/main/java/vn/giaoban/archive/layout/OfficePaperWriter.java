package vn.giaoban.archive.layout;

import jakarta.enterprise.context.ApplicationScoped;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.Date;
import java.util.Optional;
import org.apache.poi.ooxml.POIXMLProperties;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Sets a paper in the form of a rule set, as a .docx file. */
@ApplicationScoped
public class OfficePaperWriter {
    private static final String PRODUCT = "Giao Ban";

    /** Stands in the properties of a draft that has no day yet. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    /**
     * The paper as a .docx file. The same paper and rules give the same bytes, whenever and in whatever time zone they
     * are asked for.
     *
     * @param rules as a rule those valid on the day of issue ({@link LayoutRuleSets#validOn})
     */
    public byte[] write(OfficePaper paper, LayoutRules rules) {
        Sheet sheet = new Sheet(rules);
        try (XWPFDocument document = sheet.document()) {
            draw(PaperWords.of(paper, rules), sheet);
            describe(document.getProperties(), paper);
            return FrozenFile.of(document, paper.style().twoSided());
        } catch (IOException e) {
            throw new UncheckedIOException("A document kept in memory could not be written", e);
        }
    }

    static void draw(PaperWords words, Sheet sheet) {
        new Heading(sheet).write(words.head());
        new PaperBody(sheet).write(words);
        if (words.right() != null) {
            new SignatureBlock(sheet).write(words);
        }
        if (words.annex() != null) {
            new AnnexTable(sheet).write(words.annex());
        }
    }

    private static void describe(POIXMLProperties properties, OfficePaper paper) {
        LocalDate day = paper.issuedOn() == null ? NO_DAY : paper.issuedOn();
        Optional<Date> moment =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = properties.getCoreProperties();
        core.setTitle(PaperWords.title(paper));
        core.setCreator(CleanText.line(paper.issuer()));
        core.setCreated(moment);
        core.setModified(moment);
        properties.getExtendedProperties().setApplication(PRODUCT);
    }
}
