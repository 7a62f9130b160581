package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.servers.MicroServer;

/** A fresh installation has no usable account; the link it prints makes the first administrator, once. */
class FirstStartIT {

    private static final Pattern LINK = Pattern.compile("/start\\?key=\\S+");
    private static final String PASSWORD = "sang-nay-troi-nhieu-may";

    @Test
    void anOfficeBeginsWithTheLinkThatTheServerPrinted(@TempDir Path folder) throws IOException {
        try (MicroServer server = MicroServer.fresh(folder).start();
                Chromium browser = Chromium.visiting(server.base())) {
            assertThat(Api.basic(server.base(), "admin", "admin").get("bodies").status())
                    .isEqualTo(401);
            String link = printedLink(server);
            Page page = browser.window(Screen.DESK);
            browser.open(page, link);
            PageCheck.passes(browser, page, "desk-start");
            page.getByLabel("Họ và tên").fill("Nguyễn Thị Ánh Nguyệt");
            page.getByLabel("Tên đăng nhập").fill("quantri");
            page.getByLabel("Mật khẩu", new Page.GetByLabelOptions().setExact(true))
                    .fill(PASSWORD);
            page.getByLabel("Nhập lại mật khẩu").fill(PASSWORD);
            page.getByText("Tạo quản trị viên").click();
            page.waitForURL(address -> address.contains("/login"));
            page.getByLabel("Tên đăng nhập").fill("quantri");
            page.getByLabel("Mật khẩu").fill(PASSWORD);
            page.getByLabel("Mật khẩu").press("Enter");
            page.waitForURL(address -> address.contains("/opening"));
            PageCheck.passes(browser, page, "desk-opening");
            openOffice(page);
            for (String empty : List.of("desk", "accounts", "bodies", "index-status")) {
                browser.open(page, "/" + empty);
                PageCheck.passes(browser, page, "desk-empty-" + empty);
            }
            Api administrator = Api.as(server.base(), "quantri", PASSWORD);
            assertThat(administrator.get("bodies").expect(200).json().toString())
                    .contains("Đảng ủy xã Hòa Lạc", "VPĐU");
            browser.open(page, link);
            assertThat(page.content()).contains("Liên kết không còn giá trị");
            assertThat(browser.complaints()).isEmpty();
        }
    }

    private static void openOffice(Page page) {
        page.locator("[id='office:name']").fill("Đảng ủy xã Hòa Lạc");
        page.locator("[id='office:short']").fill("Đảng ủy");
        page.locator("[id='office:code']").fill("ĐU");
        page.locator("[id='office:symbol']").fill("ĐU");
        page.locator("[id='office:superior']").fill("ĐẢNG BỘ TỈNH TÂN HÀ");
        page.locator("[id='office:heading']").fill("ĐẢNG ỦY XÃ HÒA LẠC");
        page.locator("[id='office:termName']").fill("Nhiệm kỳ 2025-2030");
        page.locator("[id='office:termStart_input']").fill("01/08/2025");
        page.locator("[id='office:termStart_input']").press("Tab");
        page.locator("[id='office:open']").click();
        page.waitForURL(address -> address.contains("/desk"));
    }

    private static String printedLink(MicroServer server) throws IOException {
        Matcher link = LINK.matcher(Files.readString(server.log()));
        assertThat(link.find()).as("the server prints the link").isTrue();
        return link.group();
    }
}
