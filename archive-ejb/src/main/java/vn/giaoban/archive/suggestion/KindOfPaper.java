package vn.giaoban.archive.suggestion;

import java.util.List;
import java.util.Optional;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.vietnamese.DocumentNumber;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * Of which kind a paper is: as it calls itself, else as the symbol in its number says, else a letter by its subject under the
 * number. Two kinds share a symbol ({@code QĐ}); a number with a year is one of the state, whose symbols mean other kinds.
 */
final class KindOfPaper {

    private static final String LETTER = "CV";

    private KindOfPaper() {}

    static Optional<Suggestion<KindView>> of(Head head, List<KindView> known) {
        return byName(head, known).or(() -> bySymbol(head, known)).or(() -> letter(head, known));
    }

    private static Optional<Suggestion<KindView>> byName(Head head, List<KindView> known) {
        return head.kind()
                .flatMap(named -> known.stream()
                        .filter(kind -> kind.name().equals(named.value()))
                        .findFirst()
                        .map(kind -> new Suggestion<>(kind, named.place())));
    }

    private static Optional<Suggestion<KindView>> bySymbol(Head head, List<KindView> known) {
        String symbol = head.parsed()
                .filter(number -> number.year() == null)
                .map(DocumentNumber::kind)
                .map(Vietnamese::fold)
                .orElse("");
        List<KindView> meant = known.stream()
                .filter(kind ->
                        kind.symbol() != null && Vietnamese.fold(kind.symbol()).equals(symbol))
                .toList();
        return head.number()
                .flatMap(number -> meant.stream()
                        .findFirst()
                        .map(kind -> new Suggestion<>(
                                kind,
                                meant.size() == 1
                                        ? number.place()
                                        : number.place().asOneOfSeveral())));
    }

    private static Optional<Suggestion<KindView>> letter(Head head, List<KindView> known) {
        return head.subject()
                .filter(subject -> head.kind().isEmpty())
                .flatMap(subject -> known.stream()
                        .filter(kind -> LETTER.equals(kind.code()))
                        .findFirst()
                        .map(kind -> new Suggestion<>(kind, subject.place())));
    }
}
