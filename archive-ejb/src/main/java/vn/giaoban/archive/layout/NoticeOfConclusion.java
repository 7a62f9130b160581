package vn.giaoban.archive.layout;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import vn.giaoban.archive.rule.Refusal;

/**
 * What a notice of conclusion (<i>Thông báo kết luận</i>) says, element by element, free of any form.
 *
 * <p>Without a number it is a draft: the place of the number stays blank and the first page says so.
 *
 * @param superior name of the direct superior, over the issuer: {@code Đảng bộ tỉnh …}; this name and the next may be
 *     broken into lines, and are set in capitals. Null for none
 * @param issuer name of the issuing body as of the day of issue
 * @param number number taken from the register, from 1; null while it is a draft
 * @param numberSuffix letter after a number given a second time ({@code 05a}); null or blank as a rule
 * @param symbol kind and body: {@code TB/HU}
 * @param place place of issue
 * @param issuedOn day of issue; may be null only in a draft
 * @param kind name of the kind: {@code Thông báo}
 * @param subject the lines of the subject, broken as the drafter wants them
 * @param opening the paragraphs before the first section
 * @param sections in their order; a single section carries no number
 * @param closing last sentence; {@code ./.} is put after it
 * @param recipients the lines of <i>Nơi nhận</i> without dash and punctuation, the file copy last
 * @param style what the office has decided
 * @param annex table of the tasks assigned; null for none
 */
public record NoticeOfConclusion(
        String superior,
        String issuer,
        Integer number,
        String numberSuffix,
        String symbol,
        String place,
        LocalDate issuedOn,
        String kind,
        List<String> subject,
        List<String> opening,
        List<Section> sections,
        String closing,
        Signature signature,
        List<String> recipients,
        HouseStyle style,
        Annex annex) {

    /**
     * @throws Refusal INVALID {@code notice.*.missing} when a draft lacks what every notice needs, or a notice with a
     *     number what an issued one needs; {@code notice.number.notPositive}
     */
    public NoticeOfConclusion {
        Objects.requireNonNull(style, "style");
        Objects.requireNonNull(signature, "signature");
        subject = List.copyOf(subject);
        opening = List.copyOf(opening);
        sections = List.copyOf(sections);
        recipients = List.copyOf(recipients);
        require(number == null || number > 0, "notice.number.notPositive");
        require(filled(issuer), "notice.issuer.missing");
        require(filled(symbol), "notice.symbol.missing");
        require(filled(kind), "notice.kind.missing");
        require(filled(closing), "notice.closing.missing");
        if (number != null) {
            require(issuedOn != null, "notice.day.missing");
            require(filled(place), "notice.place.missing");
            require(filled(signature.position()), "notice.position.missing");
            require(filled(signature.name()), "notice.signer.missing");
            require(!recipients.isEmpty(), "notice.recipients.missing");
        }
    }

    /** True while no number has been taken. */
    public boolean isDraft() {
        return number == null;
    }

    /**
     * A section of the conclusion.
     *
     * @param heading null or blank for clauses that stand directly under the opening
     */
    public record Section(String heading, List<Clause> clauses) {
        public Section {
            clauses = List.copyOf(clauses);
        }
    }

    /**
     * A clause; it is counted within its section.
     *
     * @param lead bold words at its head, as a rule the body that leads the task. With a colon at the end the text runs
     *     on in the same line ({@code Ban Tổ chức Huyện ủy: chủ trì …}), otherwise the lead stands on a line of its
     *     own. Null for none
     * @param text one or more paragraphs, parted by line breaks
     */
    public record Clause(String lead, String text) {}

    /**
     * Who signs.
     *
     * @param authority {@code T/M BAN THƯỜNG VỤ}, {@code K/T CHÁNH VĂN PHÒNG}; null for a head who signs directly
     * @param position {@code PHÓ BÍ THƯ}
     * @param name without "đồng chí", title or rank
     */
    public record Signature(String authority, String position, String name) {}

    /**
     * The annex <i>Phụ lục phân công nhiệm vụ</i>.
     *
     * @param issuedBy who gives the notice, in running text: {@code Ban Thường vụ Huyện ủy}
     */
    public record Annex(String issuedBy, List<AssignedTask> tasks) {
        public Annex {
            tasks = List.copyOf(tasks);
        }
    }

    /**
     * One row of the annex; any text may be blank.
     *
     * @param due the deadline as the notice words it: a day, a period, "thường xuyên"
     * @param product what is to be delivered, or how to report
     */
    public record AssignedTask(
            String content, String lead, String coordinating, String due, String product, String note) {}

    private static boolean filled(String text) {
        return text != null && !text.isBlank();
    }

    private static void require(boolean right, String reason) {
        if (!right) {
            throw Refusal.invalid(reason);
        }
    }
}
