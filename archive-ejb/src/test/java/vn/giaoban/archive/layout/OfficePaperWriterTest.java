package vn.giaoban.archive.layout;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.math.BigInteger;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.text.Normalizer;
import java.time.LocalDate;
import java.util.HexFormat;
import java.util.List;
import java.util.TimeZone;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.UnderlinePatterns;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTPageMar;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import vn.giaoban.archive.layout.OfficePaper.Clause;
import vn.giaoban.archive.layout.OfficePaper.Section;
import vn.giaoban.archive.rule.Refusal;

class OfficePaperWriterTest {

    private static final int HEADING = 0;
    private static final int SIGNATURE = 1;
    private static final int LEFT = 0;
    private static final int RIGHT = 1;

    private final ReadBack issued = ReadBack.of(Notices.issued());

    @Test
    void thePaperIsA4WithMarginsOf20_20_30_15Millimetres() {
        CTSectPr section = issued.document.getDocument().getBody().getSectPr();
        CTPageMar margins = section.getPgMar();
        assertThat(List.of(margins.getTop(), margins.getBottom(), margins.getLeft(), margins.getRight()))
                .isEqualTo(numbers(1134, 1134, 1701, 850));
        assertThat(List.of(section.getPgSz().getW(), section.getPgSz().getH())).isEqualTo(numbers(11906, 16838));
    }

    @Test
    void everyLetterIsTimesNewRomanAndBlack() {
        assertThat(issued.runs()).isNotEmpty().allSatisfy(run -> {
            assertThat(run.getFontFamily()).isEqualTo("Times New Roman");
            assertThat(run.getFontFamily(XWPFRun.FontCharRange.eastAsia)).isEqualTo("Times New Roman");
            assertThat(run.getColor()).isNull();
        });
    }

    @Test
    void theHeadingNamesSuperiorIssuerAndNumberOnTheLeft() {
        assertThat(ReadBack.lines(issued.cell(HEADING, LEFT)))
                .containsExactly("ĐẢNG BỘ TỈNH THÁI NGUYÊN", "HUYỆN UỶ ĐỊNH HOÁ", "*", "Số 05-TB/HU");
        assertLetters(issued.run("ĐẢNG BỘ TỈNH THÁI NGUYÊN"), 14, false, false);
        assertLetters(issued.run("HUYỆN UỶ ĐỊNH HOÁ"), 14, true, false);
        assertLetters(issued.run("Số 05-TB/HU"), 14, false, false);
    }

    @Test
    void theHeadingHasTitlePlaceAndDateOnTheRight() {
        assertThat(ReadBack.lines(issued.cell(HEADING, RIGHT)))
                .containsExactly("ĐẢNG CỘNG SẢN VIỆT NAM", "Định Hóa, ngày 04 tháng 3 năm 2024");
        assertLetters(issued.run("ĐẢNG CỘNG SẢN VIỆT NAM"), 15, true, false);
        assertLetters(issued.run("Định Hóa, ngày 04 tháng 3 năm 2024"), 14, false, true);
    }

    @Test
    void theLineUnderTheTitleIsAShapeAsLongAsTheTitle() {
        String xml = issued.part("word/document.xml");
        Matcher extent = Pattern.compile("<wp:extent cx=\"(\\d+)\" cy=\"0\"").matcher(xml);
        assertThat(extent.find()).isTrue();
        // 28,218 units of 2,048 to the em: the advance widths of these 22 letters in bold Times New Roman.
        double titlePt = 28_218 * 15 / 2048.0;
        assertThat(Long.parseLong(extent.group(1)) / 12_700.0).isCloseTo(titlePt, within(0.01));
        assertThat(extent.find()).as("one line only").isFalse();
        assertThat(xml).contains("Requires=\"wps\"", "<v:line");
        assertThat(issued.run("ĐẢNG CỘNG SẢN VIỆT NAM").getUnderline()).isEqualTo(UnderlinePatterns.NONE);
        double column = ((BigInteger) issued.cell(HEADING, RIGHT)
                                .getCTTc()
                                .getTcPr()
                                .getTcW()
                                .getW())
                        .doubleValue()
                / 20;
        assertThat(column).as("the title stays on one line").isGreaterThan(titlePt);
    }

    @Test
    void theNameOfTheShapesLanguageIsBoundToItsNamespace() {
        // Word opens the drawing only when the prefix that mc:Choice requires means this namespace.
        assertThat(issued.part("word/document.xml"))
                .contains("xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\"");
    }

