package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.StreamSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.browser.SharedOffice.Office;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.servers.MicroServer;

/** The page of one conference: who is offered what in which state, and that nothing typed into it is lost. */
@OnSharedOffice
class ConferencePageIT {

    private static final List<String> TABS = List.of("docket", "agenda", "people", "conclusion", "tasks", "documents");

    private final Chromium browser;
    private final Api officer;
    private final String planned;
    private final String held;
    private final String concluded;
    private final String closed;

    ConferencePageIT(Office office) {
        browser = office.browser();
        officer = office.api("tonghop");
        planned = firstThatIs("planned");
        held = firstThatIs("held");
        concluded = firstThatIs("concluded");
        closed = conference("Hội nghị chỉ triệu tập Văn phòng", "Giữ nguyên mục một.", "Giữ nguyên mục hai.");
    }

    /** The demonstration's own conference in a state; those that other proofs make come after it. */
    private String firstThatIs(String state) {
        JsonNode all = officer.get("conferences?size=200").expect(200).json();
        return StreamSupport.stream(all.get("items").spliterator(), false)
                .filter(line -> line.get("state").asText().equals(state))
                .map(line -> line.get("id").asLong())
                .min(Comparator.naturalOrder())
                .orElseThrow()
                .toString();
    }

    /** A conference that has been held, to which only the office was summoned, with these clauses. */
    private String conference(String title, String... clauses) {
        ObjectNode plan = Api.json().put("title", title).put("kind", "briefing").put("date", "2024-03-20");
        plan.putArray("bodies").addObject().put("code", "VPHU").put("name", "Văn phòng Huyện ủy");
        var list = plan.putArray("clauses");
        for (String text : clauses) {
            list.addObject().put("kind", "task").put("text", text);
        }
        return officer.post("conferences", plan).expect(201).madeId();
    }

    /** Rights as the field knows them, written down apart from the product. */
    @ParameterizedTest
    @CsvSource({
        "tonghop, true, true, true",
        "chanhvanphong, true, true, true",
        "lanhdao, false, false, true",
        "vanthu, false, false, false",
        "bantochuc, false, false, false"
    })
    void everybodyIsOfferedWhatIsHisInTheStateOfTheConference(
            String user, boolean prepares, boolean concludes, boolean assigns) {
        Page page = browser.signedIn(Screen.DESK, user, MicroServer.PASSWORD);
        assertThat(offered(page, planned)).isEqualTo(expected(prepares, concludes, false, true, false));
        assertThat(offered(page, held)).isEqualTo(expected(prepares, concludes, assigns, false, true));
        Set<String> afterwards = offered(page, concluded);
        afterwards.remove("conclusion:give");
        assertThat(afterwards).as("what is issued stands").isEmpty();
        if (!concludes && !assigns) {
            isGoodWithNothingToDo(page, user);
        }
        page.context().close();
    }

    @Test
    void theNextConferenceIsOpenedFromTheLastWithItsPeopleAndItsAgenda() {
        Page page = browser.signedIn(Screen.PHONE, "tonghop", MicroServer.PASSWORD);
        browser.open(page, "/conference/" + held);
        page.getByText("Mở kỳ tiếp theo").click();
        page.waitForURL(address -> address.contains("/conference-plan?after="));
        assertThat(page.locator("[id='plan:title']").inputValue()).isEqualTo("Hội nghị giao ban tháng 3 năm 2024");
        assertThat(page.locator("[id='plan:reviewed']").inputValue()).isEqualTo("tháng 3 năm 2024");
        page.locator("[id='plan:place']").fill("Phòng họp số 3");
        page.locator("[id='plan:save']").click();
        page.waitForURL(address -> address.matches(".*/conference/\\d+.*"));
        String made = page.url().replaceFirst(".*/conference/(\\d+).*", "$1");
        JsonNode next = officer.get("conferences/" + made).expect(200).json();
        JsonNode last = officer.get("conferences/" + held).expect(200).json();
        assertThat(next.get("agenda")).isEqualTo(last.get("agenda")).isNotEmpty();
        assertThat(next.get("summoned")).isEqualTo(last.get("summoned"));
        assertThat(next.get("place").asText()).isEqualTo("Phòng họp số 3");
        page.context().close();
    }

    private void isGoodWithNothingToDo(Page page, String user) {
        for (String tab : TABS) {
            browser.open(page, "/conference/" + held + "?tab=" + tab);
            PageCheck.passes(browser, page, "conference-" + user + "-" + tab);
        }
    }

