package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.servers.MicroServer;

/**
 * A fresh installation has no usable account; the link it prints makes the first administrator, once. He opens the office
 * and makes an officer, and every page that can be empty is looked at while it is.
 */
class FirstStartIT {

    /** The pages whose forms are filled in wrongly here, because only an office that is not open yet has them. */
    static final Set<String> WRONG_INPUT_LOOKED_AT = Set.of("start", "opening", "from-text");

    private static final Pattern LINK = Pattern.compile("/start\\?key=\\S+");
    private static final String PASSWORD = "sang-nay-troi-nhieu-may";

    /** Who looks at which page while the office has nothing but itself. */
    private static final Map<String, String> EMPTY = new TreeMap<>(Map.ofEntries(
            Map.entry("desk", "officer"),
            Map.entry("conferences", "officer"),
            Map.entry("conference-plan", "officer"),
            Map.entry("from-text", "officer"),
            Map.entry("tasks", "officer"),
            Map.entry("calendar", "officer"),
            Map.entry("reports", "officer"),
            Map.entry("body-reports", "officer"),
            Map.entry("registers", "officer"),
            Map.entry("search", "officer"),
            Map.entry("search-why", "officer"),
            Map.entry("saved-searches", "officer"),
            Map.entry("imports", "officer"),
            Map.entry("scans", "officer"),
            Map.entry("holdings", "officer"),
            Map.entry("dossiers", "officer"),
            Map.entry("incoming", "officer"),
            Map.entry("text-reviews", "officer"),
            Map.entry("document-entry", "officer"),
            Map.entry("account", "officer"),
            Map.entry("notifications", "officer"),
            Map.entry("outgoing-mail", "administrator"),
            Map.entry("accounts", "administrator"),
            Map.entry("bodies", "administrator"),
            Map.entry("index-status", "administrator")));

    /** Pages that are never empty: of one thing that is there, or of people who are not in yet. */
    private static final Set<String> NEVER_EMPTY = Set.of(
            "holidays",
            "text-review",
            "conference",
            "register",
            "import",
            "dossier",
            "print",
            "retention",
            "fonds",
            "hand-overs",
            "document",
            "task",
            "login",
            "start",
            "opening",
            "search-help",
            "templates",
            "body-report",
            "body-report-round");

    @Test
    void anOfficeBeginsWithTheLinkThatTheServerPrinted(@TempDir Path folder) throws IOException {
        try (MicroServer server = MicroServer.fresh(folder).start();
                Chromium browser = Chromium.visiting(server.base())) {
            assertThat(Api.basic(server.base(), "admin", "admin").get("bodies").status())
                    .isEqualTo(401);
            String link = printedLink(server);
            Page page = browser.window(Screen.DESK);
            becomeAdministrator(browser, page, link);
            signIn(page, "quantri", PASSWORD);
            page.waitForURL(address -> address.contains("/opening"));
            openOffice(browser, page);
            String password = makeOfficer(browser, page);
            Api administrator = Api.as(server.base(), "quantri", PASSWORD);
            assertThat(administrator.get("bodies").expect(200).json().toString())
                    .contains("Đảng ủy xã Hòa Lạc", "VPĐU");
            everyPageIsGoodWhenItIsEmpty(browser, password);
            browser.open(page, link);
            assertThat(page.content()).contains("Liên kết không còn giá trị");
            assertThat(browser.freshComplaints()).isEmpty();
        }
    }

    private static void becomeAdministrator(Chromium browser, Page page, String link) {
        browser.open(page, link);
        new WrongInput(
                        "",
                        link,
                        "",
                        "start:displayName",
                        "Nguyễn Thị Ánh Nguyệt",
                        "start:username",
                        "Quản Trị",
                        "start:begin",
                        "chữ thường không dấu")
                .check(browser, page);
        PageCheck.passes(browser, page, "desk-wrong-start");
        page.getByLabel("Tên đăng nhập").fill("quantri");
        page.locator("[id='start:password']").fill(PASSWORD);
        page.getByLabel("Nhập lại mật khẩu").fill(PASSWORD);
        page.locator("[id='start:begin']").click();
        page.waitForURL(address -> address.contains("/login"));
    }

    private static void signIn(Page page, String user, String password) {
        page.getByLabel("Tên đăng nhập").fill(user);
        page.getByLabel("Mật khẩu").fill(password);
        page.getByLabel("Mật khẩu").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
    }

    private static void openOffice(Chromium browser, Page page) {
        new WrongInput(
                        "",
                        "/opening",
                        "",
                        "office:short",
                        "Đảng ủy",
                        "office:name",
                        "",
                        "office:open",
                        "Đồng chí chưa nhập: Tên đầy đủ")
                .check(browser, page);
        PageCheck.passes(browser, page, "desk-wrong-opening");
        page.locator("[id='office:name']").fill("Đảng ủy xã Hòa Lạc");
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

    /** Makes the first officer on the page of accounts and returns the password that is shown once. */
    private static String makeOfficer(Chromium browser, Page page) {
        browser.open(page, "/accounts");
        browser.openDialog(page, "Thêm người dùng");
        page.locator("[id='account:username']").fill("tonghop");
        page.locator("[id='account:name']").fill("Trần Thị Hạnh");
        page.locator("[id='account:body']")
                .selectOption(new com.microsoft.playwright.options.SelectOption().setLabel("Văn phòng Đảng ủy"));
        page.getByLabel("Chuyên viên tổng hợp").check();
        page.locator("[id='account:save']").click();
        page.locator("[id='shown'] .secret").waitFor();
        String password = page.locator("[id='shown'] .secret").innerText();
        PageCheck.passes(browser, page, "desk-account-made");
        return password;
    }

    private static void everyPageIsGoodWhenItIsEmpty(Chromium browser, String password) {
        Map<String, Page> windows = Map.of(
                "officer", browser.signedIn(Screen.DESK, "tonghop", password),
                "administrator", browser.signedIn(Screen.DESK, "quantri", PASSWORD));
        for (String name : ShippedPages.names()) {
            if (NEVER_EMPTY.contains(name)) {
                continue;
            }
            assertThat(EMPTY)
                    .as("say in this test who looks at %s while it is empty", name)
                    .containsKey(name);
            Page page = windows.get(EMPTY.get(name));
            browser.open(page, "/" + name);
            PageCheck.passesOnEveryScreen(browser, page, Screen.DESK, "empty-" + name);
        }
        nothingToRead(browser, windows.get("officer"));
    }

    /** A text without a word is refused with a reason, where the reason is seen. */
    private static void nothingToRead(Chromium browser, Page page) {
        browser.open(page, "/from-text");
        page.locator("[id='source:read']").click();
        page.locator(".ui-messages-error, .ui-message-error").first().waitFor();
        PageCheck.passesOnEveryScreen(browser, page, Screen.DESK, "wrong-from-text");
    }

    private static String printedLink(MicroServer server) throws IOException {
        Matcher link = LINK.matcher(Files.readString(server.log()));
        assertThat(link.find()).as("the server prints the link").isTrue();
        return link.group();
    }
}
