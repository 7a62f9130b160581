package vn.giaoban.archive.document;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.util.Optional;
import vn.giaoban.archive.vietnamese.DocumentNumber;

/** The number and symbol of a document as they were written, and as they are compared and looked for. */
@Embeddable
class NumberAsWritten {

    @Column(name = "number_text")
    private String text;

    @Column(name = "number_canonical")
    private String canonical;

    /** Without marks. */
    @Column(name = "number_folded")
    private String folded;

    @Column(name = "number_value")
    private Integer value;

    protected NumberAsWritten() {}

    NumberAsWritten(String text, Optional<DocumentNumber> parsed) {
        this.text = text;
        canonical = parsed.map(DocumentNumber::canonical).orElse(null);
        folded = parsed.map(DocumentNumber::folded).orElse(null);
        value = parsed.map(DocumentNumber::number).orElse(null);
    }

    String text() {
        return text;
    }

    String folded() {
        return folded;
    }
}
