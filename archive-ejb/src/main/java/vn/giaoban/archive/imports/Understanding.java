package vn.giaoban.archive.imports;

import jakarta.enterprise.context.Dependent;
import jakarta.inject.Inject;
import jakarta.validation.ConstraintViolation;
import jakarta.validation.Validator;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import vn.giaoban.archive.access.Access;
import vn.giaoban.archive.access.Circulation;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.body.ForeignBodies;
import vn.giaoban.archive.body.TermView;
import vn.giaoban.archive.body.Terms;
import vn.giaoban.archive.document.DocumentDetails;
import vn.giaoban.archive.document.ImportedDocument;
import vn.giaoban.archive.intake.SecrecyMark;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.register.Kinds;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * Understands the rows of one portion: what the house was asked once for a kind, a body or a term is not asked again. Beyond
 * its portion nothing is remembered, so that it never grows.
 */
@Dependent
class Understanding {

    private static final int LONGEST_ID = 200;
    private static final int LONGEST_TEXT = 20_000_000;

    @Inject
    Kinds kinds;

    @Inject
    Bodies bodies;

    @Inject
    ForeignBodies foreign;

    @Inject
    Terms terms;

    @Inject
    Access access;

    @Inject
    Validator rules;

    private final Map<String, Optional<KindView>> kindsByText = new HashMap<>();
    private final Map<String, List<BodyView>> bodiesByText = new HashMap<>();
    private final Map<Object, Optional<Long>> termsByDay = new HashMap<>();
    private final Map<Circulation, Long> profiles = new HashMap<>();

    /**
     * What a row means here.
     *
     * @return empty in a dry run, when all that is wrong is that its issuer is still to be made
     * @throws RowFault when a rule of the house refuses it
     */
    Optional<ImportedDocument> understand(Row row, ImportJob job) throws RowFault {
        refuseLong("externalId", row.externalId(), LONGEST_ID);
        refuseLong("text", row.text(), LONGEST_TEXT);
        if (row.text() != null && !row.text().isBlank() && !row.files().isEmpty()) {
            throw new RowFault("import.textAndFiles");
        }
        refuseSecrets(row);
        String kind = kindsByText
                .computeIfAbsent(row.kind(), kinds::find)
                .orElseThrow(() -> new RowFault("kind.unknown", row.kind()))
                .code();
        for (String code : row.circulation().bodies()) {
            if (named(code).stream().noneMatch(body -> body.code().equals(code))) {
                throw new RowFault("body.unknown", code);
            }
        }
        Optional<BodyView> issuer = issuer(row, job);
        DocumentDetails details = new DocumentDetails(
                kind,
                row.number(),
                row.issuedOn(),
                issuer.map(BodyView::code).orElse("?"),
                row.subject(),
                row.signer(),
                row.validFrom(),
                row.validTo());
        if (details.endsTooEarly()) {
            throw new RowFault("document.endsTooEarly");
        }
        for (ConstraintViolation<DocumentDetails> broken : rules.validate(details)) {
            throw fault(broken);
        }
        if (issuer.isEmpty() || job.isDryRun()) {
            return Optional.empty();
        }
        return Optional.of(new ImportedDocument(
                details,
                issuer.get().id(),
                term(issuer.get().id(), row.issuedOn()),
                profiles.computeIfAbsent(row.circulation(), access::profileOf),
                row.externalId(),
                row.text(),
                job.id(),
                job.begunBy()));
    }

    private static void refuseLong(String member, String text, int longest) throws RowFault {
        if (text != null && text.length() > longest) {
            throw new RowFault("import.tooLong", member, longest);
        }
    }

    private static RowFault fault(ConstraintViolation<DocumentDetails> broken) {
        String member = broken.getPropertyPath().toString();
        Object longest = broken.getConstraintDescriptor().getAttributes().get("max");
        return longest == null
                ? new RowFault("import.missing", member)
                : new RowFault("import.tooLong", member, longest);
    }

    /** Of thousands of rows nobody answers for one: whoever knows that a line is no mark enters that document by hand. */
    private static void refuseSecrets(Row row) throws RowFault {
        Optional<String> mark =
                SecrecyMark.in(Stream.of(row.externalId(), row.number(), row.subject(), row.signer(), row.text())
                        .flatMap(Stream::ofNullable));
        if (mark.isPresent()) {
            throw new RowFault("secrecy.mark", mark.get());
        }
    }

    private Optional<BodyView> issuer(Row row, ImportJob job) throws RowFault {
        List<BodyView> named = named(row.issuer());
        if (!named.isEmpty()) {
            return Optional.of(named.stream()
                    .filter(body -> bearsItOn(body, row.issuedOn()))
                    .findFirst()
                    .orElse(named.get(0)));
        }
        if (!job.mayCreateBodies()) {
            throw new RowFault("import.issuer", row.issuer());
        }
        if (job.isDryRun()) {
            return Optional.empty();
        }
        String code = foreign.enter(row.issuer(), job.begunBy());
        bodiesByText.clear();
        return bodies.find(code, row.issuedOn());
    }

    private static boolean bearsItOn(BodyView body, LocalDate day) {
        return (body.validFrom() == null || !day.isBefore(body.validFrom()))
                && (body.validTo() == null || !day.isAfter(body.validTo()));
    }

    /** The bodies that are meant by a text: their code, or a name they bear or have borne, with marks or without. */
    private List<BodyView> named(String text) {
        if (bodiesByText.isEmpty()) {
            for (BodyView body : bodies.allNames()) {
                for (String name : List.of(body.code(), body.fullName(), body.shortName())) {
                    bodiesByText
                            .computeIfAbsent(Vietnamese.fold(name), key -> new ArrayList<>())
                            .add(body);
                }
            }
        }
        return bodiesByText.getOrDefault(Vietnamese.fold(text.strip()), List.of());
    }

    private Long term(long issuer, LocalDate day) {
        return termsByDay
                .computeIfAbsent(
                        List.of(issuer, day), key -> terms.termOn(issuer, day).map(TermView::id))
                .orElse(null);
    }
}
