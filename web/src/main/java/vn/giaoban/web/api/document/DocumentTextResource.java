package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.archive.document.DocumentContents;
import vn.giaoban.archive.document.PageOrigin;
import vn.giaoban.archive.document.PageReview;
import vn.giaoban.archive.document.TextPage;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;

/** {@code /documents/{id}/text}: what was read out of the files, page by page. */
@RequestScoped
@Path("/documents/{id}/text")
@Produces(MediaType.APPLICATION_JSON)
public class DocumentTextResource {

    @Inject
    DocumentContents contents;

    /**
     * A page of text.
     *
     * @param file id of the file it stands in; absent where the document has none
     * @param review what a person made of it; absent where nobody has looked at it
     * @param uncertain how many letters of it nobody knows
     * @param confidence how sure the machine is, of a hundred; absent where it recognised nothing in a picture
     */
    record ShownPage(
            String file,
            int page,
            String text,
            PageOrigin origin,
            PageReview review,
            int uncertain,
            Integer confidence) {

        static ShownPage of(TextPage page) {
            return new ShownPage(
                    Id.of(page.fileId()),
                    page.page(),
                    page.content(),
                    page.origin(),
                    page.review(),
                    page.uncertain(),
                    page.confidence());
        }
    }

    @GET
    public Items<ShownPage> text(@PathParam("id") Id id) {
        return Items.all(contents.pages(id.value()).orElseThrow(() -> Refusal.unknown("document.unknown")).stream()
                .map(ShownPage::of)
                .toList());
    }
}
