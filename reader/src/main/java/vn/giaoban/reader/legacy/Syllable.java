package vn.giaoban.reader.legacy;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * Whether a word is built as a Vietnamese syllable is: onset, rhyme, one tone. What it means is not asked. Where a line can be
 * read in two ways, both built well, the commonest words of offices tell.
 */
final class Syllable {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");
    private static final Pattern TONES = Pattern.compile("[\\u0300\\u0301\\u0303\\u0309\\u0323]");

    private static final String ONSET =
            "(?:b|ch|c(?![eêiy])|d|đ|gh(?=[eêi])|gi|g(?![eê])|h|kh|k(?=[eêiy])|l|m|ngh(?=[eêi])|ng(?![eêi])|nh|n|ph|p|qu|r|s|th|tr|t"
                    + "|v|x)?";

    private static final String RHYME = String.join(
            "|",
            "a(?:c|ch|i|m|n|ng|nh|o|p|t|u|y)?",
            "ă(?:c|m|n|ng|p|t)",
            "â(?:c|m|n|ng|p|t|u|y)",
            "e(?:c|m|n|ng|o|p|t)?",
            "ê(?:ch|m|n|nh|p|t|u)?",
            "i(?:a|ch|m|n|nh|p|t|u)?",
            "[iy]ê(?:c|m|n|ng|p|t|u)",
            "o(?:a|e)?",
            "o(?:c|i|m|n|ng|p|t|ong|oc)",
            "oa(?:c|ch|i|m|n|ng|nh|o|p|t|y)",
            "oă(?:c|m|n|ng|t)",
            "oe(?:n|o|t)",
            "ô(?:c|i|m|n|ng|p|t)?",
            "ơ(?:i|m|n|p|t)?",
            "u(?:a|c|i|m|n|ng|p|t|y|ơ|ê)?",
            "uâ(?:n|ng|t|y)",
            "uê(?:nh|ch)",
            "uô(?:c|i|m|n|ng|p|t)",
            "uy(?:a|ên|êt|ch|n|nh|t|u|p)",
            "ư(?:a|c|i|m|n|ng|t|u)?",
            "ươ(?:c|i|m|n|ng|p|t|u)",
            "y(?:t)?");

    /** A syllable that is stopped by its last consonant rises or falls sharply; without a tone it may be unmarked text. */
    private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");

    private static final Pattern SHARP = Pattern.compile("[\\u0301\\u0323]");

    /** A capital within a word, as in "m²" that was misread. */
    private static final Pattern MIXED = Pattern.compile("[a-z].*\\p{Lu}.*");

    private static final Set<String> COMMON = Set.of("""
            của định có và được trường luật người hợp quyền vụ án tài sản về cơ các không công nhân quyết \
            hành việc hiện thực hoặc cấp nước chức với bảo điều phải lý dân sự thẩm tại tổ chính này sở đồng \
            là hội động thì bên khác thời bộ nhà chất nghĩa quốc yêu nhận đối nhiệm vệ xử quản bị đúng giáo \
            bản hạn để chủ giải phát viên hoạt đã trình thành từ thể dịch dục liên lập làm trách ngày sử một \
            nghiệp học phạm nghị văn đến kiểm báo xác điểm lực hiệu chỉ kết xét xã mà việt tự đầu đó giá đổi \
            thường giám đây đảm tiếp phân vật tác tế nội đề địa phương hộ triển ủy cứ thuộc trên thống lại \
            chuyển phòng đăng nguyên vào đủ số những nơi xây dựng gồm phần chế toàn hướng kế kiến sách tập \
            trước cán ở đảng huyện khối chí thư lãnh đạo trung ương bí chuẩn năm quý nhất đẩy mạnh nhằm rà \
            soát""".split(" ", -1));

    private static final Pattern BUILT = Pattern.compile(ONSET + "(?:" + RHYME + ")");

    private Syllable() {}

    /** Whether a word is one of those that make up half of what offices write with marks. */
    static boolean isCommon(String word) {
        return COMMON.contains(word.toLowerCase(VIETNAMESE));
    }

    /** Letters in composed characters, any case. */
    static boolean is(String word) {
        if (MIXED.matcher(word).matches()) {
            return false;
        }
        String apart = Normalizer.normalize(word.toLowerCase(VIETNAMESE), Normalizer.Form.NFD);
        String tones = TONES.matcher(apart).results().map(MatchResult::group).collect(Collectors.joining());
        String bare = Normalizer.normalize(TONES.matcher(apart).replaceAll(""), Normalizer.Form.NFC);
        boolean flat = tones.length() == 1
                && !SHARP.matcher(tones).matches()
                && STOPPED.matcher(bare).matches();
        return tones.length() <= 1 && !flat && BUILT.matcher(bare).matches();
    }
}
