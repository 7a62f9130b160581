package vn.giaoban.web.invitation;

import jakarta.validation.constraints.Size;
import java.io.Serializable;
import java.util.stream.Stream;
import vn.giaoban.meetings.invitation.Guest;

/** A guest as he is written. */
public class GuestForm implements Serializable {

    private static final long serialVersionUID = 1L;

    @Size(max = 200)
    private String name;

    @Size(max = 300)
    private String post;

    @Size(max = 254)
    private String mailAddress;

    static GuestForm of(Guest guest) {
        GuestForm form = new GuestForm();
        form.name = guest.name();
        form.post = guest.post();
        form.mailAddress = guest.mailAddress();
        return form;
    }

    boolean isBlank() {
        return !named() && Stream.of(post, mailAddress).allMatch(text -> text == null || text.isBlank());
    }

    boolean named() {
        return name != null && !name.isBlank();
    }

    Guest guest() {
        return new Guest(name, post, mailAddress);
    }

    public String getName() {
        return name;
    }

    public void setName(String name) {
        this.name = name;
    }

    public String getPost() {
        return post;
    }

    public void setPost(String post) {
        this.post = post;
    }

    public String getMailAddress() {
        return mailAddress;
    }

    public void setMailAddress(String mailAddress) {
        this.mailAddress = mailAddress;
    }
}
