package vn.giaoban.web.document;

import java.io.Serializable;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.document.NewRelation;
import vn.giaoban.archive.document.UploadedFile;
import vn.giaoban.archive.suggestion.Suggested;
import vn.giaoban.archive.suggestion.SuggestedRelation;
import vn.giaoban.archive.suggestion.Suggestion;
import vn.giaoban.web.shell.Written;

/** The files that were chosen for a document, with what was read in them. Of several that say something, the first is heard. */
public class ChosenFiles implements Serializable {

    private static final long serialVersionUID = 1L;

    private final List<Chosen> chosen = new ArrayList<>();

    /** What was read in a file; {@code null} where it could not be read. */
    private record Chosen(UploadedFile file, Suggested suggested, List<RelationChoice> relations) {

        static Chosen of(UploadedFile file, Suggested suggested) {
            return new Chosen(
                    file,
                    suggested,
                    suggested == null
                            ? List.of()
                            : suggested.relations().stream()
                                    .flatMap(relation -> RelationChoice.of(relation).stream())
                                    .toList());
        }
    }

    void add(UploadedFile file, Suggested suggested) {
        chosen.add(Chosen.of(file, suggested));
    }

    void remove(UploadedFile file) {
        chosen.removeIf(one -> one.file().equals(file));
    }

    /** The relations that a person has ticked. */
    List<NewRelation> said() {
        return getRelations().stream()
                .filter(RelationChoice::isSaid)
                .map(RelationChoice::relation)
                .distinct()
                .toList();
    }

    /** What was read for a field by its id, or {@code null}. */
    public ReadField read(String field) {
        return suggested()
                .map(read -> of(read, field))
                .filter(Objects::nonNull)
                .findFirst()
                .orElse(null);
    }

    private static ReadField of(Suggested read, String field) {
        return switch (field) {
            case "subject" -> field(read.subject(), value -> value, null);
            case "kind" -> field(read.kind(), kind -> kind.code(), kind -> kind.name());
            case "number" -> field(read.number(), value -> value, null);
            case "issuedOn" -> field(read.issuedOn(), Written::day, null);
            case "issuer" -> field(read.issuer(), body -> body.code(), body -> body.fullName());
            case "signer" -> field(read.signer(), value -> value, null);
            default -> throw new IllegalArgumentException("Nothing is read for " + field);
        };
    }

    private static <T> ReadField field(Suggestion<T> read, Function<T, String> value, Function<T, String> name) {
        return read == null
                ? null
                : new ReadField(
                        value.apply(read.value()), name == null ? null : name.apply(read.value()), read.place());
    }

    public List<UploadedFile> getFiles() {
        return chosen.stream().map(Chosen::file).toList();
    }

    public List<RelationChoice> getRelations() {
        return chosen.stream().flatMap(one -> one.relations().stream()).toList();
    }

    /** What the files say of documents that are not in the archive, as far as the caller may know. */
    public List<SuggestedRelation> getAbsent() {
        return suggested()
                .flatMap(read -> read.relations().stream())
                .filter(relation -> relation.documents().isEmpty())
                .toList();
    }

    /** Documents that have one of the files already. */
    public List<DocumentLine> getSameFile() {
        return suggested().flatMap(read -> read.sameFile().stream()).distinct().toList();
    }

    /** Whether any of them could be looked at; one that is refused cannot. */
    public boolean isLookedAt() {
        return suggested().findAny().isPresent();
    }

    /** Whether anything was read for a field. */
    public boolean isRead() {
        return Stream.of("subject", "kind", "number", "issuedOn", "issuer", "signer")
                .anyMatch(field -> read(field) != null);
    }

    private Stream<Suggested> suggested() {
        return chosen.stream().map(Chosen::suggested).filter(Objects::nonNull);
    }
}
