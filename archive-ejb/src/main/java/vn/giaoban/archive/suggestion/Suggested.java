package vn.giaoban.archive.suggestion;

import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.document.DocumentLine;
import vn.giaoban.archive.register.KindView;

/**
 * What was read in a file. What was not found is {@code null}: nothing is guessed.
 *
 * @param fileName the name under which it came
 * @param issuer a body that the house knows, under its name of the day of issue
 * @param sameFile documents that have the very same file, of those the caller may read
 */
public record Suggested(
        String fileName,
        Suggestion<KindView> kind,
        Suggestion<String> number,
        Suggestion<LocalDate> issuedOn,
        Suggestion<BodyView> issuer,
        Suggestion<String> subject,
        Suggestion<String> signer,
        List<SuggestedRelation> relations,
        List<DocumentLine> sameFile) {}
