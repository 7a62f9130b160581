package vn.giaoban.archive.body;

/** How one body follows another. */
public enum SuccessionKind {
    /** Kế thừa. */
    SUCCESSION,
    /** Hợp nhất. */
    MERGER,
    /** Chia tách. */
    SPLIT,
    /** Đổi tên (where a new code was given as well). */
    RENAMING,
    /** Giải thể, its work taken over. */
    DISSOLUTION
}