    @ParameterizedTest
    @CsvSource({
        "2024-01-09, 'ngày 09 tháng 01 năm 2024'",
        "2018-02-20, 'ngày 20 tháng 02 năm 2018'",
        "2024-03-04, 'ngày 04 tháng 3 năm 2024'",
        "2024-12-31, 'ngày 31 tháng 12 năm 2024'"
    })
    void daysBelowTenAndTheFirstTwoMonthsHaveAZero(LocalDate day, String written) {
        OfficePaper notice =
                new Notices.Draft().place("Hạ Long").number(1).issuedOn(day).write();
        assertThat(ReadBack.lines(ReadBack.of(notice).cell(HEADING, RIGHT))).contains("Hạ Long, " + written);
    }

    @ParameterizedTest
    @CsvSource({"1, , 01", "9, , 09", "10, , 10", "145, , 145", "5, a, 05a"})
    void aNumberHasTwoFiguresAtLeastAndNoColon(int number, String suffix, String written) {
        OfficePaper notice = new Notices.Draft()
                .number(number)
                .suffix(suffix)
                .issuedOn(LocalDate.of(2024, 3, 20))
                .write();
        assertThat(ReadBack.lines(ReadBack.of(notice).cell(HEADING, LEFT))).contains("Số " + written + "-TB/HU");
    }

    @Test
    void aDraftHasABlankForTheNumberAndSaysThatItIsADraft() {
        ReadBack draft = ReadBack.of(new Notices.Draft().write());
        assertThat(ReadBack.lines(draft.cell(HEADING, LEFT))).contains("Số       -TB/HU", "DỰ THẢO");
        assertThat(ReadBack.lines(draft.cell(HEADING, RIGHT)))
                .anyMatch(line -> line.matches("Định Hóa, ngày +tháng +năm +"));
        assertThat(ReadBack.lines(issued.cell(HEADING, LEFT))).doesNotContain("DỰ THẢO");
    }

    @Test
    void kindAndSubjectStandInTheMiddleClosedByFiveHyphens() {
        List<String> lines = issued.bodyLines();
        assertThat(lines)
                .startsWith(
                        "THÔNG BÁO",
                        "kết luận của Thường trực Huyện ủy",
                        "tại hội nghị giao ban quý I năm 2024",
                        "-----");
        assertThat(issued.document.getParagraphs().subList(0, 4))
                .allMatch(paragraph -> paragraph.getAlignment() == ParagraphAlignment.CENTER);
        assertLetters(issued.run("THÔNG BÁO"), 16, true, false);
        assertLetters(issued.run("kết luận của Thường trực Huyện ủy"), 14, true, false);
    }

