package vn.giaoban.web.api.document;

import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.document.RelationKind;
import vn.giaoban.archive.register.KindView;
import vn.giaoban.archive.suggestion.Place;
import vn.giaoban.archive.suggestion.Suggested;
import vn.giaoban.archive.suggestion.SuggestedRelation;
import vn.giaoban.archive.suggestion.Suggestion;
import vn.giaoban.web.api.document.ShownDocument.OtherDocument;

/** What was read in a file; what was not found is left out. What each member means stands at {@link Suggested}. */
record ShownFileSuggestions(
        String fileName,
        ShownFileSuggestion kind,
        ShownFileSuggestion number,
        ShownFileSuggestion issuedOn,
        ShownFileSuggestion issuer,
        ShownFileSuggestion subject,
        ShownFileSuggestion signer,
        List<ShownSuggestedRelation> relations,
        List<OtherDocument> sameFile) {

    /** Where it was read; what each member means stands at {@link Place}. */
    record ShownReadPlace(int page, int line, String words, boolean recognised, boolean ofSeveral) {

        static ShownReadPlace of(Place place) {
            return new ShownReadPlace(place.page(), place.line(), place.words(), place.recognised(), place.ofSeveral());
        }
    }

    /**
     * Something that the file says of itself.
     *
     * @param value as {@code POST /documents} takes it
     * @param name what a code is called
     */
    record ShownFileSuggestion(String value, String name, ShownReadPlace place) {

        static <T> ShownFileSuggestion of(
                Suggestion<T> suggestion, Function<T, String> value, Function<T, String> name) {
            return suggestion == null
                    ? null
                    : new ShownFileSuggestion(
                            value.apply(suggestion.value()),
                            name.apply(suggestion.value()),
                            ShownReadPlace.of(suggestion.place()));
        }

        static <T> ShownFileSuggestion of(Suggestion<T> suggestion) {
            return of(suggestion, Object::toString, value -> null);
        }
    }

    /** What it says of another document. */
    record ShownSuggestedRelation(
            RelationKind kind, String number, LocalDate issuedOn, List<OtherDocument> documents, ShownReadPlace place) {

        static ShownSuggestedRelation of(SuggestedRelation relation) {
            return new ShownSuggestedRelation(
                    relation.kind(),
                    relation.number(),
                    relation.issuedOn(),
                    relation.documents().stream().map(OtherDocument::of).toList(),
                    ShownReadPlace.of(relation.place()));
        }
    }

    static ShownFileSuggestions of(Suggested suggested) {
        return new ShownFileSuggestions(
                suggested.fileName(),
                ShownFileSuggestion.of(suggested.kind(), KindView::code, KindView::name),
                ShownFileSuggestion.of(suggested.number()),
                ShownFileSuggestion.of(suggested.issuedOn()),
                ShownFileSuggestion.of(suggested.issuer(), BodyView::code, BodyView::fullName),
                ShownFileSuggestion.of(suggested.subject()),
                ShownFileSuggestion.of(suggested.signer()),
                suggested.relations().stream().map(ShownSuggestedRelation::of).toList(),
                suggested.sameFile().stream().map(OtherDocument::of).toList());
    }
}
