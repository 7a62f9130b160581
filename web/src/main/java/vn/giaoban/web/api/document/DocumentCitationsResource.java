package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.util.List;
import vn.giaoban.archive.document.CitationView;
import vn.giaoban.archive.document.Citations;
import vn.giaoban.archive.document.Documents;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.document.ShownDocument.OtherDocument;

/** {@code /documents/{id}/citations}: which documents its text mentions, and which mention it. */
@RequestScoped
@Path("/documents/{id}/citations")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentCitationsResource {

    @Inject
    Documents documents;

    @Inject
    Citations citations;

    /**
     * A document that the text mentions.
     *
     * @param issuedOn as the text has it
     * @param issuer as the text has it
     * @param documents which of the archive are meant
     * @param suggests the word of the relation that the text suggests
     */
    record ShownCitation(
            String number, LocalDate issuedOn, String issuer, List<OtherDocument> documents, String suggests) {

        static ShownCitation of(CitationView citation) {
            return new ShownCitation(
                    citation.written(),
                    citation.day(),
                    citation.issuer(),
                    citation.documents().stream().map(OtherDocument::of).toList(),
                    citation.suggests() == null ? null : citation.suggests().word());
        }
    }

    /** Both directions. */
    record ShownCitations(List<ShownCitation> mentions, List<OtherDocument> mentionedIn) {}

    @GET
    public ShownCitations citations(@PathParam("id") Id id) {
        if (documents.find(id.value()).isEmpty()) {
            throw Refusal.unknown("document.unknown");
        }
        return new ShownCitations(
                citations.of(id.value()).stream().map(ShownCitation::of).toList(),
                citations.citing(id.value()).stream().map(OtherDocument::of).toList());
    }
}
