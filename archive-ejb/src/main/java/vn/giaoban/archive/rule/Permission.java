package vn.giaoban.archive.rule;

/**
 * The named permissions of the house. The container knows them as its security roles, so that every boundary names what
 * it needs by {@code @RolesAllowed}; which office role holds which permission stands in one table, {@code Role}.
 *
 * <p>Each name completes the sentence "whoever has it may …".
 */
public final class Permission {

    /** … read and search what is circulated to all or to the caller's own body. */
    public static final String READ = "READ";

    /** … read and search everything, whatever its circulation. */
    public static final String READ_ALL = "READ_ALL";

    /** … enter documents and their files, and correct what was entered. */
    public static final String REGISTER_DOCUMENTS = "REGISTER_DOCUMENTS";

    /** … decide to whom a document is circulated. */
    public static final String CIRCULATE_DOCUMENTS = "CIRCULATE_DOCUMENTS";

    /** … withdraw a document to the trash and restore it from there. */
    public static final String WITHDRAW_DOCUMENTS = "WITHDRAW_DOCUMENTS";

    /** … open number series, enter numbers used outside the system, void numbers. */
    public static final String KEEP_REGISTERS = "KEEP_REGISTERS";

    /** … decide how long dossiers are kept, keep the fonds, hand dossiers over to the historical archive. */
    public static final String KEEP_ARCHIVE = "KEEP_ARCHIVE";

    /** … prepare conferences: title, time, agenda, who is summoned and who came. */
    public static final String PREPARE_CONFERENCES = "PREPARE_CONFERENCES";

    /** … write the clauses of a conclusion and draft its notice. */
    public static final String CONCLUDE = "CONCLUDE";

    /** … sign and issue a notice: it takes its number and is frozen. */
    public static final String ISSUE = "ISSUE";

    /** … assign tasks, suspend, transfer and cancel them, and decide on extensions. */
    public static final String ASSIGN_TASKS = "ASSIGN_TASKS";

    /** … accept, carry out and report the tasks of the caller's own body. */
    public static final String CARRY_OUT_TASKS = "CARRY_OUT_TASKS";

    /** … verify that a task reported done is done, or return it. */
    public static final String VERIFY_TASKS = "VERIFY_TASKS";

    /** … enter bodies, their names, successors and terms. */
    public static final String KEEP_BODIES = "KEEP_BODIES";

    /** … make accounts, give roles, reset passwords, disable. */
    public static final String KEEP_ACCOUNTS = "KEEP_ACCOUNTS";

    /** … see the state of the search index in detail, rebuild it, retry what failed. */
    public static final String KEEP_SEARCH = "KEEP_SEARCH";

    /** … read the audit log. */
    public static final String READ_AUDIT = "READ_AUDIT";

    private Permission() {}
}
