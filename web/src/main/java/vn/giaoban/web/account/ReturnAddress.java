package vn.giaoban.web.account;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where somebody wanted to go before he had to sign in. Only an address of this application is taken; whatever could lead a
 * browser elsewhere is dropped and the desk is opened instead.
 */
public final class ReturnAddress {

    /** The first page after signing in. */
    public static final String HOME = "/";

    private static final int LONGEST = 2000;

    /** Steps, slashes and backslashes that hide behind percent signs, and whatever browsers leave out in silence. */
    private static final Pattern HIDDEN = Pattern.compile("%2e|%2f|%5c|%0|%1|%25");

    private ReturnAddress() {}

    /** The address to go to, beginning with a slash; {@link #HOME} for anything doubtful. */
    public static String of(String wanted) {
        return Optional.ofNullable(wanted).filter(ReturnAddress::isOurs).orElse(HOME);
    }

    private static boolean isOurs(String wanted) {
        if (wanted.length() > LONGEST
                || wanted.startsWith("//")
                || wanted.indexOf('\\') >= 0
                || wanted.chars().anyMatch(c -> c <= ' ')) {
            return false;
        }
        try {
            URI address = new URI(wanted);
            String path = address.getRawPath();
            return address.getScheme() == null
                    && address.getRawAuthority() == null
                    && address.getRawFragment() == null
                    && path != null
                    && isOurPath(path);
        } catch (URISyntaxException e) {
            return false;
        }
    }

    private static boolean isOurPath(String path) {
        Path inside = new Path(path);
        return path.startsWith("/")
                && !path.contains("//")
                && !path.contains("..")
                && !path.contains(";")
                && !HIDDEN.matcher(path.toLowerCase(Locale.ROOT)).find()
                && !inside.isApi()
                && !inside.isOpen();
    }
}
