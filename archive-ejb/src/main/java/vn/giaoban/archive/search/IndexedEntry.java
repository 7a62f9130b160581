package vn.giaoban.archive.search;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.hibernate.search.engine.backend.types.Aggregable;
import org.hibernate.search.engine.backend.types.Highlightable;
import org.hibernate.search.engine.backend.types.Norms;
import org.hibernate.search.engine.backend.types.Projectable;
import org.hibernate.search.engine.backend.types.Sortable;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.DocumentId;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.FullTextField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.GenericField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.KeywordField;
import org.hibernate.search.mapper.pojo.mapping.definition.annotation.SearchEntity;
import vn.giaoban.archive.vietnamese.DocumentNumber;
import vn.giaoban.archive.vietnamese.DocumentNumbers;
import vn.giaoban.archive.vietnamese.Vietnamese;

/** The index model: the fields an {@link Entry} becomes. Its own class, since a rebuild must not depend on any entity. */
@SearchEntity
final class IndexedEntry {

    @DocumentId
    final String indexId;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES, sortable = Sortable.YES)
    final String type;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    final Long entityId;

    @GenericField(projectable = Projectable.YES)
    final Long version;

    @GenericField(projectable = Projectable.YES)
    final Long accessProfile;

    @KeywordField(projectable = Projectable.YES)
    final String externalId;

    @KeywordField(projectable = Projectable.YES)
    final String number;

    @KeywordField
    final String numberCanonical;

    @KeywordField(sortable = Sortable.YES)
    final String numberFolded;

    @KeywordField
    final String numberShort;

    @GenericField(sortable = Sortable.YES)
    final Integer numberValue;

    @KeywordField
    final List<String> cited;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    final String kind;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    final String issuer;

    @KeywordField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    final String term;

    @KeywordField(aggregable = Aggregable.YES)
    final String signer;

    @GenericField(aggregable = Aggregable.YES)
    final Integer year;

    @GenericField(projectable = Projectable.YES, sortable = Sortable.YES)
    final LocalDate issuedOn;

    @GenericField(projectable = Projectable.YES)
    final LocalDate validFrom;

    @GenericField(projectable = Projectable.YES, aggregable = Aggregable.YES)
    final LocalDate validTo;

    @GenericField(projectable = Projectable.YES)
    final Boolean replaced;

    @GenericField(projectable = Projectable.YES)
    final LocalDate partlyFrom;

    /** First day on which it is no longer still to come: in force, or ended before that. */
    @GenericField(aggregable = Aggregable.YES)
    final LocalDate beginsOn;

    /** Last day in force of what is replaced. */
    @GenericField(aggregable = Aggregable.YES)
    final LocalDate replacedAfter;

    /** Since when it is in force in part only, never before it is in force at all. */
    @GenericField(aggregable = Aggregable.YES)
    final LocalDate partlySince;

    /** Last day in force of what is in force in part only. */
    @GenericField(aggregable = Aggregable.YES)
    final LocalDate partlyTo;

    @FullTextField(analyzer = Analysis.VI, projectable = Projectable.YES)
    @FullTextField(name = Fields.SUBJECT_BI, analyzer = Analysis.VI_BI)
    @FullTextField(name = Fields.SUBJECT_FOLD_BI, analyzer = Analysis.VI_FOLD_BI)
    final String subject;

    /** Heading and pages as one text, so that the words of a query may be spread over number, names, subject and body. */
    @FullTextField(analyzer = Analysis.VI, highlightable = Highlightable.UNIFIED)
    @FullTextField(name = Fields.TEXT_BI, analyzer = Analysis.VI_BI)
    @FullTextField(name = Fields.TEXT_TRI, analyzer = Analysis.VI_TRI)
    @FullTextField(name = Fields.TEXT_FOLD, analyzer = Analysis.VI_FOLD, highlightable = Highlightable.UNIFIED)
    @FullTextField(name = Fields.TEXT_FOLD_BI, analyzer = Analysis.VI_FOLD_BI)
    @FullTextField(name = Fields.TEXT_FOLD_TRI, analyzer = Analysis.VI_FOLD_TRI)
    final String text;

    /** Subject and number, for suggestions. */
    @FullTextField(analyzer = Analysis.VI_FOLD, norms = Norms.NO)
    @FullTextField(
            name = Fields.BEGINNINGS,
            analyzer = Analysis.VI_BEGIN,
            searchAnalyzer = Analysis.VI_FOLD,
            norms = Norms.NO)
    final List<String> headings;

    IndexedEntry(Entry entry) {
        EntryKey key = entry.key();
        DocumentNumber parsed = DocumentNumber.parse(entry.number()).orElse(null);
        indexId = key.indexId();
        type = key.type().word();
        entityId = key.id();
        version = entry.version();
        accessProfile = entry.accessProfile();
        externalId = entry.externalId();
        number = entry.number();
        numberCanonical = parsed == null ? null : parsed.canonical();
        numberFolded = parsed == null ? null : parsed.folded();
        numberShort = parsed == null || parsed.kind().isEmpty() ? null : parsed.foldedShort();
        numberValue = parsed == null ? null : parsed.number();
        kind = entry.kind();
        issuer = entry.issuer();
        term = entry.term();
        signer = entry.signer() == null ? null : Vietnamese.compose(entry.signer());
        year = entry.issuedOn() == null ? null : entry.issuedOn().getYear();
        issuedOn = entry.issuedOn();
        validFrom = entry.validFrom();
        validTo = entry.validTo();
        replaced = entry.replaced();
        partlyFrom = entry.partlyFrom();
        beginsOn = beginsOn(entry);
        replacedAfter = Boolean.TRUE.equals(entry.replaced()) ? entry.validTo() : null;
        partlySince = partlySince(entry);
        partlyTo = partlySince == null ? null : entry.validTo();
        subject = Vietnamese.compose(entry.subject());
        text = PageMarks.join(heading(entry), composed(entry.pages()));
        cited = cited(parsed);
        headings = headings(entry, parsed);
    }

    private static LocalDate beginsOn(Entry entry) {
        boolean endedBefore = entry.validFrom() != null
                && entry.validTo() != null
                && entry.validTo().isBefore(entry.validFrom());
        return endedBefore ? entry.validTo().plusDays(1) : entry.validFrom();
    }

    private static LocalDate partlySince(Entry entry) {
        if (entry.partlyFrom() == null || entry.validFrom() == null) {
            return null;
        }
        LocalDate since = entry.partlyFrom().isBefore(entry.validFrom()) ? entry.validFrom() : entry.partlyFrom();
        return entry.validTo() != null && since.isAfter(entry.validTo()) ? null : since;
    }

    private List<String> cited(DocumentNumber own) {
        return DocumentNumbers.citedIn(text).stream()
                .filter(n -> !n.equals(own))
                .map(DocumentNumber::folded)
                .distinct()
                .toList();
    }

    private String heading(Entry entry) {
        List<String> parts = new ArrayList<>();
        parts.add(Vietnamese.normalise(entry.number()));
        parts.addAll(composed(entry.names()));
        parts.add(subject);
        return String.join(" ", parts).replaceAll("\\s+", " ").strip();
    }

    private static List<String> composed(List<String> texts) {
        return texts.stream().map(Vietnamese::compose).toList();
    }

    private List<String> headings(Entry entry, DocumentNumber parsed) {
        List<String> starts = new ArrayList<>();
        starts.add(subject);
        starts.add(Vietnamese.normalise(entry.number()));
        if (parsed != null) {
            // "5 tb" is typed as often as "05-TB".
            starts.add(parsed.canonical().replace('|', ' '));
        }
        return starts;
    }

    /** Names of the fields, as queries use them. */
    static final class Fields {

        static final String TYPE = "type";
        static final String ENTITY_ID = "entityId";
        static final String VERSION = "version";
        static final String ACCESS_PROFILE = "accessProfile";
        static final String EXTERNAL_ID = "externalId";
        static final String NUMBER = "number";
        static final String NUMBER_CANONICAL = "numberCanonical";
        static final String NUMBER_FOLDED = "numberFolded";
        static final String NUMBER_SHORT = "numberShort";
        static final String NUMBER_VALUE = "numberValue";
        static final String CITED = "cited";
        static final String KIND = "kind";
        static final String ISSUER = "issuer";
        static final String TERM = "term";
        static final String YEAR = "year";
        static final String ISSUED_ON = "issuedOn";
        static final String VALID_FROM = "validFrom";
        static final String VALID_TO = "validTo";
        static final String REPLACED = "replaced";
        static final String PARTLY_FROM = "partlyFrom";
        static final String BEGINS_ON = "beginsOn";
        static final String REPLACED_AFTER = "replacedAfter";
        static final String PARTLY_SINCE = "partlySince";
        static final String PARTLY_TO = "partlyTo";
        static final String SIGNER = "signer";
        static final String SUBJECT = "subject";
        static final String SUBJECT_BI = "subject_bi";
        static final String SUBJECT_FOLD_BI = "subject_fold_bi";
        static final String TEXT = "text";
        static final String TEXT_BI = "text_bi";
        static final String TEXT_TRI = "text_tri";
        static final String TEXT_FOLD = "text_fold";
        static final String TEXT_FOLD_BI = "text_fold_bi";
        static final String TEXT_FOLD_TRI = "text_fold_tri";
        static final String HEADINGS = "headings";
        static final String BEGINNINGS = "beginnings";

        private Fields() {}

        /** The field that holds the values of a dimension, save validity, which is told from intervals. */
        static String of(Dimension dimension) {
            return switch (dimension) {
                case TYPE -> TYPE;
                case KIND -> KIND;
                case ISSUER -> ISSUER;
                case YEAR -> YEAR;
                case TERM -> TERM;
                case SIGNER -> SIGNER;
                case VALIDITY -> throw new IllegalArgumentException("validity is no field");
            };
        }
    }
}
