package vn.giaoban.archive.register;

import jakarta.persistence.Column;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.NamedQuery;
import jakarta.persistence.Table;
import java.time.LocalDate;

/** A kind of document with its symbol, for as long as the rules know it. */
@Entity
@Table(name = "document_kind")
@NamedQuery(name = "DocumentKind.all", query = "select k from DocumentKind k order by k.sort")
class DocumentKind {

    @Id
    private String code;

    private String name;

    private String symbol;

    @Column(name = "numbered_as")
    private String numberedAs;

    private int sort;

    @Column(name = "valid_from")
    private LocalDate validFrom;

    @Column(name = "valid_to")
    private LocalDate validTo;

    protected DocumentKind() {}

    KindView view() {
        return new KindView(code, name, symbol, numberedAs == null ? code : numberedAs, sort, validFrom, validTo);
    }
}
