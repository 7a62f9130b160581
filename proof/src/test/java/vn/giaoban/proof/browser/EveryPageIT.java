package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.mainjob.Documents;
import vn.giaoban.proof.servers.MicroServer;

/** Every page of the demonstration office, full, empty and in error, on a desk and on a phone. */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class EveryPageIT {

    private static final String LONG =
            "Báo cáo tổng hợp kết quả thực hiện nhiệm vụ trọng tâm của các cơ quan tham mưu, giúp việc"
                    + " Huyện ủy trong công tác xây dựng Đảng, xây dựng hệ thống chính trị trong sạch, vững mạnh và phương hướng, nhiệm vụ,"
                    + " giải pháp chủ yếu của quý tiếp theo trình hội nghị giao ban";

    private MicroServer server;
    private Chromium browser;
    private final Map<String, String> pages = new LinkedHashMap<>();

    @BeforeAll
    void start(@TempDir Path folder) {
        server = MicroServer.withDemonstration(folder).start();
        browser = Chromium.visiting(server.base());
        Api officer = Api.as(server.base(), "tonghop", MicroServer.PASSWORD);
        String document = Documents.create(officer, LONG, "Đoạn một.\n\nĐoạn hai.", "all");
        pages.put("desk", "/desk");
        pages.put("conferences", "/conferences");
        for (JsonNode conference : officer.get("conferences").expect(200).json().get("items")) {
            pages.put(
                    "conference-" + conference.get("id").asText(),
                    "/conference/" + conference.get("id").asText());
        }
        pages.put("from-text", "/from-text");
        pages.put("tasks", "/tasks");
        JsonNode task = officer.get("tasks").expect(200).json().at("/items/0/id");
        pages.put("task", "/task/" + task.asText());
        pages.put("search-empty", "/search");
        pages.put("search-found", "/search?q=" + Api.encode("kế hoạch"));
        pages.put("search-nothing", "/search?q=khongcogicatrongkho");
        pages.put("document", "/document/" + document);
        pages.put("account", "/account");
        pages.put("missing-document", "/document/987654321");
        pages.put("missing-task", "/task/987654321");
        pages.put("missing-conference", "/conference/987654321");
        pages.put("missing-page", "/khong-co-trang-nay");
    }

    @AfterAll
    void stop() {
        browser.close();
        server.close();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageOfTheOfficeFitsAndIsOpenToEverybody(Screen screen) {
        Page page = browser.signedIn(screen, "tonghop", MicroServer.PASSWORD);
        pages.forEach((name, path) -> {
            browser.open(page, path);
            PageCheck.passes(browser, page, screen.name().toLowerCase(java.util.Locale.ROOT) + "-" + name);
        });
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void everyPageOfTheAdministratorFitsAndIsOpenToEverybody(Screen screen) {
        Page page = browser.signedIn(screen, "quantri", MicroServer.PASSWORD);
        for (String path : java.util.List.of("desk", "accounts", "bodies", "index-status", "account", "opening")) {
            browser.open(page, "/" + path);
            PageCheck.passes(
                    browser, page, screen.name().toLowerCase(java.util.Locale.ROOT) + "-administrator-" + path);
        }
        assertThat(browser.complaints()).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(Screen.class)
    void theSignInPageSaysWhatIsWrongAndKeepsTheName(Screen screen) {
        Page page = browser.window(screen);
        browser.open(page, "/login");
        PageCheck.passes(browser, page, screen.name().toLowerCase(java.util.Locale.ROOT) + "-login");
        page.getByLabel("Tên đăng nhập").fill("khong-ai-ca");
        page.getByLabel("Mật khẩu").fill("sai-mat-khau-roi");
        page.getByLabel("Mật khẩu").press("Enter");
        page.getByText("Tên đăng nhập hoặc mật khẩu không đúng.").first().waitFor();
        assertThat(page.getByLabel("Tên đăng nhập").inputValue()).isEqualTo("khong-ai-ca");
        PageCheck.passes(browser, page, screen.name().toLowerCase(java.util.Locale.ROOT) + "-login-refused");
    }
}
