package vn.giaoban.web.api.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.DefaultValue;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.EntityPart;
import jakarta.ws.rs.core.MediaType;
import java.io.InputStream;
import java.util.List;
import vn.giaoban.archive.config.Settings;
import vn.giaoban.archive.suggestion.Suggestions;

/** {@code /documents/suggestions}: what a file says of itself, for whoever is about to enter it. Saves nothing. */
@RequestScoped
@Path("/documents/suggestions")
@Produces(MediaType.APPLICATION_JSON)
public class SuggestionsResource {

    @Inject
    Suggestions suggestions;

    @Inject
    Settings settings;

    /** The file comes in a form, as it will when it is entered. */
    @POST
    @Consumes(MediaType.MULTIPART_FORM_DATA)
    public ShownFileSuggestions ofForm(
            List<EntityPart> parts, @QueryParam("notSecretBecause") String notSecretBecause) {
        try (SentFiles sent = SentFiles.oneOf(parts, settings.uploadLimitBytes())) {
            return suggested(sent, notSecretBecause);
        }
    }

    /** The file comes as it is. */
    @POST
    @Consumes(MediaType.APPLICATION_OCTET_STREAM)
    public ShownFileSuggestions ofFile(
            InputStream file,
            @QueryParam("name") @DefaultValue("") String name,
            @QueryParam("notSecretBecause") String notSecretBecause) {
        try (SentFiles sent = SentFiles.alone(file, name, settings.uploadLimitBytes())) {
            return suggested(sent, notSecretBecause);
        }
    }

    private ShownFileSuggestions suggested(SentFiles sent, String notSecretBecause) {
        return ShownFileSuggestions.of(suggestions.of(sent.files().get(0), notSecretBecause));
    }
}
