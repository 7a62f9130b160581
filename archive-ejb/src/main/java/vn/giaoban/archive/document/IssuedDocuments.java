package vn.giaoban.archive.document;

import static vn.giaoban.archive.rule.Permission.ISSUE;

import jakarta.annotation.Resource;
import jakarta.annotation.security.RolesAllowed;
import jakarta.ejb.SessionContext;
import jakarta.ejb.Stateless;
import jakarta.ejb.TransactionAttribute;
import jakarta.ejb.TransactionAttributeType;
import jakarta.inject.Inject;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.register.NumberOrder;
import vn.giaoban.archive.register.NumberView;
import vn.giaoban.archive.register.Registers;

/** Documents the house issues itself: numbered, written, archived and frozen in one step. */
@Stateless
public class IssuedDocuments {

    @Inject
    Registers registers;

    @Inject
    Bodies bodies;

    @Inject
    Archiving archiving;

    @Resource
    SessionContext session;

    /**
     * Issues a document: takes the next number of its series, has it written under that number, archives and freezes it.
     *
     * <p>All of it stands in the transaction of the caller, which must be there: if anything fails, here or later in that
     * transaction, the document is not issued and the number is as if it had never been taken. Others who issue in the same
     * series wait until that transaction ends, so the writing should be short.
     *
     * @throws vn.giaoban.archive.rule.Refusal as {@link Registers#take}, and INVALID when the secrecy guard refuses the text
     */
    @RolesAllowed(ISSUE)
    @TransactionAttribute(TransactionAttributeType.MANDATORY)
    public DocumentView issue(@Valid @NotNull IssueOrder order, @NotNull Rendering rendering) {
        NumberView number = registers.take(NumberOrder.of(order.issuerId(), order.kind(), order.issuedOn()));
        Rendered rendered = rendering.under(number.written());
        String issuer =
                bodies.find(order.issuerId(), order.issuedOn()).orElseThrow().code();
        DocumentDetails details = new DocumentDetails(
                order.kind(), number.written(), order.issuedOn(), issuer, order.subject(), order.signer());
        DocumentView document = archiving.archive(
                details,
                order.circulation(),
                rendered,
                session.getCallerPrincipal().getName());
        registers.issue(number.id(), document.id(), order.issuedOn());
        return order.relations().isEmpty() ? document : archiving.relate(document.id(), order.relations());
    }
}
