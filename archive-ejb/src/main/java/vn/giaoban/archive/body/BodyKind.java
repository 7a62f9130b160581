package vn.giaoban.archive.body;

/** What a body is; decides which documents it usually issues. */
public enum BodyKind {
    /** Cấp ủy: the committee itself. */
    COMMITTEE,
    /** Ban: an advisory body of the committee. */
    ADVISORY,
    /** Văn phòng: the committee's office. */
    OFFICE,
    /** Ủy ban Kiểm tra. */
    INSPECTION,
    /** Trung tâm Chính trị. */
    CENTRE,
    /** Ban Chỉ đạo: a steering committee. */
    STEERING,
    OTHER
}
