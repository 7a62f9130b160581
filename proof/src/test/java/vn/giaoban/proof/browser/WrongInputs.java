package vn.giaoban.proof.browser;

import java.util.Map;
import java.util.TreeMap;

/** The forms of the office, each filled in wrongly. */
final class WrongInputs {

    private WrongInputs() {}

    /** How each page that has a form is filled in wrongly, by the page's name. */
    static Map<String, WrongInput> ofEveryPage(
            String conference, String task, String document, String dossier, String old) {
        Map<String, WrongInput> wrong = new TreeMap<>();
        wrong.put(
                "login",
                new WrongInput(
                        "",
                        "/login",
                        "",
                        "login:username",
                        "khong-ai-ca",
                        "login:password",
                        "",
                        "login:enter",
                        "Đồng chí chưa nhập: Mật khẩu"));
        wrong.put(
                "account",
                new WrongInput(
                        "tonghop",
                        "/account",
                        "",
                        "tokens:name",
                        "Máy quét",
                        "tokens:days",
                        "mười",
                        "tokens:issue",
                        "không phải là số nguyên"));
        wrong.put(
                "accounts",
                new WrongInput(
                        "quantri",
                        "/accounts",
                        "Thêm người dùng",
                        "account:name",
                        "Nguyễn Văn Thử",
                        "account:username",
                        "",
                        "account:save",
                        "Đồng chí chưa nhập: Tên đăng nhập"));
        wrong.put(
                "bodies",
                new WrongInput(
                        "quantri",
                        "/bodies",
                        "Thêm cơ quan",
                        "made:short",
                        "Ban Thử nghiệm",
                        "made:code",
                        "",
                        "made:save",
                        "Đồng chí chưa nhập: Mã"));
        wrong.put(
                "conference",
                new WrongInput(
                        "tonghop",
                        "/conference/" + conference + "?tab=agenda",
                        "",
                        "verbs:until_input",
                        "20/05/2024",
                        "verbs:reason",
                        "",
                        "verbs:postpone",
                        "Đồng chí chưa nhập: Lý do hoãn, hủy"));
        wrong.put(
                "conference-plan",
                new WrongInput(
                        "tonghop",
                        "/conference-plan",
                        "",
                        "plan:place",
                        "Phòng họp số 2",
                        "plan:title",
                        "",
                        "plan:save",
                        "Đồng chí chưa nhập: Tên hội nghị"));
        wrong.put(
                "reports",
                new WrongInput(
                        "tonghop",
                        "/reports",
                        "",
                        "filter:from_input",
                        "01/02/2024",
                        "filter:to_input",
                        "01/01/2024",
                        "filter:show",
                        "Ngày cuối phải sau ngày đầu."));
        wrong.put(
                "holidays",
                new WrongInput(
                        "tonghop",
                        "/holidays",
                        "",
                        "entry:name",
                        "Nghỉ bù theo Thông báo số 12",
                        "entry:day_input",
                        "",
                        "entry:save",
                        "Đồng chí chưa nhập: Ngày"));
        wrong.put(
                "document-entry",
                new WrongInput(
                        "vanthu",
                        "/document-entry",
                        "",
                        "entry:signer",
                        "Nguyễn Thị Ánh",
                        "entry:subject",
                        "",
                        "entry:save",
                        "Đồng chí chưa nhập: Trích yếu"));
        wrong.put(
                "text-review",
                new WrongInput(
                        "tonghop",
                        "/text-review/" + old,
                        "",
                        "",
                        "",
                        "page:text",
                        "",
                        "page:save",
                        "Đồng chí chưa nhập: Nội dung trang"));
        wrong.put(
                "document",
                new WrongInput(
                        "luutru",
                        "/document/" + document,
                        "",
                        "",
                        "",
                        "trash:reason",
                        "",
                        "trash:withdraw",
                        "Đồng chí chưa nhập: Lý do thu hồi"));
        wrong.put(
                "task",
                new WrongInput(
                        "tonghop",
                        "/task/" + task,
                        "Cập nhật tiến độ",
                        "form:difficulties",
                        "Thiếu số liệu của xã",
                        "form:note",
                        "",
                        "form:go",
                        "Đồng chí chưa nhập: Kết quả đạt được"));
        wrong.put(
                "registers",
                new WrongInput(
                        "vanthu",
                        "/registers",
                        "Mở dãy số",
                        "",
                        "",
                        "made:last",
                        "mười",
                        "made:save",
                        "không phải là số nguyên"));
        wrong.put(
                "register",
                new WrongInput(
                        "vanthu",
                        "/register/1",
                        "Ghi số đã cấp ngoài hệ thống",
                        "outsideForm:suffix",
                        "a",
                        "outsideForm:number",
                        "mười",
                        "outsideForm:save",
                        "không phải là số nguyên"));
        wrong.put(
                "dossiers",
                new WrongInput(
                        "vanthu",
                        "/dossiers",
                        "Lập hồ sơ",
                        "made:title",
                        "Hồ sơ Hội nghị giao ban",
                        "made:code",
                        "",
                        "made:save",
                        "Đồng chí chưa nhập: Mã hồ sơ"));
        wrong.put(
                "dossier",
                new WrongInput(
                        "vanthu",
                        "/dossier/" + dossier,
                        "",
                        "closing:closedOn_input",
                        "29/03/2024",
                        "closing:endedIn",
                        "mười",
                        "closing:close",
                        "không phải là số nguyên"));
        wrong.put(
                "scans",
                new WrongInput(
                        "luutru",
                        "/scans",
                        "Bỏ bản quét",
                        "",
                        "",
                        "gone:reason",
                        "",
                        "gone:save",
                        "Đồng chí chưa nhập: Lý do"));
        wrong.put(
                "saved-searches",
                new WrongInput(
                        "tonghop",
                        "/saved-searches?q=quy",
                        "",
                        "",
                        "",
                        "keep:name",
                        "",
                        "keep:save",
                        "Đồng chí chưa nhập: Tên"));
        wrong.put(
                "body-reports",
                new WrongInput(
                        "tonghop",
                        "/body-reports",
                        "Mở kỳ báo cáo",
                        "made:period",
                        "quý II năm 2024",
                        "made:title",
                        "",
                        "made:save",
                        "Đồng chí chưa nhập: Tên kỳ báo cáo"));
        wrong.put(
                "retention",
                new WrongInput(
                        "luutru",
                        "/retention",
                        "Thêm thời hạn",
                        "line:name",
                        "Hồ sơ kiểm tra, giám sát",
                        "line:years",
                        "hai mươi",
                        "line:save",
                        "không phải là số nguyên"));
        wrong.put(
                "incoming",
                new WrongInput(
                        "vanthu",
                        "/incoming",
                        "Vào sổ văn bản đến",
                        "made:author",
                        "Tỉnh ủy Tân Hà",
                        "made:subject",
                        "",
                        "made:save",
                        "Đồng chí chưa nhập: Tên loại và trích yếu"));
        wrong.put(
                "hand-overs",
                new WrongInput(
                        "luutru",
                        "/hand-overs",
                        "Chuẩn bị nộp lưu",
                        "made:by",
                        "Văn phòng Huyện ủy",
                        "made:to",
                        "",
                        "made:save",
                        "Đồng chí chưa nhập: Bên nhận"));
        wrong.put(
                "fonds",
                new WrongInput(
                        "luutru",
                        "/fonds",
                        "Thêm phông",
                        "made:name",
                        "Phông Huyện ủy Định Sơn",
                        "made:code",
                        "",
                        "made:save",
                        "Đồng chí chưa nhập: Mã phông"));
        wrong.put(
                "search",
                new WrongInput("tonghop", "/search", "", "q", "kế hoạch", "from", "32/13/2024", "ask", "dd/mm/yyyy"));
        wrong.put(
                "tasks",
                new WrongInput(
                        "tonghop",
                        "/tasks",
                        "",
                        "list:words",
                        "kế hoạch",
                        "list:from_input",
                        "32/13/2024",
                        "list:words",
                        "không phải là ngày"));
        return wrong;
    }
}
