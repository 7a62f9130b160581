package vn.giaoban.web.api.account;

import java.time.OffsetDateTime;
import vn.giaoban.archive.account.IssuedToken;
import vn.giaoban.archive.account.TokenView;
import vn.giaoban.web.api.Id;

/**
 * A personal token as it is shown.
 *
 * @param secret the token itself, in the answer to its making and never again
 */
record ShownToken(String id, String name, OffsetDateTime createdAt, OffsetDateTime expiresAt, String secret) {

    static ShownToken of(TokenView view) {
        return new ShownToken(Id.of(view.id()), view.name(), view.createdAt(), view.expiresAt(), null);
    }

    static ShownToken of(IssuedToken issued) {
        ShownToken shown = of(issued.token());
        return new ShownToken(shown.id, shown.name, shown.createdAt, shown.expiresAt, issued.secret());
    }
}
