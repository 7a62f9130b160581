package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.browser.SharedOffice.Office;
import vn.giaoban.proof.servers.MicroServer;

/** The main job once without a mouse, from sign-in to the found notice, on a text of three clauses. */
@OnSharedOffice
class MainJobByKeyboardIT {

    private static final String REPORT = """
            Hội nghị giao ban quý I năm 2024

            Sáng ngày 19/3/2024, Thường trực Huyện ủy tổ chức hội nghị giao ban với Ban Tổ chức Huyện ủy, Ban Tuyên giáo Huyện ủy, Văn phòng Huyện ủy. Đồng chí Lê Thị Thúy Hòa, Phó Bí thư Thường trực Huyện ủy chủ trì hội nghị.

            Kết luận hội nghị, đồng chí Phó Bí thư Thường trực Huyện ủy yêu cầu:
            1. Giao Ban Tổ chức Huyện ủy chủ trì, phối hợp với Văn phòng Huyện ủy rà soát quy chế làm việc, hoàn thành trước ngày 15/4/2024.
            2. Giao Ban Tuyên giáo Huyện ủy tham mưu kế hoạch tuyên truyền đại hội đại biểu Mặt trận Tổ quốc.
            3. Văn phòng Huyện ủy thường xuyên theo dõi, đôn đốc việc thực hiện kết luận này.
            """;

    private final Chromium browser;
    private String number;

    MainJobByKeyboardIT(Office office) {
        browser = office.browser();
    }

    @Test
    void fromTheReportToTheNoticeThatIsFound() {
        Page page = browser.window(Screen.DESK);
        Keyboard keys = new Keyboard(browser, page);
        signIn(page, keys, "tonghop");
        skipToTheWork(page, keys);
        readReport(page, keys);
        putRightAndConfirm(page, keys);
        giveTasks(page, keys);
        submitNotice(page, keys);
        String conference = page.url();
        signOut(page, keys);
        signIn(page, keys, "chanhvanphong");
        issue(page, keys, conference);
        find(page, keys);
        assertThat(browser.freshComplaints()).isEmpty();
    }

    private void signIn(Page page, Keyboard keys, String user) {
        browser.open(page, "/login");
        keys.tabTo("Tên đăng nhập");
        keys.write(user);
        keys.tabTo("Mật khẩu");
        page.keyboard().insertText(MicroServer.PASSWORD);
        page.keyboard().press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        browser.rest(page);
    }

    /** The first Tab of a page offers the way past the frame. */
    private void skipToTheWork(Page page, Keyboard keys) {
        keys.tabTo("Từ văn bản");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/from-text"));
        browser.rest(page);
        page.keyboard().press("Tab");
        assertThat(keys.focus().name()).isEqualTo("Đến nội dung chính");
        page.keyboard().press("Enter");
        assertThat(keys.focus().id()).isEqualTo("main");
    }

    private void readReport(Page page, Keyboard keys) {
        keys.tabTo("Nội dung văn bản");
        keys.write(REPORT);
        keys.tabTo("Lập dự thảo");
        page.keyboard().press("Enter");
        page.locator(".drafted").first().waitFor();
        keys.settle();
        assertThat(page.locator(".drafted").count()).isEqualTo(3);
    }

