package vn.giaoban.web.api.notification;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.ws.rs.BeanParam;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import vn.giaoban.archive.notification.Notifications;
import vn.giaoban.web.api.Id;
import vn.giaoban.web.api.Items;
import vn.giaoban.web.api.Paging;

/** {@code /notifications}: what the caller was told. Reading takes no key: however often it is sent, it is read once. */
@RequestScoped
@Path("/notifications")
@Produces(MediaType.APPLICATION_JSON)
public class NotificationsResource {

    @Inject
    Notifications notifications;

    /** The newest first. */
    @GET
    public Items<ShownNotification> list(@QueryParam("unread") Boolean unread, @BeanParam @Valid Paging paging) {
        boolean unreadOnly = Boolean.TRUE.equals(unread);
        return new Items<>(
                notifications.page(unreadOnly, paging.first(), paging.size()).stream()
                        .map(ShownNotification::of)
                        .toList(),
                notifications.count(unreadOnly));
    }

    @POST
    @Path("/{id}/read")
    public ShownNotification read(@PathParam("id") Id id) {
        return ShownNotification.of(notifications.read(id.value()));
    }

    @POST
    @Path("/read")
    public void readAll() {
        notifications.readAll();
    }
}
