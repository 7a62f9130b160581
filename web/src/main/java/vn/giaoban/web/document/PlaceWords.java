package vn.giaoban.web.document;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import vn.giaoban.archive.suggestion.Place;
import vn.giaoban.web.shell.Reply;

/** Where something was read, in a sentence. */
@Named
@RequestScoped
public class PlaceWords {

    @Inject
    Reply reply;

    /** The page, the line and the very words; and what makes them doubtful. */
    public String of(Place place) {
        StringBuilder words =
                new StringBuilder(reply.words("suggestion.at", place.page(), place.line(), place.words()));
        if (place.recognised()) {
            words.append(' ').append(reply.words("suggestion.recognised"));
        }
        if (place.ofSeveral()) {
            words.append(' ').append(reply.words("suggestion.ofSeveral"));
        }
        return words.toString();
    }
}
