package vn.giaoban.proof.engines;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.stream.Stream;

/** The Java installations of this machine. A server of the proof may need another one than the tests run on. */
final class JavaHomes {

    private JavaHomes() {}

    /** The oldest installation with a version in this range; fails with what to install when there is none. */
    static Path between(int oldest, int newest) {
        return candidates().stream()
                .filter(home ->
                        version(home).filter(v -> v >= oldest && v <= newest).isPresent())
                .min(Comparator.comparing(home -> version(home).orElseThrow()))
                .orElseThrow(() -> new IllegalStateException("No JDK " + oldest + " … " + newest
                        + " was found beside " + System.getProperty("java.home")
                        + ": the search engines of the proof need one. Found: " + candidates()));
    }

    private static List<Path> candidates() {
        Path own = Path.of(System.getProperty("java.home")).toAbsolutePath();
        try (Stream<Path> beside = Files.list(own.getParent())) {
            return Stream.concat(Stream.of(own), beside)
                    .filter(home -> Files.isExecutable(home.resolve("bin/java")))
                    .distinct()
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Optional<Integer> version(Path home) {
        Path release = home.resolve("release");
        if (!Files.isReadable(release)) {
            return Optional.empty();
        }
        Properties properties = new Properties();
        try (var reader = Files.newBufferedReader(release)) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        String version = properties.getProperty("JAVA_VERSION", "").replace("\"", "");
        String feature = version.split("[.+-]", 2)[0];
        return feature.matches("\\d+") ? Optional.of(Integer.valueOf(feature)) : Optional.empty();
    }
}
