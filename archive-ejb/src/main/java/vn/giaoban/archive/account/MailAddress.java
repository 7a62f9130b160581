package vn.giaoban.archive.account;

import java.util.regex.Pattern;
import vn.giaoban.archive.rule.Refusal;
import vn.giaoban.archive.vietnamese.Typed;

/** An address as mail servers everywhere take it: one address, without a name, in ASCII. */
public final class MailAddress {

    private static final int LONGEST = 254;
    private static final Pattern FORM =
            Pattern.compile("[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+(?:\\.[A-Za-z0-9!#$%&'*+/=?^_`{|}~-]+)*"
                    + "@[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?(?:\\.[A-Za-z0-9](?:[A-Za-z0-9-]*[A-Za-z0-9])?)+");

    private MailAddress() {}

    /**
     * The address that was typed; null for a blank.
     *
     * @throws Refusal INVALID {@code account.badAddress}
     */
    public static String of(String typed) {
        String address = Typed.line(typed);
        if (address != null
                && (address.length() > LONGEST || !FORM.matcher(address).matches())) {
            throw Refusal.invalid("account.badAddress");
        }
        return address;
    }
}
