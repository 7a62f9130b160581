package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.browser.SharedOffice.Office;
import vn.giaoban.proof.servers.MicroServer;

/** Nothing that a person has typed into a long form is lost, whatever happens to the session; and an idle one is warned of. */
@OnSharedOffice
class KeptFormsIT {

    private static final String SUBJECT = "[id='entry:subject']";
    private static final String TEXT = "[id='entry:text']";
    private static final String NOTE = "[id='form:note']";

    private final Office office;

    KeptFormsIT(Office office) {
        this.office = office;
    }

    @Test
    void aDocumentThatIsBeingEnteredOutlivesTheSession() {
        Page page = office.browser().signedIn(Screen.DESK, "vanthu", MicroServer.PASSWORD);
        office.browser().open(page, "/document-entry");
        page.locator(SUBJECT).fill("Kế hoạch kiểm tra công tác lưu trữ");
        page.locator("[id='entry:kind']").selectOption("KH");
        page.locator("[id='entry:everyone']").uncheck();
        page.getByLabel("Ban Dân vận").check();
        page.locator(TEXT).fill("Đoạn một.");
        awaitKept(page, "Đoạn một.");
        page.context().clearCookies();
        page.locator(TEXT).fill("Đoạn một.\nĐoạn hai gõ sau khi mất phiên.");
        signInAgain(page, "vanthu");
        assertThat(page.url()).contains("/document-entry");
        awaitValue(page, TEXT, "Đoạn một.\nĐoạn hai gõ sau khi mất phiên.");
        assertThat(page.locator(SUBJECT).inputValue()).isEqualTo("Kế hoạch kiểm tra công tác lưu trữ");
        assertThat(page.locator("[id='entry:kind']").inputValue()).isEqualTo("KH");
        page.getByLabel("Ban Dân vận").waitFor();
        await().atMost(Duration.ofMinutes(1))
                .until(() -> page.getByLabel("Ban Dân vận").isChecked());
        page.locator("[id='entry:issuer']").selectOption("VPHU");
        page.locator("[id='entry:save']").click();
        page.waitForURL(address -> address.contains("/document/"));
        office.browser().open(page, "/document-entry");
        assertThat(page.locator(SUBJECT).inputValue())
                .as("what is saved is no draft any more")
                .isEmpty();
    }

    @Test
    void aReportOnATaskOutlivesTheSession() {
        Page page = office.browser().signedIn(Screen.PHONE, "uybankiemtra", MicroServer.PASSWORD);
        office.browser().open(page, "/task/3");
        openProgress(page);
        page.locator(NOTE).fill("Đã lấy ý kiến các cơ quan");
        page.locator("[id='form:difficulties']").fill("Chậm số liệu cấp xã");
        awaitKept(page, "Chậm số liệu");
        page.context().clearCookies();
        page.locator(NOTE).fill("Đã lấy ý kiến các cơ quan và hoàn chỉnh dự thảo");
        signInAgain(page, "uybankiemtra");
        assertThat(page.url()).contains("/task/3");
        // What waited in the window is sent, and the page comes once more to speak of it.
        page.waitForFunction("() => performance.getEntriesByType('navigation')[0].type === 'reload'");
        office.browser().rest(page);
        page.getByText("Đồng chí đang nhập dở").waitFor();
        openProgress(page);
        awaitValue(page, NOTE, "Đã lấy ý kiến các cơ quan và hoàn chỉnh dự thảo");
        assertThat(page.locator("[id='form:difficulties']").inputValue()).isEqualTo("Chậm số liệu cấp xã");
        page.locator("[id='form:go']").click();
        page.getByText("Đã cập nhật tiến độ.").first().waitFor();
        openProgress(page);
        assertThat(page.locator(NOTE).inputValue())
                .as("what is reported is no draft any more")
                .isEmpty();
    }

    @Test
    void whatOneHasTypedIsShownToNobodyElseInTheSameWindow() {
        Page page = office.browser().signedIn(Screen.DESK, "chanhvanphong", MicroServer.PASSWORD);
        office.browser().open(page, "/document-entry");
        page.locator(SUBJECT).fill("Chỉ một người biết");
        awaitKept(page, "Chỉ một người biết");
        page.context().clearCookies();
        page.locator(SUBJECT).fill("Chỉ một người biết điều này");
        signInAgain(page, "luutru");
        office.browser().open(page, "/document-entry");
        assertThat(page.content()).doesNotContain("Chỉ một người biết");
    }

    @Test
    void theIdleAreWarnedAndOneKeyKeepsTheSession() {
        Page page = office.browser().signedIn(Screen.DESK, "lanhdao", MicroServer.PASSWORD);
        page.clock().install();
        office.browser().open(page, "/desk");
        page.clock().fastForward("27:59");
        assertThat(page.getByText("Phiên làm việc sắp kết thúc").isVisible()).isFalse();
        page.clock().fastForward("00:02");
        page.getByText("Phiên làm việc sắp kết thúc").waitFor();
        page.clock().resume();
        page.waitForResponse(
                answer -> answer.request().method().equals("POST") && answer.status() == 200,
                () -> page.locator("[id='idle:stay']").press("Enter"));
        await().atMost(Duration.ofMinutes(1))
                .until(() -> !page.getByText("Phiên làm việc sắp kết thúc").isVisible());
        page.clock().fastForward("28:01");
        page.getByText("Phiên làm việc sắp kết thúc").waitFor();
    }

    private void openProgress(Page page) {
        office.browser().openDialog(page, "Cập nhật tiến độ");
    }

    /** Waits until the server has got what was typed: the page says so to itself before it sends it. */
    private static void awaitKept(Page page, String typed) {
        await("the draft is kept").atMost(Duration.ofMinutes(1)).until(() -> {
            Object sent = page.evaluate("() => document.getElementById('keeper:content').value");
            return String.valueOf(sent).contains(typed);
        });
        page.waitForLoadState(com.microsoft.playwright.options.LoadState.NETWORKIDLE);
    }

    private void signInAgain(Page page, String user) {
        page.waitForURL(address -> address.contains("/login"));
        page.getByLabel("Tên đăng nhập").fill(user);
        page.getByLabel("Mật khẩu").fill(MicroServer.PASSWORD);
        page.getByLabel("Mật khẩu").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        office.browser().rest(page);
    }

    private static void awaitValue(Page page, String field, String wanted) {
        await().atMost(Duration.ofMinutes(1))
                .untilAsserted(
                        () -> assertThat(page.locator(field).inputValue()).isEqualTo(wanted));
    }
}
