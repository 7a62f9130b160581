package vn.giaoban.archive.notification;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;

/** A file at its place in a mail that waits. */
@Embeddable
class MailEnclosure {

    private int position;

    @Column(name = "file_name")
    private String fileName;

    @Column(name = "media_type")
    private String mediaType;

    private byte[] content;

    protected MailEnclosure() {}

    MailEnclosure(int position, Enclosure enclosure) {
        this.position = position;
        this.fileName = enclosure.fileName();
        this.mediaType = enclosure.mediaType();
        this.content = enclosure.content().clone();
    }

    Enclosure enclosure() {
        return new Enclosure(fileName, mediaType, content.clone());
    }
}
