package vn.giaoban.web.shell;

import static vn.giaoban.archive.rule.Permission.KEEP_ACCOUNTS;
import static vn.giaoban.archive.rule.Permission.KEEP_BODIES;
import static vn.giaoban.archive.rule.Permission.KEEP_SEARCH;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.Optional;
import org.omnifaces.util.Faces;
import vn.giaoban.archive.account.Caller;
import vn.giaoban.archive.account.SignedIn;
import vn.giaoban.archive.body.Bodies;
import vn.giaoban.archive.body.BodyKind;
import vn.giaoban.archive.body.BodyView;
import vn.giaoban.archive.config.Clocks;
import vn.giaoban.archive.config.Settings;

/** What stands around every page: who is signed in, for which committee, on which day, and which entries the menu shows. */
@Named
@RequestScoped
public class Frame {

    /** How long before the end of an idle session the user is warned. */
    private static final Duration WARNING = Duration.ofMinutes(2);

    @Inject
    Caller caller;

    @Inject
    Bodies bodies;

    @Inject
    Clocks clocks;

    @Inject
    Clock clock;

    @Inject
    Settings settings;

    private Optional<SignedIn> account = Optional.empty();

    @PostConstruct
    void recognise() {
        account = caller.find();
    }

    public String getName() {
        return account.map(SignedIn::displayName).orElse("");
    }

    public String getUsername() {
        return account.map(SignedIn::username).orElse("");
    }

    /** The last two initials of the name: a Vietnamese given name stands last. */
    public String getInitials() {
        String[] words = getName().strip().split("\\s+", -1);
        StringBuilder initials = new StringBuilder();
        for (int i = Math.max(0, words.length - 2); i < words.length; i++) {
            words[i].codePoints().limit(1).map(Character::toUpperCase).forEach(initials::appendCodePoint);
        }
        return initials.toString();
    }

    /** Today by the business clock. */
    public LocalDate getToday() {
        return LocalDate.now(clock);
    }

    /** Whether the business clock runs apart from the real one; the page then says so. */
    public boolean isShifted() {
        return clocks.shifted();
    }

    /** The full name of the committee whose office this is. */
    public String getCommittee() {
        return bodies.on(getToday()).stream()
                .filter(body -> body.kind() == BodyKind.COMMITTEE)
                .findFirst()
                .map(BodyView::fullName)
                .orElse("");
    }

    public boolean isAdministers() {
        return caller.may(KEEP_ACCOUNTS) || caller.may(KEEP_BODIES) || caller.may(KEEP_SEARCH);
    }

    /** Whether the caller holds a permission, by its name in {@code Permission}. */
    public boolean may(String permission) {
        return caller.may(permission);
    }

    /** Milliseconds of idleness after which the page warns that the session is about to end. */
    public long getWarnAfterMillis() {
        return settings.sessionIdle().minus(WARNING).toMillis();
    }

    /** The largest file that may be uploaded, in bytes. */
    public long getUploadLimit() {
        return settings.uploadLimitBytes();
    }

    /** Whether the page shown is the one at an address, or one of those that belong to it. */
    public boolean at(String address, String also) {
        String page = Faces.getViewId().replace(".xhtml", "");
        return page.equals(address) || page.equals(also);
    }

    /** Gives the answer a status of its own; the page of a missing thing says 404 also to machines. */
    public void answer(int status) {
        Faces.setResponseStatus(status);
    }
}
