package vn.giaoban.archive.notification;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class NewNotificationTest {

    @Test
    void whatIsQuotedBecomesOneLineOfComposedCharacters() {
        String typed = Normalizer.normalize("Rà soát\r\nBcc: ai@dinhson.vn", Normalizer.Form.NFD);

        assertThat(told(typed, "Dòng một\u0000\ndòng\thai").subject()).isEqualTo("Rà soát Bcc: ai@dinhson.vn");
        assertThat(told(typed, "Dòng một\u0000\ndòng\thai").text()).isEqualTo("Dòng một dòng hai");
        assertThat(told(null, null).subject()).isEmpty();
    }

    @Test
    void whatIsTooLongIsShortenedWithoutCuttingACharacterInTwo() {
        String clef = "\uD834\uDD1E";

        assertThat(told("nghị quyết ".repeat(200), "").subject()).hasSize(300).endsWith("…");
        for (int before = 295; before < 300; before++) {
            String subject = told("a".repeat(before) + clef.repeat(20), "").subject();
            assertThat(subject).hasSizeLessThanOrEqualTo(300).endsWith("…");
            assertThat(new String(subject.getBytes(StandardCharsets.UTF_8), StandardCharsets.UTF_8))
                    .isEqualTo(subject);
        }
    }

    @Test
    void aLinkLeadsNowhereButIntoTheApplication() throws NoSuchMethodException {
        Pattern link = Pattern.compile(NewNotification.class
                .getDeclaredConstructors()[0]
                .getParameters()[3]
                .getAnnotation(jakarta.validation.constraints.Pattern.class)
                .regexp());

        assertThat("/task/12?tab=log").matches(link);
        assertThat("//elsewhere.example").doesNotMatch(link);
        assertThat("/\\elsewhere.example").doesNotMatch(link);
        assertThat("https://elsewhere.example").doesNotMatch(link);
        assertThat("javascript:alert(1)").doesNotMatch(link);
        assertThat("/tasks\r\nSet-Cookie: a").doesNotMatch(link);
    }

    private static NewNotification told(String subject, String text) {
        return new NewNotification(NotificationKind.TASK_ASSIGNED, subject, text, "/task/1", "task/1/assigned");
    }
}
