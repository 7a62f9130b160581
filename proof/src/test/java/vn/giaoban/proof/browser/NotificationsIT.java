package vn.giaoban.proof.browser;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.microsoft.playwright.Page;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.browser.SharedOffice.Office;
import vn.giaoban.proof.mainjob.Api;

/** Reading what one was told, and saying what of it shall come by mail. */
@OnSharedOffice
class NotificationsIT {

    private final Office office;

    NotificationsIT(Office office) {
        this.office = office;
    }

    @Test
    void theBellLeadsToWhatIsUnreadAndFromThereToWhatItIsAbout() {
        Api contact = office.api("uybankiemtra");
        await("the body is told of what is late").atMost(Duration.ofMinutes(3)).until(() -> unread(contact) > 0);
        long before = unread(contact);
        Page page = office.window("uybankiemtra", Screen.PHONE);
        office.browser().open(page, "/desk");
        assertThat(page.locator(".bell").innerText()).contains(String.valueOf(before));

        page.locator(".bell a").focus();
        page.keyboard().press("Enter");
        page.waitForURL(address -> address.contains("/notifications?unread=true"));
        office.browser().rest(page);
        assertThat(page.getByText("Thư điện tử đang tắt: thông báo chỉ hiện trong hệ thống.")
                        .count())
                .isEqualTo(1);
        page.getByText("Quá hạn").first().waitFor();
        page.locator("[id='list:table'] a.strong").first().click();
        page.waitForURL(address -> address.contains("/task/"));
        assertThat(unread(contact)).isEqualTo(before - 1);

        if (before > 1) {
            office.browser().open(page, "/notifications");
            page.locator("[id$=':read']").first().click();
            page.getByText("Đã đánh dấu đã đọc.").first().waitFor();
            assertThat(unread(contact)).isEqualTo(before - 2);
            assertThat(page.locator(".bell .n").count()).isEqualTo(before > 2 ? 1 : 0);
        }
        contact.post("notifications/read").expect(204);
        office.browser().open(page, "/notifications");
        assertThat(page.locator(".bell .n").count()).isZero();
    }

    @Test
    void anAddressThatIsNoneIsRefusedBesideItsFieldAndKeptAsTyped() {
        Page page = office.window("bandanvan", Screen.DESK);
        office.browser().open(page, "/account");
        page.locator("[id='mail:address']").fill("bandanvan(a)dinhson.vn");
        page.locator("[id='mail:save']").click();
        page.locator("[id='mail:addressSaid']")
                .getByText("Địa chỉ thư điện tử chưa đúng")
                .waitFor();
        assertThat(page.locator("[id='mail:address']").inputValue()).isEqualTo("bandanvan(a)dinhson.vn");

        page.locator("[id='mail:address']").fill("bandanvan@dinhson.vn");
        page.locator("[id='mail:save']").click();
        page.getByText("Đã lưu địa chỉ thư.").first().waitFor();
        Page administrator = office.window("quantri", Screen.DESK);
        office.browser().open(administrator, "/accounts");
        assertThat(administrator.content()).contains("bandanvan@dinhson.vn");
    }

    @Test
    void aKindIsSwitchedOffForMailAndStaysOff() {
        Page page = office.window("bandanvan", Screen.DESK);
        office.browser().open(page, "/notifications");
        page.getByLabel("Mời họp").uncheck();
        page.locator("[id='mail:save']").click();
        page.getByText("Đã lưu lựa chọn nhận thư.").first().waitFor();
        office.browser().open(page, "/notifications");
        assertThat(page.getByLabel("Mời họp").isChecked()).isFalse();
        assertThat(page.getByLabel("Giao nhiệm vụ").isChecked()).isTrue();
    }

    @Test
    void aSearchThatIsKeptOpensByItsOwnAddressWithItsNewestHitsFirst() {
        String kept = office.api("tonghop")
                .post(
                        "saved-searches",
                        new ObjectMapper()
                                .createObjectNode()
                                .put("name", "Kế hoạch của quý")
                                .put("query", "q=" + Api.encode("kế hoạch") + "&kind=KH"))
                .expect(201)
                .madeId();
        Page page = office.window("tonghop", Screen.DESK);
        office.browser().open(page, "/saved-searches/" + kept);
        assertThat(page.url()).contains("/search?").contains("kind=KH").contains("sort=date");
        assertThat(page.locator("#q").inputValue()).isEqualTo("kế hoạch");
        assertThat(page.locator(".hit").count()).isPositive();
    }

    private static long unread(Api user) {
        return user.get("notifications?unread=true")
                .expect(200)
                .json()
                .get("total")
                .asLong();
    }
}
