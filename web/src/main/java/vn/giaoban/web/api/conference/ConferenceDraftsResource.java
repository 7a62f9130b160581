package vn.giaoban.web.api.conference;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.StandardCopyOption;
import vn.giaoban.archive.intake.ReadText;
import vn.giaoban.archive.intake.Reading;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.meetings.conclusion.ConferencesFromText;

/** {@code /conferences/drafts}: from the report of a conference that has taken place to a draft. Saves nothing. */
@RequestScoped
@Path("/conferences/drafts")
@Produces(MediaType.APPLICATION_JSON)
public class ConferenceDraftsResource {

    private static final String DOCX = "application/vnd.openxmlformats-officedocument.wordprocessingml.document";

    @Inject
    ConferencesFromText fromText;

    @Inject
    Reading reading;

    @POST
    @Consumes(MediaType.TEXT_PLAIN)
    public ShownDraft ofText(String text, @QueryParam("notSecretBecause") String notSecretBecause) {
        return ShownDraft.of(fromText.draft(text, notSecretBecause));
    }

    @POST
    @Consumes(DOCX)
    public ShownDraft ofWord(InputStream file, @QueryParam("notSecretBecause") String notSecretBecause) {
        return ofFile(file, "report.docx", notSecretBecause);
    }

    @POST
    @Consumes("application/pdf")
    public ShownDraft ofPdf(InputStream file, @QueryParam("notSecretBecause") String notSecretBecause) {
        return ofFile(file, "report.pdf", notSecretBecause);
    }

    private ShownDraft ofFile(InputStream content, String name, String notSecretBecause) {
        java.nio.file.Path file = null;
        try {
            file = Files.createTempFile("draft", name);
            Files.copy(content, file, StandardCopyOption.REPLACE_EXISTING);
            ReadText read = reading.read(file, name);
            if (read.pages().isEmpty()) {
                throw Refusal.invalid("text.unreadableFile");
            }
            return ShownDraft.of(fromText.draft(String.join("\n", read.pages()), notSecretBecause));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            remove(file);
        }
    }

    private static void remove(java.nio.file.Path file) {
        try {
            if (file != null) {
                Files.deleteIfExists(file);
            }
        } catch (IOException e) {
            file.toFile().deleteOnExit();
        }
    }
}
