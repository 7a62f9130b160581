package vn.giaoban.archive.audit;

import java.time.OffsetDateTime;

/**
 * One line of the audit as it is read.
 *
 * @param occurredAt by the real clock
 * @param actor user name of who acted, or the name of the part of the house that acted by itself
 * @param action what was done, in the code's words, e.g. {@code document.circulate}
 * @param origin network address, or {@code null}
 * @param detail what changed; never the content of a document
 */
public record AuditView(
        OffsetDateTime occurredAt,
        String actor,
        String action,
        String subjectType,
        String subjectId,
        String origin,
        AuditResult result,
        String detail) {}