    private static Set<String> expected(
            boolean prepares, boolean concludes, boolean assigns, boolean ahead, boolean clauses) {
        Set<String> actions = new TreeSet<>();
        if (prepares) {
            actions.addAll(List.of("head:edit", "agenda:edit", "people:edit"));
        }
        if (prepares && ahead) {
            actions.addAll(List.of("agenda:hold", "agenda:postpone", "agenda:cancel"));
        }
        if (concludes) {
            actions.add("conclusion:edit");
        }
        if (concludes && clauses) {
            actions.addAll(List.of("conclusion:mark", "documents:draft"));
        }
        if (assigns && clauses) {
            actions.add("conclusion:give");
        }
        return actions;
    }

    /** What the five tabs offer to do. */
    private Set<String> offered(Page page, String conference) {
        Set<String> actions = new TreeSet<>();
        for (String tab : TABS) {
            browser.open(page, "/conference/" + conference + "?tab=" + tab);
            if (page.locator("#does a[href*='/conference-plan/']").count() > 0) {
                actions.add("head:edit");
            }
            for (String id :
                    List.of("edit", "hold", "postpone", "cancel", "give", "mark", "draft", "submit", "issue")) {
                if (page.locator("main [id$=':" + id + "']").count() > 0) {
                    actions.add(tab + ":" + id);
                }
            }
        }
        return actions;
    }

    @Test
    void theTabsAreGoodOnAPhoneInEveryState() {
        Page phone = browser.signedIn(Screen.PHONE, "tonghop", MicroServer.PASSWORD);
        for (String conference : List.of(planned, held, concluded)) {
            for (String tab : TABS) {
                browser.open(phone, "/conference/" + conference + "?tab=" + tab);
                PageCheck.passes(browser, phone, "phone-conference-" + conference + "-" + tab);
            }
        }
        phone.context().close();
        assertThat(browser.freshComplaints()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"bandanvan", "nghiencuu"})
    void whoWasNotSummonedFindsNoSuchConference(String user) {
        Page page = browser.signedIn(Screen.DESK, user, MicroServer.PASSWORD);
        for (String tab : TABS) {
            Response answer = browser.open(page, "/conference/" + closed + "?tab=" + tab);
            assertThat(answer.status()).as(tab).isEqualTo(404);
            assertThat(page.content()).doesNotContain("Hội nghị chỉ triệu tập Văn phòng");
        }
        page.context().close();
    }

    @Test
    void ofTwoEditorsOfOneConclusionNeitherLosesAWord() {
        String id = conference("Hội nghị có hai người soạn", "Mục một.", "Mục hai.", "Mục ba.");
        Page first = editor("tonghop", id);
        Page second = editor("chanhvanphong", id);
        write(first, 0, "Mục một, do chuyên viên sửa.");
        write(first, 1, "Mục hai, do chuyên viên sửa.");
        write(second, 0, "Mục một, do Chánh Văn phòng sửa.");
        write(second, 2, "Mục ba, do Chánh Văn phòng sửa.");
        first.locator("[id='editor:save']").click();
        first.locator("[id='open:edit']").waitFor();
        second.locator("[id='editor:save']").click();
        second.getByText("Hai bản đã được ghép").first().waitFor();
        browser.rest(second);
        PageCheck.passes(browser, second, "conclusion-merged");
        assertThat(second.locator("#editor textarea").evaluateAll("all => all.map(e => e.value)"))
                .isEqualTo(List.of(
                        "Mục một, do Chánh Văn phòng sửa.",
                        "Mục hai, do chuyên viên sửa.",
                        "Mục ba, do Chánh Văn phòng sửa."));
        assertThat(second.locator("#editor .notice").allInnerTexts())
                .singleElement()
                .asString()
                .contains("Mục một, do chuyên viên sửa.");
        second.getByText("Dùng nội dung này").click();
        browser.rest(second);
        second.locator("[id='editor:save']").click();
        second.locator("[id='open:edit']").waitFor();
        assertThat(second.locator(".clause .text").allInnerTexts())
                .containsExactly(
                        "Mục một, do chuyên viên sửa.",
                        "Mục hai, do chuyên viên sửa.",
                        "Mục ba, do Chánh Văn phòng sửa.");
        first.context().close();
        second.context().close();
        assertThat(browser.freshComplaints()).isEmpty();
    }

