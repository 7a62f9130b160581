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

/** Sets a notice of conclusion in the form of a rule set, as a .docx file. */
@ApplicationScoped
public class NoticeWriter {
    private static final String PRODUCT = "Giao Ban";

    /** Stands in the properties of a draft that has no day yet. */
    private static final LocalDate NO_DAY = LocalDate.EPOCH;

    /**
     * The notice as a .docx file. The same notice and rules give the same bytes, whenever and in whatever time zone they
     * are asked for.
     *
     * @param rules as a rule those valid on the day of issue ({@link LayoutRuleSets#validOn})
     */
    public byte[] write(NoticeOfConclusion notice, LayoutRules rules) {
        HouseStyle style = notice.style();
        Sheet sheet = new Sheet(rules);
        try (XWPFDocument document = sheet.document()) {
            new Heading(sheet).write(notice);
            new Conclusion(sheet, style.numbering() == null ? rules.numbering() : style.numbering()).write(notice);
            new SignatureBlock(sheet).write(notice.signature(), notice.recipients());
            if (notice.annex() != null) {
                new AnnexOfTasks(sheet).write(notice);
            }
            describe(document.getProperties(), notice);
            return FrozenFile.of(document, style.twoSided());
        } catch (IOException e) {
            throw new UncheckedIOException("A document kept in memory could not be written", e);
        }
    }

    private static void describe(POIXMLProperties properties, NoticeOfConclusion notice) {
        LocalDate day = notice.issuedOn() == null ? NO_DAY : notice.issuedOn();
        Optional<Date> moment =
                Optional.of(Date.from(day.atStartOfDay(ZoneOffset.UTC).toInstant()));
        var core = properties.getCoreProperties();
        core.setTitle(CleanText.line(notice.kind() + " " + Heading.numberInText(notice)));
        core.setCreator(CleanText.line(notice.issuer()));
        core.setCreated(moment);
        core.setModified(moment);
        properties.getExtendedProperties().setApplication(PRODUCT);
    }
}
