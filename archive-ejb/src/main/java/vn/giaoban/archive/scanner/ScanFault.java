package vn.giaoban.archive.scanner;

import vn.giaoban.archive.rule.Refusal;

/** Why a scanned file is not taken, in the words of the note that is laid beside it: nobody is there to be told otherwise. */
final class ScanFault {

    private ScanFault() {}

    static String words(Refusal refusal) {
        return switch (refusal.key()) {
            case "file.empty" -> "Tệp không có nội dung (0 byte). Đề nghị quét lại.";
            case "file.tooLarge" -> "Tệp vượt quá dung lượng cho phép (" + refusal.arguments()[1] + " MB).";
            case "file.encrypted" -> "Tệp có mật khẩu nên không đọc được.";
            case "secrecy.mark" ->
                "Tệp có dòng mang dấu chỉ mức độ mật. Không đưa tài liệu bí mật nhà nước lên hệ thống; đề nghị xử lý theo quy"
                        + " định về bảo vệ bí mật nhà nước. Nếu không phải dấu mật, nhập văn bản từ trang “Nhập văn bản” và"
                        + " ghi rõ lý do.";
            default -> "Tệp bị hỏng hoặc thuộc loại không đọc được.";
        };
    }
}