    @Test
    void runningTextIsJustifiedIndentedAndEvenlySpaced() {
        XWPFParagraph text = issued.bodyLine("Ngày 19/3/2024");
        assertThat(text.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(text.getIndentationFirstLine()).isEqualTo(567);
        assertThat(text.getSpacingAfter()).isEqualTo(120);
        assertThat(text.getSpacingBetween()).isEqualTo(18);
        assertThat(text.getSpacingLineRule()).isEqualTo(LineSpacingRule.EXACT);
        assertLetters(text.getRuns().get(0), 14, false, false);
    }

    @Test
    void theBodyThatLeadsATaskIsBoldAndItsTaskIsNot() {
        XWPFParagraph task = issued.bodyLine("1- Ban Tổ chức Huyện ủy: chủ trì, phối hợp");
        assertThat(task.getRuns().get(0).isBold()).isTrue();
        assertThat(ReadBack.plain(task)).endsWith("hoàn thành trước ngày 15/4/2024.");
        assertThat(task.getRuns().get(task.getRuns().size() - 1).isBold()).isFalse();
    }

    @Test
    void aLeadWithoutColonStandsOnALineOfItsOwnAndStaysWithItsText() {
        XWPFParagraph lead = issued.bodyLine("1- Kết quả đạt được");
        assertThat(ReadBack.plain(lead)).isEqualTo("1- Kết quả đạt được");
        assertThat(lead.isKeepNext()).isTrue();
        assertThat(issued.bodyLine("Các cơ quan đã chủ động")).isNotNull();
    }

    @Test
    void sectionsAndClausesAreCountedAsTheOfficeWants() {
        ReadBack dotted = ReadBack.of(
                new Notices.Draft().style(Numbering.DOT, Spelling.OLD, false).write());
        assertThat(issued.bodyLines()).contains("I- ĐÁNH GIÁ KẾT QUẢ THỰC HIỆN NHIỆM VỤ QUÝ I");
        assertThat(issued.bodyLines()).contains("II- NHIỆM VỤ TRỌNG TÂM QUÝ II");
        assertThat(dotted.bodyLines()).contains("II. NHIỆM VỤ TRỌNG TÂM QUÝ II");
        assertThat(dotted.bodyLine("3. Văn phòng Huyện ủy:")).isNotNull();
    }

    @Test
    void aSingleSectionIsNotCounted() {
        ReadBack one = ReadBack.of(new Notices.Draft()
                .sections(new Section("NHIỆM VỤ", List.of(new Clause(null, "Tiếp tục thực hiện."))))
                .write());
        assertThat(one.bodyLines()).contains("NHIỆM VỤ", "1- Tiếp tục thực hiện.");
    }

    @Test
    void theLastSentenceEndsWithTheEndMarkOnceAndGoesWithTheSignature() {
        XWPFParagraph closing = issued.bodyLine("Thông báo kết luận để");
        assertThat(ReadBack.plain(closing))
                .isEqualTo("Thông báo kết luận để các cơ quan, đơn vị biết, tổ chức thực hiện./.");
        assertThat(closing.isKeepNext()).isTrue();
        assertThat(closing.getCTP().getPPr().isSetKeepLines()).isTrue();
        assertThat(issued.table(SIGNATURE).getRow(0).isCantSplitRow()).isTrue();
        assertThat(issued.table(HEADING).getRow(0).isCantSplitRow()).isTrue();
    }

    @Test
    void theSignerHasBoldAuthorityAndNameButNotABoldPosition() {
        assertThat(ReadBack.lines(issued.cell(SIGNATURE, RIGHT)))
                .containsExactly("T/M BAN THƯỜNG VỤ", "PHÓ BÍ THƯ", "Nguyễn Thị Thuý Hằng");
        assertLetters(issued.run("T/M BAN THƯỜNG VỤ"), 14, true, false);
        assertLetters(issued.run("PHÓ BÍ THƯ"), 14, false, false);
        assertLetters(issued.run("Nguyễn Thị Thuý Hằng"), 14, true, false);
    }

    @Test
    void aHeadWhoSignsDirectlyHasThePositionOnly() {
        ReadBack direct = ReadBack.of(new Notices.Draft()
                .signature(null, "Chánh Văn phòng", "Lò Văn Ún")
                .write());
        assertThat(ReadBack.lines(direct.cell(SIGNATURE, RIGHT))).containsExactly("CHÁNH VĂN PHÒNG", "Lò Văn Ún");
    }

    @Test
    void recipientsAreUnderlinedHeadedAndPunctuated() {
        assertThat(ReadBack.lines(issued.cell(SIGNATURE, LEFT)))
                .containsExactly(
                        "Nơi nhận:",
                        "- Thường trực Tỉnh ủy (b/c),",
                        "- Thường trực Huyện ủy,",
                        "- Các cơ quan tham mưu, giúp việc Huyện ủy,",
                        "- Lưu Văn phòng Huyện ủy.");
        XWPFRun label = issued.run("Nơi nhận:");
        assertLetters(label, 14, false, false);
        assertThat(label.getUnderline()).isEqualTo(UnderlinePatterns.SINGLE);
        assertLetters(issued.run("- Lưu Văn phòng Huyện ủy."), 12, false, false);
    }

    @Test
    void dashesAndStopsThatWereTypedAmongTheRecipientsAreNotDoubled() {
        ReadBack typed = ReadBack.of(new Notices.Draft()
                .recipients("- Như trên;", "– Thường trực Huyện ủy,", "Lưu Văn phòng Huyện ủy.")
                .write());
        assertThat(ReadBack.lines(typed.cell(SIGNATURE, LEFT)))
                .containsExactly("Nơi nhận:", "- Như trên,", "- Thường trực Huyện ủy,", "- Lưu Văn phòng Huyện ủy.");
    }

    @Test
    void pagesAreNumberedAtTheTopExceptTheFirst() {
        CTSectPr section = issued.document.getDocument().getBody().getSectPr();
        assertThat(section.isSetTitlePg()).isTrue();
        assertThat(section.getPgMar().getHeader()).isEqualTo(BigInteger.valueOf(567));
        var policy = issued.document.getHeaderFooterPolicy();
        XWPFParagraph number = policy.getDefaultHeader().getParagraphArray(0);
        assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
        assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        assertThat(policy.getFirstPageHeader().getText()).isBlank();
    }

    @Test
    void theBlocksHaveAGridThatFillsThePrintedWidth() {
        for (int table : List.of(HEADING, SIGNATURE)) {
            var grid = issued.table(table).getCTTbl().getTblGrid().getGridColList();
            assertThat(grid).hasSize(2);
            int width = grid.stream()
                    .mapToInt(column -> ((BigInteger) column.getW()).intValue())
                    .sum();
            assertThat(width).isEqualTo(Measure.twips(165));
            assertThat(issued.table(table).getCTTbl().getTblPr().isSetTblBorders())
                    .isFalse();
        }
    }

    @Test
    void leftAndRightMarginChangePlacesOnTheBackOfASheet() {
        ReadBack both =
                ReadBack.of(new Notices.Draft().style(null, Spelling.OLD, true).write());
        assertThat(both.part("word/settings.xml")).contains("<w:mirrorMargins/>");
        assertThat(issued.part("word/settings.xml")).doesNotContain("mirrorMargins");
    }

    @Test
    void theSameNoticeGivesTheSameBytesInEveryTimeZone() throws NoSuchAlgorithmException {
        OfficePaperWriter writer = new OfficePaperWriter();
        TimeZone here = TimeZone.getDefault();
        String first = sha256(writer.write(Notices.issued(), Notices.RULES_2018));
        try {
            TimeZone.setDefault(TimeZone.getTimeZone("Pacific/Kiritimati"));
            assertThat(sha256(writer.write(Notices.issued(), Notices.RULES_2018)))
                    .isEqualTo(first);
        } finally {
            TimeZone.setDefault(here);
        }
    }

    @Test
    void thePropertiesOfTheFileNameTheNoticeItsIssuerAndItsDay() {
        String core = issued.part("docProps/core.xml").replace('\u00A0', ' ');
        assertThat(core)
                .contains("Thông báo số 05-TB/HU", "Huyện uỷ Định Hoá")
                .contains(">2024-03-04T00:00:00Z</dcterms:created>", ">2024-03-04T00:00:00Z</dcterms:modified>");
    }

    @Test
    void theAnnexListsTheTasksUnderAHeadThatIsRepeatedAndBreaksNoRow() {
        ReadBack withAnnex = ReadBack.of(new Notices.Draft()
                .number(5)
                .issuedOn(LocalDate.of(2024, 3, 4))
                .annex(Notices.annex("Ban Thường vụ Huyện uỷ Định Hoá", 30))
                .write());
        var table = withAnnex.table(2);
        assertThat(table.getRows()).hasSize(31).allMatch(row -> row.isCantSplitRow());
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(0).getTableCells().stream()
                        .map(cell -> cell.getText().replace('\u00A0', ' '))
                        .toList())
                .containsExactly(
                        "TT", "Nội dung nhiệm vụ", "Cơ quan chủ trì", "Cơ quan phối hợp", "Thời hạn hoàn thành");
        assertThat(table.getRow(30).getCell(0).getText()).isEqualTo("30");
        assertThat(withAnnex.bodyLines())
                .contains(
                        "PHỤ LỤC",
                        "(Kèm theo Thông báo số 05-TB/HU, ngày 4/3/2024 của Ban Thường vụ Huyện ủy Định Hóa)");
    }

