package vn.giaoban.archive.config;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import java.util.Optional;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** How mail leaves the house; read as {@link Settings} are. Without a mail server there is no mail. */
@ApplicationScoped
public class MailSettings {

    /** How a connection to the mail server is protected. */
    public enum Protection {
        /** Not at all: for a mail server on the same machine or network. */
        OFF,
        /** It begins in the clear and must become TLS before anything is said. */
        STARTTLS,
        /** It is TLS from the first byte. */
        TLS
    }

    @Inject
    @ConfigProperty(name = "giaoban.mail.host")
    Optional<String> host;

    @Inject
    @ConfigProperty(name = "giaoban.mail.port")
    int port;

    @Inject
    @ConfigProperty(name = "giaoban.mail.from")
    String from;

    @Inject
    @ConfigProperty(name = "giaoban.mail.user")
    Optional<String> user;

    @Inject
    @ConfigProperty(name = "giaoban.mail.password")
    Optional<String> password;

    @Inject
    @ConfigProperty(name = "giaoban.mail.tls")
    String protection;

    @Inject
    @ConfigProperty(name = "giaoban.mail.tries")
    int tries;

    @Inject
    @ConfigProperty(name = "giaoban.mail.pause.seconds")
    int pauseSeconds;

    @Inject
    @ConfigProperty(name = "giaoban.mail.digest")
    String digest;

    @Inject
    @ConfigProperty(name = "giaoban.mail.links")
    Optional<String> links;

    /** Whether mail is sent at all. */
    public boolean on() {
        return host().isPresent();
    }

    /** The mail server; absent = mail is off. */
    public Optional<String> host() {
        return host.filter(s -> !s.isBlank());
    }

    public int port() {
        return port;
    }

    /** Who mail comes from, an address with or without a name before it. */
    public String from() {
        return from;
    }

    public Optional<String> user() {
        return user.filter(s -> !s.isBlank());
    }

    public Optional<String> password() {
        return password.filter(s -> !s.isBlank());
    }

    public Protection protection() {
        return Protection.valueOf(protection.strip().toUpperCase(Locale.ROOT));
    }

    /** How often a mail is tried before it has failed. */
    public int tries() {
        return tries;
    }

    /** The pause after the first attempt; each later one is three times as long as the one before. */
    public Duration pause() {
        return Duration.ofSeconds(pauseSeconds);
    }

    /** When in the day the digests go out, in the office's time zone. */
    public LocalTime digest() {
        return LocalTime.parse(digest);
    }

    /** What links in a mail begin with, the address by which users reach the application; absent = a mail has no links. */
    public Optional<String> links() {
        return links.filter(s -> !s.isBlank()).map(s -> s.replaceAll("/+$", ""));
    }
}
