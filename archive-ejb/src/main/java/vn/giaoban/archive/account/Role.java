package vn.giaoban.archive.account;

import static vn.giaoban.archive.rule.Permission.ASSIGN_TASKS;
import static vn.giaoban.archive.rule.Permission.CARRY_OUT_TASKS;
import static vn.giaoban.archive.rule.Permission.CIRCULATE_DOCUMENTS;
import static vn.giaoban.archive.rule.Permission.CONCLUDE;
import static vn.giaoban.archive.rule.Permission.ISSUE;
import static vn.giaoban.archive.rule.Permission.KEEP_ACCOUNTS;
import static vn.giaoban.archive.rule.Permission.KEEP_ARCHIVE;
import static vn.giaoban.archive.rule.Permission.KEEP_BODIES;
import static vn.giaoban.archive.rule.Permission.KEEP_REGISTERS;
import static vn.giaoban.archive.rule.Permission.KEEP_SEARCH;
import static vn.giaoban.archive.rule.Permission.PREPARE_CONFERENCES;
import static vn.giaoban.archive.rule.Permission.READ;
import static vn.giaoban.archive.rule.Permission.READ_ALL;
import static vn.giaoban.archive.rule.Permission.READ_AUDIT;
import static vn.giaoban.archive.rule.Permission.REGISTER_DOCUMENTS;
import static vn.giaoban.archive.rule.Permission.VERIFY_TASKS;
import static vn.giaoban.archive.rule.Permission.WITHDRAW_DOCUMENTS;

import java.util.Collection;
import java.util.Set;
import java.util.TreeSet;

/**
 * The roles of an office and, in this one table, what each may do. A person may hold several; in a small commune office
 * usually does. The administrator looks after the system and has no right to its content (practice of the field).
 */
public enum Role {
    /** Lãnh đạo: reads all, approves, assigns. */
    LEADER(READ, READ_ALL, ASSIGN_TASKS, VERIFY_TASKS, ISSUE),

    /** Chánh Văn phòng: head of the office. */
    CHIEF_OF_OFFICE(
            READ,
            READ_ALL,
            REGISTER_DOCUMENTS,
            CIRCULATE_DOCUMENTS,
            WITHDRAW_DOCUMENTS,
            KEEP_REGISTERS,
            KEEP_ARCHIVE,
            PREPARE_CONFERENCES,
            CONCLUDE,
            ISSUE,
            ASSIGN_TASKS,
            VERIFY_TASKS,
            KEEP_BODIES,
            READ_AUDIT),

    /** Chuyên viên tổng hợp: prepares conferences, writes conclusions, follows the tasks. */
    GENERAL_OFFICER(READ, READ_ALL, REGISTER_DOCUMENTS, PREPARE_CONFERENCES, CONCLUDE, ASSIGN_TASKS, VERIFY_TASKS),

    /** Văn thư: the registry clerk, keeps numbers and registers, issues what is signed. */
    CLERK(READ, READ_ALL, REGISTER_DOCUMENTS, CIRCULATE_DOCUMENTS, KEEP_REGISTERS, ISSUE),

    /** Đầu mối đơn vị: a body's contact, sees what is circulated to the body and carries out its tasks. */
    BODY_CONTACT(READ, CARRY_OUT_TASKS),

    /** Lưu trữ: keeps the archive. */
    ARCHIVIST(READ, READ_ALL, REGISTER_DOCUMENTS, CIRCULATE_DOCUMENTS, WITHDRAW_DOCUMENTS, KEEP_ARCHIVE),

    /** Khách xem: reads and searches what is circulated to all. */
    VISITOR(READ),

    /** Quản trị: accounts, bodies, the state of the system; no content. */
    ADMINISTRATOR(KEEP_ACCOUNTS, KEEP_BODIES, KEEP_REGISTERS, KEEP_SEARCH, READ_AUDIT);

    @SuppressWarnings("ImmutableEnumChecker") // Set.of cannot be changed
    private final Set<String> permissions;

    Role(String... permissions) {
        this.permissions = Set.of(permissions);
    }

    /** What this role may do. */
    public Set<String> permissions() {
        return permissions;
    }

    /** What a holder of all these roles may do, in alphabetical order. */
    public static Set<String> permissionsOf(Collection<Role> roles) {
        Set<String> all = new TreeSet<>();
        roles.forEach(role -> all.addAll(role.permissions));
        return all;
    }
}