    @Test
    void theAnnexCountsItsPagesAnew() {
        ReadBack withAnnex = ReadBack.of(
                new Notices.Draft().annex(Notices.annex("Huyện ủy", 1)).write());
        CTSectPr annex = withAnnex.document.getDocument().getBody().getSectPr();
        assertThat(annex.getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        List<CTSectPr> before = withAnnex.document.getParagraphs().stream()
                .filter(paragraph -> paragraph.getCTP().getPPr().isSetSectPr())
                .map(paragraph -> paragraph.getCTP().getPPr().getSectPr())
                .toList();
        assertThat(before).hasSize(1);
        assertThat(before.get(0).isSetPgNumType()).isFalse();
        assertThat(before.get(0).getPgMar().getLeft()).isEqualTo(BigInteger.valueOf(1701));
        assertThat(before.get(0).getHeaderReferenceList()).hasSize(2);
    }

    @Test
    void generatedPhrasesFollowTheSpellingOfTheOfficeButTypedOnesDoNot() {
        ReadBack respelt = ReadBack.of(new Notices.Draft()
                .style(null, Spelling.NEW, false)
                .annex(Notices.annex("Ban Thường vụ Huyện ủy Định Hóa", 1))
                .write());
        assertThat(respelt.bodyLines())
                .anyMatch(line -> line.endsWith("của Ban Thường vụ Huyện uỷ Định Hoá)"))
                .contains("kết luận của Thường trực Huyện ủy");
    }

    @Test
    void fortyClausesKeepTheirOrder() {
        List<Clause> clauses = IntStream.rangeClosed(1, 40)
                .mapToObj(i ->
                        new Clause("Cơ quan thứ " + i + ":", "Thực hiện nhiệm vụ được giao theo kế hoạch. ".repeat(8)))
                .toList();
        ReadBack many = ReadBack.of(
                new Notices.Draft().sections(new Section("NHIỆM VỤ", clauses)).write());
        assertThat(many.bodyLines().stream().filter(line -> line.matches("\\d+- Cơ quan thứ \\d+: .*")))
                .hasSize(40)
                .last()
                .asString()
                .startsWith("40- Cơ quan thứ 40: Thực hiện");
    }

    @Test
    void aLongSubjectIsNarrowedSoThatNoWordIsLeftAlone() {
        String subject = "kết luận của đồng chí Phó Bí thư Thường trực Huyện ủy, Chủ tịch Hội đồng nhân dân huyện"
                + " tại hội nghị giao ban với các Ban xây dựng Đảng và Văn phòng";
        ReadBack longOne = ReadBack.of(new Notices.Draft().subject(subject).write());
        XWPFParagraph paragraph = longOne.bodyLine("kết luận của đồng chí");
        assertThat(ReadBack.plain(paragraph)).as("the text itself stays whole").isEqualTo(subject);
        assertThat(paragraph.getIndentationLeft()).isPositive().isEqualTo(paragraph.getIndentationRight());
    }

    @Test
    void hostileTextIsWrittenAsTextAndNothingElse() {
        String hostile = "Kho <script>alert('x')</script> & \"Dân vận khéo\" ]]> \u0000\u0007\uD800 😀 \u202Eabc\uFFFE";
        ReadBack file = ReadBack.of(new Notices.Draft()
                .opening(hostile, Normalizer.normalize("Huyện uỷ Định Hoá", Normalizer.Form.NFD))
                .write());
        assertThat(file.bodyLines())
                .contains("Kho <script>alert('x')</script> & \"Dân vận khéo\" ]]> 😀 abc", "Huyện uỷ Định Hoá");
    }

    @Test
    void softBreaksAndLineBreaksPartParagraphs() {
        ReadBack file = ReadBack.of(new Notices.Draft()
                .opening("Dòng một\u000BDòng hai\r\n\r\nDòng ba")
                .write());
        assertThat(file.bodyLines()).containsSubsequence("Dòng một", "Dòng hai", "Dòng ba");
    }

    @ParameterizedTest
    @ValueSource(strings = {"MẬT", "Tối mật", " TUYỆT  MẬT ", "[Độ mật: Tối mật]", "Tô\u0301i Mâ\u0323t"})
    void aMarkOfSecrecyIsRefusedWhereverItStands(String mark) {
        OfficePaper notice = new Notices.Draft().subject("kết luận", mark).write();
        assertThatThrownBy(() -> new OfficePaperWriter().write(notice, Notices.RULES_2018))
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo("notice.secrecyMark"));
    }

