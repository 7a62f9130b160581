package vn.giaoban.archive.config;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.Duration;
import java.time.ZoneId;

/**
 * The two clocks. The <b>business clock</b> is what {@code @Inject Clock} gives: it says which day it is in the office, and
 * in a demonstration it starts on a chosen day and runs on from there. The <b>real clock</b> serves audit, sessions and
 * tokens and is never shifted.
 */
@ApplicationScoped
public class Clocks {

    @Inject
    Settings settings;

    private Clock business;

    @PostConstruct
    void start() {
        ZoneId zone = settings.zone();
        Clock real = Clock.system(zone);
        business = settings.clockStart()
                .map(begin -> Clock.offset(real, Duration.between(real.instant(), begin.atZone(zone))))
                .orElse(real);
    }

    /** The business clock, in the office's time zone. */
    @Produces
    public Clock business() {
        return business;
    }

    /** The real clock. */
    public Clock real() {
        return Clock.system(settings.zone());
    }

    /** Whether the business clock has been moved away from the real one; screens then say so. */
    public boolean shifted() {
        return settings.clockStart().isPresent();
    }
}