    @Test
    void anInvitationIsDraftedCorrectedAndIssuedAndThenReadByThoseInvited() {
        String id = ahead("Hội nghị giao ban tháng 5 năm 2024 với các cơ quan tham mưu, giúp việc Huyện ủy");
        Page page = browser.signedIn(Screen.DESK, "chanhvanphong", MicroServer.PASSWORD);
        browser.open(page, "/conference/" + id + "?tab=documents");
        PageCheck.passes(browser, page, "invitation-none");
        page.locator("[id='invite:write']").click();
        page.locator("[id='inviting:keepInvitation']").waitFor();
        page.locator("[id='inviting:addGuest']").click();
        page.locator("[id='inviting:guests:0:guest']").fill("Nguyễn Thị Thúy Hòa");
        page.locator("[id='inviting:guests:0:post']").fill("Chủ tịch Ủy ban Mặt trận Tổ quốc huyện");
        page.locator("[id='inviting:guests:0:mail']").fill("hoa@@dinhson");
        browser.rest(page);
        page.locator("[id='inviting:keepInvitation']").click();
        page.locator("[id='inviting:guests:0:mailSaid']")
                .getByText("Địa chỉ thư điện tử chưa đúng")
                .waitFor();
        assertThat(page.locator("[id='inviting:guests:0:guest']").inputValue()).isEqualTo("Nguyễn Thị Thúy Hòa");
        page.locator("[id='inviting:guests:0:mail']").fill("hoa@dinhson.vn");
        browser.rest(page);
        page.locator("[id='inviting:keepInvitation']").click();
        page.locator(".paper-sheet")
                .getByText("Đồng chí Nguyễn Thị Thúy Hòa, Chủ tịch")
                .waitFor();
        PageCheck.passes(browser, page, "invitation-drafted");
        page.locator("[id='inviting:send']").click();
        page.locator(".ui-confirmdialog-yes").click();
        page.getByText("Đã ban hành giấy mời số").first().waitFor();
        Page contact = browser.signedIn(Screen.PHONE, "bantochuc", MicroServer.PASSWORD);
        browser.open(contact, "/conference/" + id + "?tab=documents");
        contact.getByText("-GM/HU").first().waitFor();
        PageCheck.passes(browser, contact, "invitation-issued");
        isAnsweredByOneAndTakenIntoTheRoll(contact, page, id);
        officer.post("conferences/" + id + "/cancellation", Api.json().put("reason", "Trùng lịch của Tỉnh ủy"))
                .expect(200);
        browser.open(contact, "/conference/" + id + "?tab=documents");
        contact.getByText("Hội nghị đã hủy sau khi giấy mời được ban hành").waitFor();
        page.context().close();
        contact.context().close();
        assertThat(browser.freshComplaints()).isEmpty();
    }

    /** What the body says of itself, first with something missing, is what the office finds in the roll. */
    private void isAnsweredByOneAndTakenIntoTheRoll(Page contact, Page office, String id) {
        browser.open(contact, "/conference/" + id + "?tab=people");
        assertThat(contact.locator("#answers li"))
                .as("its own line alone")
                .satisfies(own -> assertThat(own.count()).isOne());
        contact.locator("[id='answered:line:0:answer']").click();
        contact.locator("[id='answering:give']").waitFor();
        contact.locator("[id='answering:kind']").selectOption("SUBSTITUTE");
        contact.locator("[id='answering:substitute']").fill("Lương Thị Huệ");
        browser.rest(contact);
        contact.locator("[id='answering:give']").click();
        contact.locator("[id='answering:reasonSaid']")
                .getByText("Đề nghị ghi lý do")
                .waitFor();
        assertThat(contact.locator("[id='answering:substitute']").inputValue()).isEqualTo("Lương Thị Huệ");
        contact.locator("[id='answering:reason']").fill("Đồng chí Trưởng ban đi công tác");
        browser.rest(contact);
        contact.locator("[id='answering:give']").click();
        contact.locator("#answers .badge").getByText("Cử người dự thay").waitFor();
        browser.rest(contact);
        PageCheck.passes(browser, contact, "answers-own");
        browser.open(office, "/conference/" + id + "?tab=people");
        assertThat(office.locator("#answers .badge").allInnerTexts())
                .containsExactly("Cử người dự thay", "Chưa trả lời", "Chưa trả lời");
        office.locator("[id='answered:line:2:answer']").click();
        office.locator("[id='answering:give']").waitFor();
        PageCheck.passes(browser, office, "answers-office");
        office.locator("[id='answering:leave']").click();
        browser.rest(office);
        office.locator("[id='roll:takeAnswers']").click();
        office.locator("[id='roll:save']").waitFor();
        assertThat(office.locator("#roll input[id$=':substitute']").first().inputValue())
                .isEqualTo("Lương Thị Huệ");
        office.locator("[id='roll:leave']").click();
        browser.rest(office);
    }

