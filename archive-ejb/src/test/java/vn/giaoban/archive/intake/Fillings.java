package vn.giaoban.archive.intake;

import java.nio.file.Path;
import java.time.Duration;

/** Fills templates without a container. */
public final class Fillings {

    private Fillings() {}

    public static Filling in(Path folder) {
        return new Filling(folder, Duration.ofSeconds(60));
    }
}
