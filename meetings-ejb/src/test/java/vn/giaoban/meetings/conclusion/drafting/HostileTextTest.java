package vn.giaoban.meetings.conclusion.drafting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.util.List;
import java.util.Random;
import java.util.function.IntFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.NullSource;
import org.junit.jupiter.params.provider.ValueSource;

class HostileTextTest {

    /** Work that nobody waits for, whatever it grows like: no text of more than two megabytes is read. */
    private static final long NOBODY_WAITS_NS = 3_000_000_000L;

    @ParameterizedTest
    @NullSource
    @ValueSource(strings = {"", " \n\t ", "\u00A0\u3000"})
    void nothingIsRefusedAsEmpty(String text) {
        assertThatThrownBy(() -> Fixture.draft(text))
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        refused -> assertThat(refused.reason())
                                .isIn(UnreadableText.Reason.EMPTY, UnreadableText.Reason.NO_WORDS));
    }

    @Test
    void whatHoldsNoWordsIsRefused() {
        assertThatThrownBy(() -> Fixture.draft("12 34 --- \uFFFD\u200B\u0301 %%%"))
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableText.Reason.NO_WORDS));
    }

    @Test
    void whatIsLongerThanAnyConclusionIsRefused() {
        assertThatThrownBy(() -> Fixture.draft("a".repeat(ConferenceDrafts.LONGEST + 1)))
                .isInstanceOfSatisfying(
                        UnreadableText.class,
                        refused -> assertThat(refused.reason()).isEqualTo(UnreadableText.Reason.TOO_LONG));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Giao Ban Tổ chức Huyện ủy, ",
                "( ",
                "a\u0301\u0323",
                "1. a\n",
                "trước ngày ",
                "còn một số ",
                "- Giao Ban Tổ chức chủ trì\n- Thời hạn: 15/4\n",
                "hoàn thành trong quý II. ",
                "v.v.",
                "các cơ quan, ",
                ": sau: "
            })
    void aMegabyteOfTheSameWordsIsReadInLinearTime(String words) {
        assertLinear(letters -> "Ngày 19/3/2024, đồng chí Bí thư kết luận: " + words.repeat(letters / words.length()));
    }

    @Test
    void theMarksOfAMillionLettersOnNoLetterAreLeftOut() {
        assertLinear(letters -> "Huyện ủy " + "\u0301\u0316".repeat(letters / 2));
    }

    @Test
    void randomPiecesOfConclusionsAlwaysGiveSpansWithinTheText() {
        String[] pieces = {
            "Giao ",
            "Ban Tổ chức Huyện ủy",
            " chủ trì",
            ", phối hợp với ",
            "; ",
            ". ",
            ": ",
            "\n",
            "\n1. ",
            "\n- ",
            "trước ngày 15/4",
            "quý II",
            "các đơn vị",
            "kết luận",
            "đồng chí Hồ Văn An, Bí thư ",
            "(",
            "“",
            "\uD83D",
            "e\u0302\u0323",
            "hội nghị",
            "31/2/2024",
            " theo kế hoạch",
            "\u00A0",
            "./.",
            "I- NHIỆM VỤ",
            "<script>",
            "Chủ trì: "
        };
        Random random = new Random(42);
        for (int round = 0; round < 3000; round++) {
            StringBuilder text = new StringBuilder("a");
            for (int i = random.nextInt(30); i >= 0; i--) {
                text.append(pieces[random.nextInt(pieces.length)]);
            }
            String sent = text.toString();
            ConferenceDraft draft = Fixture.draft(sent);
            int length = sent.codePointCount(0, sent.length());
            assertThat(draft.clauses())
                    .allSatisfy(clause -> assertThat(clause.span().to())
                            .isLessThanOrEqualTo(length)
                            .isGreaterThan(clause.span().from()));
            assertThat(Fixture.draft(sent)).isEqualTo(draft);
        }
    }

    @Test
    void bytesOfAFileAreNoConference() {
        byte[] bytes = new byte[100_000];
        new Random(7).nextBytes(bytes);

        ConferenceDraft draft = Fixture.draft(new String(bytes, java.nio.charset.StandardCharsets.ISO_8859_1));

        assertThat(draft.date()).isNull();
        assertThat(draft.chair()).isNull();
        assertThat(draft.clauses())
                .allSatisfy(clause -> assertThat(clause.lead()).isNull());
    }

    @Test
    void withoutKnownBodiesTextsAreReadAllTheSame() {
        ConferenceDraft draft = ConferenceDrafts.draft(Fixture.text("thong-bao-ket-luan-quy-1.txt"), List.of());

        assertThat(Fixture.tasks(draft))
                .isNotEmpty()
                .first()
                .satisfies(task -> assertThat(task.lead()).isEqualTo(new BodyName("Ban Tổ chức Huyện ủy", null)));
    }

    /** Four times the text costs about four times the work; sixteen times would be the work of a square. */
    private static void assertLinear(IntFunction<String> text) {
        work(text.apply(250_000));
        long quarter = work(text.apply(250_000));
        long whole = work(text.apply(1_000_000));

        assertThat(whole).isLessThan(Math.max(10 * quarter, NOBODY_WAITS_NS));
    }

    /** What the thread itself has worked, however much else the machine has to do. */
    private static long work(String text) {
        ThreadMXBean threads = ManagementFactory.getThreadMXBean();
        long before = threads.getCurrentThreadCpuTime();
        Fixture.draft(text);
        return threads.getCurrentThreadCpuTime() - before;
    }
}