    private void putRightAndConfirm(Page page, Keyboard keys) {
        keys.tabTo("Đến mục 2 của dự thảo");
        page.keyboard().press("Enter");
        assertThat(keys.focus().name()).isEqualTo("Nội dung kết luận 2");
        keys.tabBackTo("Xem mục 2 trong văn bản");
        page.keyboard().press("Space");
        assertThat(page.locator(".span.on").getAttribute("data-key")).isEqualTo("2");
        keys.tabTo("Loại nội dung 2");
        keys.choose("Giao nghiên cứu");
        keys.tabTo("Mục 3: Đưa vào");
        keys.press("Space");
        assertThat(page.locator(".drafted.off").count()).isEqualTo(1);
        assertThat(keys.focus().name()).startsWith("Mục 3: Đưa vào");
        keys.press("Space");
        assertThat(page.locator(".drafted.off").count()).isZero();
        keys.tabTo("Xác nhận, lập hội nghị");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.matches(".*/conference/\\d+.*"));
        browser.rest(page);
        assertThat(page.locator(".clause").count()).isEqualTo(3);
    }

    /** Two tasks through the dialog, which holds the focus and gives it back; the third clause is marked. */
    private void giveTasks(Page page, Keyboard keys) {
        Keyboard.Focus opener = keys.tabTo("Giao nhiệm vụ 1");
        page.keyboard().press("Enter");
        page.locator("[id='assignment:content']").waitFor();
        await("the dialog takes the focus")
                .atMost(Duration.ofSeconds(5))
                .until(() -> keys.focus().is("dialog"));
        for (int i = 0; i < 30; i++) {
            page.keyboard().press("Tab");
            assertThat(keys.focus().is("dialog") || keys.focus().is("body"))
                    .as("the dialog holds the focus: %s", keys.focus())
                    .isTrue();
        }
        page.keyboard().press("Escape");
        await("Escape closes the dialog")
                .atMost(Duration.ofSeconds(5))
                .until(() -> !page.locator("[id='assign']").isVisible());
        assertThat(keys.focus().id()).isEqualTo(opener.id());
        page.keyboard().press("Enter");
        page.locator("[id='assignment:content']").waitFor();
        await().atMost(Duration.ofSeconds(5)).until(() -> keys.focus().is("dialog"));
        keys.tabTo("assignment:deliverable");
        keys.write("Báo cáo rà soát");
        keys.tabTo("assignment:goOn");
        keys.press("Enter");
        assertThat(page.locator("[id='assignment:lead']").inputValue()).isEqualTo("BTGHU");
        keys.tabTo("assignment:dueKind");
        keys.choose("Trong kỳ");
        keys.tabTo("assignment:duePeriod");
        keys.write("2024-Q2");
        keys.tabTo("assignment:go");
        keys.press("Enter");
        await("the dialog is done")
                .atMost(Duration.ofSeconds(10))
                .until(() -> !page.locator("[id='assign']").isVisible());
        assertThat(page.locator(".clause .tasks li").count()).isEqualTo(2);
        keys.settle();
        keys.tabTo("Không phát sinh nhiệm vụ 3");
        keys.press("Enter");
        page.getByText("Đã lưu kết luận.").waitFor();
    }

    private void submitNotice(Page page, Keyboard keys) {
        keys.tabBackTo("Văn bản");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("tab=documents"));
        browser.rest(page);
        keys.tabTo("Lập dự thảo thông báo");
        page.keyboard().press("Enter");
        page.locator(".paper-sheet").waitFor();
        keys.settle();
        keys.tabTo("notice:closing");
        keys.write("Thông báo để các cơ quan biết, thực hiện");
        keys.tabTo("Trình ký");
        page.keyboard().press("Enter");
        page.getByText("Đã trình ký.").waitFor();
        browser.rest(page);
    }

    private void signOut(Page page, Keyboard keys) {
        browser.open(page, "/desk");
        keys.tabTo("Tài khoản:");
        page.keyboard().press("Enter");
        keys.tabTo("Đăng xuất");
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/login"));
    }

    private void issue(Page page, Keyboard keys, String conference) {
        page.navigate(conference);
        browser.rest(page);
        Keyboard.Focus opener = keys.tabTo("Ký ban hành");
        page.keyboard().press("Enter");
        page.locator(".ui-confirmdialog-yes").waitFor();
        await("the question takes the focus")
                .atMost(Duration.ofSeconds(5))
                .until(() -> keys.focus().is("dialog"));
        page.keyboard().press("Escape");
        await("Escape leaves everything as it was")
                .atMost(Duration.ofSeconds(5))
                .until(() -> !page.locator(".ui-confirmdialog-yes").isVisible());
        assertThat(keys.focus().id()).isEqualTo(opener.id());
        page.keyboard().press("Enter");
        page.locator(".ui-confirmdialog-yes").waitFor();
        await().atMost(Duration.ofSeconds(5)).until(() -> keys.focus().is("dialog"));
        if (!keys.focus().name().startsWith("Đồng ý")) {
            keys.tabTo("Đồng ý");
        }
        page.keyboard().press("Enter");
        number = Said.issuedNumber(page);
        keys.settle();
    }

    private void find(Page page, Keyboard keys) {
        await("the notice is indexed").atMost(Duration.ofSeconds(60)).until(() -> {
            browser.open(page, "/desk");
            page.keyboard().press("/");
            assertThat(keys.focus().id()).isEqualTo("find");
            keys.write(number);
            page.keyboard().press("Enter");
            page.waitForURL(address -> address.contains("/search"));
            browser.rest(page);
            return page.locator(".hit").count() > 0
                    && page.locator(".hit").first().innerText().contains(number);
        });
        String first = page.locator(".hit h2 a").first().innerText();
        keys.tabTo(first.substring(0, Math.min(20, first.length())));
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.matches(".*/document/\\d+.*"));
        assertThat(page.locator("h1").innerText()).containsIgnoringCase("kết luận");
    }
}
