package vn.giaoban.web.api.document;

import jakarta.json.JsonValue;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.DocumentState;
import vn.giaoban.archive.document.DocumentView;
import vn.giaoban.archive.document.Entered;
import vn.giaoban.archive.document.FileView;
import vn.giaoban.archive.document.RelationView;
import vn.giaoban.archive.document.RemovalView;
import vn.giaoban.archive.document.TextState;
import vn.giaoban.archive.document.Warning;
import vn.giaoban.archive.validity.Validity;
import vn.giaoban.archive.validity.ValidityState;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.reason.Reasons;

/** A document as the interface shows it; what each member means stands at {@link DocumentView}. */
public record ShownDocument(
        String id,
        long version,
        String externalId,
        String kind,
        String kindName,
        String number,
        LocalDate issuedOn,
        String issuer,
        String issuerName,
        String term,
        String subject,
        String signer,
        JsonValue circulation,
        DocumentState state,
        String withdrawnBecause,
        RemovalView removal,
        LocalDate validFrom,
        LocalDate validTo,
        ShownValidity validity,
        boolean frozen,
        List<ShownFile> files,
        List<ShownRelation> relations,
        List<String> warnings) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    /** A file of a document. */
    record ShownFile(
            String id, String name, String type, long size, String sha256, TextState textState, int uncertain) {

        static ShownFile of(FileView file) {
            return new ShownFile(
                    Id.of(file.id()),
                    file.name(),
                    file.type(),
                    file.size(),
                    file.sha256(),
                    file.textState(),
                    file.uncertain());
        }
    }

    /**
     * How it stands with the force of a document on a day.
     *
     * @param endedBy what has ended it by that day, where the caller may know of that
     */
    record ShownValidity(
            ValidityState state,
            LocalDate on,
            LocalDate from,
            LocalDate to,
            boolean replaced,
            LocalDate partlyFrom,
            OtherDocument endedBy) {

        static ShownValidity of(DocumentView document, LocalDate on) {
            Validity validity = document.validity();
            return new ShownValidity(
                    validity.on(on),
                    on,
                    validity.from(),
                    validity.to(),
                    validity.replaced(),
                    validity.partlyFrom(),
                    document.endedBy(on).map(OtherDocument::of).orElse(null));
        }
    }

    /** A relation to another document, in the word that fits this side of it. */
    record ShownRelation(String id, String kind, String clause, LocalDate changesOn, OtherDocument document) {

        static ShownRelation of(RelationView relation) {
            return new ShownRelation(
                    Id.of(relation.id()),
                    relation.word(),
                    relation.clause(),
                    relation.changesOn(),
                    OtherDocument.of(relation));
        }
    }

    /** The other document of a relation. */
    record OtherDocument(String id, String kind, String number, LocalDate issuedOn, String subject) {

        static OtherDocument of(RelationView relation) {
            return new OtherDocument(
                    Id.of(relation.otherId()),
                    relation.otherKind(),
                    relation.otherNumber(),
                    relation.otherIssuedOn(),
                    relation.otherSubject());
        }

        static OtherDocument of(DocumentLine line) {
            return new OtherDocument(Id.of(line.id()), line.kind(), line.number(), line.issuedOn(), line.subject());
        }

        static OtherDocument of(DocumentView document) {
            return new OtherDocument(
                    Id.of(document.id()), document.kind(), document.number(), document.issuedOn(), document.subject());
        }
    }

    static ShownDocument of(Entered entered) {
        return of(
                entered.document(),
                entered.document().today(),
                entered.warnings().stream().map(ShownDocument::said).toList());
    }

    /** The document as shown, with nothing unusual about it. */
    public static ShownDocument of(DocumentView document) {
        return of(document, document.today());
    }

    /** The document with its force on a day. */
    static ShownDocument of(DocumentView document, LocalDate on) {
        return of(document, on, null);
    }

    private static ShownDocument of(DocumentView document, LocalDate on, List<String> warnings) {
        return new ShownDocument(
                Id.of(document.id()),
                document.version(),
                document.externalId(),
                document.kind(),
                document.kindName(),
                document.number(),
                document.issuedOn(),
                document.issuer(),
                document.issuerName(),
                document.term(),
                document.subject(),
                document.signer(),
                Circulated.written(document.circulation()),
                document.state(),
                document.withdrawnBecause(),
                document.removal(),
                document.validFrom(),
                document.validTo(),
                ShownValidity.of(document, on),
                document.frozen(),
                document.files().stream().map(ShownFile::of).toList(),
                document.relations().stream().map(ShownRelation::of).toList(),
                warnings);
    }

    private static String said(Warning warning) {
        return Reasons.say(warning.key(), VIETNAMESE, warning.arguments().toArray());
    }
}