    /** A conference that lies ahead, with two bodies summoned. */
    private String ahead(String title) {
        ObjectNode plan = Api.json()
                .put("title", title)
                .put("kind", "monthlyBriefing")
                .put("start", "2024-05-27T08:00")
                .put("place", "Phòng họp số 1");
        plan.putArray("summoned").add("BTCHU").add("TTCT");
        return officer.post("conferences", plan).expect(201).madeId();
    }

    private Page editor(String user, String conference) {
        Page page = browser.signedIn(Screen.DESK, user, MicroServer.PASSWORD);
        browser.open(page, "/conference/" + conference + "?tab=conclusion");
        page.locator("[id='open:edit']").click();
        page.locator("[id='editor:save']").waitFor();
        browser.rest(page);
        return page;
    }

    /** Writes and waits until it is kept. */
    private static void write(Page page, int place, String text) {
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("#editor textarea").nth(place).fill(text));
    }

    @Test
    void whatWasTypedOutlivesTheSession() {
        String id = conference("Hội nghị mất phiên làm việc", "Mục đầu.");
        Page page = editor("tonghop", id);
        write(page, 0, "Mục đầu, đang sửa dở.");
        page.context().clearCookies();
        page.locator("[id='editor:save']").click();
        page.waitForURL(address -> address.contains("/login"));
        page.getByLabel("Tên đăng nhập").fill("tonghop");
        page.getByLabel("Mật khẩu").fill(MicroServer.PASSWORD);
        page.getByLabel("Mật khẩu").press("Enter");
        page.waitForURL(address -> address.contains("/conference/" + id));
        browser.rest(page);
        browser.open(page, "/conference/" + id + "?tab=conclusion");
        page.getByText("Có bản nháp kết luận lưu lúc").waitFor();
        page.locator("[id='open:edit']").click();
        page.locator("[id='editor:save']").waitFor();
        assertThat(page.locator("#editor textarea").first().inputValue()).isEqualTo("Mục đầu, đang sửa dở.");
        page.context().close();
    }

    @Test
    void aDraftPutRightOutlivesAReloadAndConfirmedTwiceMakesOneConference() {
        long before = total();
        Page page = browser.signedIn(Screen.DESK, "tonghop", MicroServer.PASSWORD);
        browser.open(page, "/from-text");
        page.getByLabel("Nội dung văn bản").fill("""
                        Ngày 21/3/2024, Thường trực Huyện ủy tổ chức hội nghị giao ban tháng 3 năm 2024.

                        Kết luận hội nghị:
                        1. Văn phòng Huyện ủy hoàn thiện quy chế trước ngày 15/4/2024.
                        2. Ban Tổ chức Huyện ủy rà soát quy hoạch.""");
        page.locator("[id='source:read']").click();
        page.locator(".drafted").nth(1).waitFor();
        browser.rest(page);
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator("[id='draft:place']").fill("Hội trường tầng 2"));
        page.waitForResponse(
                answer -> answer.request().method().equals("POST"),
                () -> page.locator(".drafted textarea").nth(1).fill("Ban Tổ chức Huyện ủy rà soát, đã sửa."));
        page.reload();
        browser.rest(page);
        assertThat(page.locator("[id='draft:place']").inputValue()).isEqualTo("Hội trường tầng 2");
        assertThat(page.locator(".drafted textarea").nth(1).inputValue())
                .isEqualTo("Ban Tổ chức Huyện ủy rà soát, đã sửa.");
        page.locator("[id='draft:confirm']").dblclick();
        page.waitForURL(address -> address.matches(".*/conference/\\d+.*"));
        browser.rest(page);
        assertThat(total()).isEqualTo(before + 1);
        browser.open(page, "/from-text");
        assertThat(page.getByLabel("Nội dung văn bản").inputValue()).isEmpty();
        page.context().close();
        assertThat(browser.freshComplaints()).isEmpty();
    }

    private long total() {
        return officer.get("conferences").expect(200).json().get("total").asLong();
    }
}
