package vn.giaoban.meetings.task;

/**
 * What a task stems from: a clause of a conference's conclusion, or a document.
 *
 * @param conferenceId null for a task given by a document
 * @param clauseId null for a task given by a document
 * @param documentId null for a task given by a conclusion
 */
public record TaskSource(Long conferenceId, Long clauseId, Long documentId) {

    public static TaskSource clause(long conferenceId, long clauseId) {
        return new TaskSource(conferenceId, clauseId, null);
    }

    public static TaskSource document(long documentId) {
        return new TaskSource(null, null, documentId);
    }
}
