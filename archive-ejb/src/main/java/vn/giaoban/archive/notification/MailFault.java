package vn.giaoban.archive.notification;

import jakarta.mail.MessagingException;
import java.util.regex.Pattern;

/** What a mail server says when it does not take a mail. */
final class MailFault {

    /** A reply of the class 5 is a refusal for good, every other one may change (RFC 5321, 4.2.1). */
    private static final Pattern FOR_GOOD = Pattern.compile("5\\d\\d[ -].*", Pattern.DOTALL);

    private MailFault() {}

    /** Whether the server would refuse the same mail again. */
    static boolean isForGood(MessagingException fault) {
        for (Exception e = fault; e != null; e = next(e)) {
            if (e.getMessage() != null && FOR_GOOD.matcher(e.getMessage()).matches()) {
                return true;
            }
        }
        return false;
    }

    /** All that was said, for the administrator. */
    static String said(MessagingException fault) {
        StringBuilder said = new StringBuilder();
        for (Exception e = fault; e != null; e = next(e)) {
            said.append(said.isEmpty() ? "" : "; ").append(e.getMessage());
        }
        return said.toString();
    }

    private static Exception next(Exception e) {
        return e instanceof MessagingException fault ? fault.getNextException() : null;
    }
}
