package vn.giaoban.archive.suggestion;

import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.Stateless;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.document.Citations;
import vn.giaoban.archive.document.Perusals;
import vn.giaoban.archive.document.PerusedFile;
import vn.giaoban.archive.document.UploadedFile;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.register.Kinds;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.DocumentNumber;

/**
 * Suggests to whoever enters a document what the file says of itself, each with its place. Asking saves nothing; a person
 * decides what of it is entered.
 */
@Stateless
public class Suggestions {

    /** Whoever cites more documents than this gives a list of them. */
    private static final int MOST_RELATIONS = 50;

    @Inject
    Perusals perusals;

    @Inject
    Kinds kinds;

    @Inject
    Bodies bodies;

    @Inject
    Citations citations;

    @Inject
    Clock clock;

    /**
     * Reads a file.
     *
     * @param notSecretBecause why a line that looks like a secrecy mark is none, or {@code null}
     * @throws Refusal INVALID what the rules for files and the secrecy guard refuse on entering
     */
    @RolesAllowed(REGISTER_DOCUMENTS)
    public Suggested of(@Valid @NotNull UploadedFile file, @Size(max = 500) String notSecretBecause) {
        PerusedFile perused = perusals.peruse(file, notSecretBecause);
        Paper paper = Paper.of(perused.pages());
        List<KindView> known = kinds.all();
        Head head = Head.of(paper, known.stream().map(KindView::name).toList());
        Optional<Suggestion<LocalDate>> day = head.day();
        LocalDate issuedOn = day.map(Suggestion::value).orElseGet(() -> LocalDate.now(clock));
        Optional<Place> numberPlace = head.number().map(Suggestion::place);
        return new Suggested(
                perused.name(),
                KindOfPaper.of(head, known).orElse(null),
                head.number().orElse(null),
                day.orElse(null),
                new Issuing(head.issuer(), bodies.every(issuedOn))
                        .by(head.parsed(), numberPlace)
                        .orElse(null),
                head.subject().orElse(null),
                Signing.of(paper, head.numberLine()).orElse(null),
                relations(paper, head, issuedOn),
                perused.sameFile());
    }

    private List<SuggestedRelation> relations(Paper paper, Head head, LocalDate issuedOn) {
        String own = head.parsed().map(DocumentNumber::folded).orElse(null);
        return citations.foreseen(paper.text(), own, issuedOn).stream()
                .limit(MOST_RELATIONS)
                .map(said -> new SuggestedRelation(
                        said.kind(), said.written(), said.day(), said.documents(), paper.placeAt(said.from())))
                .toList();
    }
}
