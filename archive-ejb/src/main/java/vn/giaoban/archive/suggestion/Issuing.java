package vn.giaoban.archive.suggestion;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.vietnamese.DocumentNumber;
import vn.giaoban.archive.vietnamese.Vietnamese;

/**
 * Which of the bodies that the house knows has issued a paper. Its name at the head decides; the symbol in the number tells
 * apart those of one name, and stands alone only where there is no name at all: {@code HU} is the committee of any district.
 */
final class Issuing {

    private final List<Cell> block;
    private final List<BodyView> bodies;
    private final Set<String> headings;

    /**
     * Looks for an issuer.
     *
     * @param block the capitals at the left of the head, from above
     * @param bodies under the names of the day of issue
     */
    Issuing(List<Cell> block, List<BodyView> bodies) {
        this.block = block;
        this.bodies = bodies;
        headings = bodies.stream().map(body -> Cell.key(body.heading())).collect(Collectors.toSet());
    }

    Optional<Suggestion<BodyView>> by(Optional<DocumentNumber> number, Optional<Place> numberPlace) {
        String symbol = number.map(DocumentNumber::body).map(Vietnamese::fold).orElse("");
        if (block.isEmpty()) {
            List<BodyView> bySymbol =
                    existing(bodies.stream().filter(b -> hasSymbol(b, symbol)).toList());
            return first(bySymbol, numberPlace);
        }
        List<BodyView> named = existing(bodies.stream().filter(this::isNamed).toList());
        List<BodyView> both = named.stream().filter(b -> hasSymbol(b, symbol)).toList();
        return first(
                both.isEmpty() ? named : both,
                Optional.of(block.get(block.size() - 1).place(false)));
    }

    /** Those that existed on the day, where there are any: others bear the name of another day. */
    private static List<BodyView> existing(List<BodyView> found) {
        List<BodyView> there = found.stream().filter(BodyView::exists).toList();
        return there.isEmpty() ? found : there;
    }

    private static boolean hasSymbol(BodyView body, String symbol) {
        return !symbol.isEmpty() && Vietnamese.fold(body.symbol()).equals(symbol);
    }

    private static Optional<Suggestion<BodyView>> first(List<BodyView> found, Optional<Place> place) {
        return place.flatMap(where -> found.stream()
                .min(Comparator.comparingInt(BodyView::position))
                .map(body -> new Suggestion<>(body, found.size() == 1 ? where : where.asOneOfSeveral())));
    }

    /** A name may be broken over the last lines of the block. */
    private boolean isNamed(BodyView body) {
        String heading = Cell.key(body.heading());
        String full = Cell.key(body.fullName());
        String tail = "";
        for (int i = block.size() - 1; i >= 0; i--) {
            tail = block.get(i).key() + tail;
            if (tail.equals(full) || (tail.equals(heading) && isUnder(body, i))) {
                return true;
            }
        }
        return false;
    }

    /**
     * Every committee has an office: the line above must be that of its own committee. Where the house does not know the body
     * above, its name may be written in more than one way.
     */
    private boolean isUnder(BodyView body, int from) {
        String superior = body.superiorHeading() == null ? "" : Cell.key(body.superiorHeading());
        return !headings.contains(superior)
                || (from > 0 && block.get(from - 1).key().endsWith(superior));
    }
}