    @Test
    void aSentenceAboutSecrecyIsNoMark() {
        String sentence = "Thực hiện nghiêm công tác bảo vệ bí mật nhà nước.";
        assertThat(ReadBack.of(new Notices.Draft().opening(sentence).write()).bodyLines())
                .contains(sentence);
    }

    @Test
    void aNoticeWithANumberMustHaveADayASignerAndRecipients() {
        assertRefused(new Notices.Draft().number(5), "notice.day.missing");
        Notices.Draft dated = new Notices.Draft().number(5).issuedOn(LocalDate.of(2024, 3, 20));
        assertRefused(dated.signature("T/M Ban Thường vụ", "Phó Bí thư", " "), "notice.signer.missing");
        assertRefused(new Notices.Draft().number(0), "notice.number.notPositive");
        assertRefused(
                new Notices.Draft()
                        .number(5)
                        .issuedOn(LocalDate.of(2024, 3, 20))
                        .recipients(),
                "notice.recipients.missing");
    }

    private static String sha256(byte[] file) throws NoSuchAlgorithmException {
        return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(file));
    }

    private static void assertRefused(Notices.Draft draft, String reason) {
        assertThatThrownBy(draft::write)
                .isInstanceOfSatisfying(
                        Refusal.class, refusal -> assertThat(refusal.key()).isEqualTo(reason));
    }

    private static void assertLetters(XWPFRun run, int sizePt, boolean bold, boolean italic) {
        assertThat(run.getFontSizeAsDouble()).isEqualTo(sizePt);
        assertThat(run.isBold()).as("bold: %s", run.text()).isEqualTo(bold);
        assertThat(run.isItalic()).as("italic: %s", run.text()).isEqualTo(italic);
    }

    private static List<Object> numbers(int... values) {
        return IntStream.of(values).<Object>mapToObj(BigInteger::valueOf).toList();
    }
}
