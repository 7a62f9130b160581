package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.browser.SharedOffice.Office;
import vn.giaoban.proof.mainjob.MainJob;
import vn.giaoban.proof.servers.MicroServer;

/**
 * The main job as the office does it: the general officer pastes the report of a conference, puts the draft right beside
 * it, gives the tasks and hands the notice in; the chief of office signs it on a phone; it is found by its number.
 */
@OnSharedOffice
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class MainJobInTheBrowserIT {

    private static final String TITLE =
            "Hội nghị giao ban quý I năm 2024 giữa Thường trực Huyện ủy với các cơ quan tham mưu, giúp việc Huyện ủy và"
                    + " Trung tâm Chính trị huyện về đánh giá kết quả thực hiện nhiệm vụ quý I, triển khai nhiệm vụ quý II";

    private final Chromium browser;
    private final String report = new String(MainJob.report(), StandardCharsets.UTF_8);
    private String number;

    MainJobInTheBrowserIT(Office office) {
        browser = office.browser();
    }

    @Test
    @Order(1)
    void fromTheReportToTheNoticeThatIsFound() {
        Page page = browser.signedIn(Screen.DESK, "tonghop", MicroServer.PASSWORD);
        readReport(page);
        findEachOther(page);
        putRight(page);
        String conference = confirm(page);
        giveTasks(page);
        submitNotice(page, conference);
        signOnPhone(conference);
        findNotice(page);
        assertThat(browser.freshComplaints()).isEmpty();
    }

    private void readReport(Page page) {
        browser.open(page, "/from-text");
        page.getByLabel("Nội dung văn bản").fill(report);
        station(page, "text");
        button(page, "Lập dự thảo").click();
        page.locator(".drafted").first().waitFor();
        browser.rest(page);
        assertThat(page.locator(".drafted").count()).isEqualTo(15);
        station(page, "review");
    }

    /** From a span of the text to its clause, and from a clause to its span. */
    private static void findEachOther(Page page) {
        page.locator(".source .span[data-key='5']").click();
        assertThat(page.evaluate("document.activeElement.closest('.drafted').dataset.clause"))
                .isEqualTo("5");
        page.locator(".drafted[data-clause='12'] > .ref").click();
        assertThat(page.locator(".source .span.on").getAttribute("data-key")).isEqualTo("12");
        assertThat(page.evaluate("(() => { const b = document.querySelector('.source .body').getBoundingClientRect();"
                        + " const s = document.querySelector('.span.on').getBoundingClientRect();"
                        + " return s.top >= b.top && s.top <= b.bottom; })()"))
                .as("the span has been brought into view")
                .isEqualTo(true);
    }

    private void putRight(Page page) {
        page.getByLabel("Tên hội nghị").fill(TITLE);
        page.getByLabel("Địa điểm").fill("Phòng họp số 1");
        page.locator("[id='draft:startDate_input']").fill("31/02/2024");
        for (String body : List.of("Ban Tổ chức", "Ban Tuyên giáo", "Ban Dân vận", "Ủy ban Kiểm tra")) {
            page.getByLabel(body, new Page.GetByLabelOptions().setExact(true)).check();
        }
        button(page, "Xác nhận, lập hội nghị").click();
        Locator wrong = page.locator(".field:has([id='draft:startDate_input']) .ui-message-error");
        wrong.waitFor();
        assertThat(wrong.innerText()).contains("31/02/2024").contains("không phải là ngày");
        assertThat(page.getByLabel("Tên hội nghị").inputValue()).isEqualTo(TITLE);
        station(page, "review-wrong");
        page.locator("[id='draft:startDate_input']").fill("19/03/2024");
        page.getByLabel("Tên hội nghị").click();
    }

    private String confirm(Page page) {
        button(page, "Xác nhận, lập hội nghị").click();
        page.waitForURL(address -> address.matches(".*/conference/\\d+.*"));
        browser.rest(page);
        assertThat(page.locator(".clause").count()).isEqualTo(15);
        station(page, "conclusion");
        return page.url().replaceAll(".*/conference/(\\d+).*", "$1");
    }

    /** Thirteen tasks in one go, with a deadline of every kind. */
    private void giveTasks(Page page) {
        List<String> kinds = List.of("DAY", "PERIOD", "BEFORE_NEXT", "BY_PLAN", "STANDING");
        List<String> leads = List.of("BTCHU", "BTGHU", "VPHU");
        browser.openDialog(page, "Giao nhiệm vụ");
        for (int n = 0; n < 13; n++) {
            Locator content = page.locator("[id='assignment:content']");
            content.waitFor();
            page.locator("[id='assignment:lead']").selectOption(leads.get(n % leads.size()));
            page.locator("[id='assignment:dueKind']").selectOption(kinds.get(n % kinds.size()));
            browser.rest(page);
            fillDeadline(page, kinds.get(n % kinds.size()));
            page.getByLabel("Ủy ban Kiểm tra", new Page.GetByLabelOptions().setExact(true))
                    .check();
            if (n == 0) {
                station(page, "assignment");
            }
            page.locator(n < 12 ? "[id='assignment:goOn']" : "[id='assignment:go']")
                    .click();
            browser.rest(page);
        }
        assertThat(page.locator(".clause .tasks li").count()).isEqualTo(13);
        assertThat(page.locator("[id='assign']").isVisible()).isFalse();
        station(page, "tasked");
    }

    private static void fillDeadline(Page page, String kind) {
        if (kind.equals("DAY")) {
            page.locator("[id='assignment:dueDay_input']").fill("15/04/2024");
            page.locator("[id='assignment:dueDay_input']").press("Tab");
        } else if (kind.equals("PERIOD")) {
            page.locator("[id='assignment:duePeriod']").fill("quý II/2024");
        }
    }

    private void submitNotice(Page page, String conference) {
        browser.open(page, "/conference/" + conference + "?tab=documents");
        station(page, "no-notice");
        button(page, "Lập dự thảo thông báo").click();
        page.locator(".paper-sheet").waitFor();
        browser.rest(page);
        assertThat(page.locator(".paper-sheet").innerText())
                .contains("Số …-TB/HU")
                .containsIgnoringCase("kết luận của đồng chí")
                .contains("Hồ Văn Vinh");
        page.locator("[id='notice:closing']").fill("Thông báo để các cơ quan, đơn vị biết, thực hiện");
        button(page, "Trình ký").click();
        page.getByText("Đã trình ký.").waitFor();
        browser.rest(page);
        assertThat(page.locator(".paper-sheet").innerText())
                .as("what was typed is handed in with it")
                .contains("Thông báo để các cơ quan, đơn vị biết, thực hiện./.");
        station(page, "submitted");
    }

    private void signOnPhone(String conference) {
        Page phone = browser.signedIn(Screen.PHONE, "chanhvanphong", MicroServer.PASSWORD);
        browser.open(phone, "/conference/" + conference + "?tab=documents");
        station(phone, "phone-to-sign");
        button(phone, "Ký ban hành").click();
        phone.locator(".ui-confirmdialog-yes").click();
        number = Said.issuedNumber(phone);
        browser.rest(phone);
        assertThat(phone.locator("[id='sign:issue']").count()).isZero();
        station(phone, "phone-issued");
        phone.context().close();
    }

    private void findNotice(Page page) {
        await("the notice is indexed").atMost(Duration.ofSeconds(60)).until(() -> {
            browser.open(page, "/desk");
            page.getByRole(AriaRole.SEARCHBOX)
                    .fill(number.replaceAll("^0|[-/]", " ").strip().toLowerCase(Locale.ROOT));
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("/search"));
            Locator hit = page.locator(".hit a").first();
            return hit.count() > 0 && page.locator(".hit").first().innerText().contains(number);
        });
        station(page, "found");
        page.locator(".hit h2 a").first().click();
        page.waitForURL(address -> address.matches(".*/document/\\d+.*"));
        browser.rest(page);
        station(page, "document");
        assertThat(page.locator(".page-text").first().innerText()).contains("Quy chế dân chủ ở cơ sở");
        String fileName = number.replace('/', '-') + ".docx";
        Download file = page.waitForDownload(() -> page.getByRole(
                        AriaRole.LINK,
                        new Page.GetByRoleOptions().setName(fileName).setExact(true))
                .click());
        assertThat(file.suggestedFilename()).isEqualTo(fileName);
        Locator origin = page.locator(".card:has(.origin)");
        assertThat(origin.locator("a[href*='/clause/']").count()).isEqualTo(15);
        assertThat(origin.locator("a[href*='/task/']").count()).isEqualTo(13);
        origin.locator("a[href*='/task/']").first().click();
        page.waitForURL(address -> address.contains("/task/"));
        station(page, "task");
        page.goBack();
        page.locator(".origin a[href*='/clause/']").nth(2).click();
        page.waitForURL(address -> address.contains("tab=conclusion"));
        station(page, "clause");
    }

    /** The same report as a file of each kind that an office has yields the same fifteen clauses. */
    @Test
    @Order(2)
    void aFileIsReadLikeThePastedText() {
        Page page = browser.signedIn(Screen.DESK, "chanhvanphong", MicroServer.PASSWORD);
        for (FilePayload file : List.of(
                new FilePayload("bao-cao.txt", "text/plain", report.getBytes(StandardCharsets.UTF_8)),
                new FilePayload("bao-cao.docx", "application/octet-stream", OfficeFiles.docx(report)),
                new FilePayload("bao-cao.pdf", "application/pdf", printed()))) {
            browser.open(page, "/from-text");
            page.getByLabel("Nội dung văn bản").fill("Đoạn đã dán trước đó.");
            browser.rest(page);
            page.locator("input[type=file]").setInputFiles(file);
            page.getByText("Đã đọc nội dung tệp " + file.name).waitFor();
            browser.rest(page);
            button(page, "Lập dự thảo").click();
            page.locator(".drafted").first().waitFor();
            assertThat(page.locator(".drafted").count()).as(file.name).isEqualTo(15);
            page.getByText("Sửa văn bản").click();
            page.getByLabel("Nội dung văn bản").waitFor();
            browser.rest(page);
            page.getByText("Lấy lại nội dung đã dán").click();
            browser.rest(page);
            assertThat(page.getByLabel("Nội dung văn bản").inputValue()).isEqualTo("Đoạn đã dán trước đó.");
        }
        assertThat(browser.freshComplaints()).isEmpty();
    }

    @Test
    @Order(3)
    void aFileThatIsTooLargeIsRefusedByNameAndTheTextStays(@TempDir Path folder) throws IOException {
        Path large = Files.write(folder.resolve("bao-cao-lon.txt"), new byte[51 * 1024 * 1024]);
        Page page = browser.signedIn(Screen.DESK, "chanhvanphong", MicroServer.PASSWORD);
        browser.open(page, "/from-text");
        page.getByLabel("Nội dung văn bản").fill("Đoạn đã dán trước đó.");
        page.locator("input[type=file]").setInputFiles(large);
        page.getByText("Tệp \"bao-cao-lon.txt\" lớn hơn mức cho phép").waitFor();
        assertThat(page.getByLabel("Nội dung văn bản").inputValue()).isEqualTo("Đoạn đã dán trước đó.");
        station(page, "too-large");
    }

    private byte[] printed() {
        Page sheet = browser.window(Screen.DESK);
        sheet.setContent("<meta charset='utf-8'><body style='font-family: serif'>" + OfficeFiles.paragraphs(report));
        byte[] pdf = sheet.pdf();
        sheet.context().close();
        return pdf;
    }

    /** The whole name of the button; its icon is a letter of the icon font and stands before it. */
    private static Locator button(Page page, String name) {
        // Read by the browser's own engine, which knows no quoting of Java's; our names need none.
        Pattern whole = Pattern.compile("^\\W*" + name + "\\s*$");
        return page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(whole));
    }

    private void station(Page page, String name) {
        browser.rest(page);
        PageCheck.passes(browser, page, "story-" + name);
    }
}
