package vn.giaoban.proof.browser;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.extension.ExtensionContext;
import org.junit.jupiter.api.extension.ParameterContext;
import org.junit.jupiter.api.extension.ParameterResolver;
import vn.giaoban.proof.browser.Chromium.Screen;
import vn.giaoban.proof.mainjob.Api;
import vn.giaoban.proof.servers.MicroServer;

/** Gives the tests of the screens one demonstration office and one browser, started once for all of them. */
public final class SharedOffice implements ParameterResolver {

    private static final ExtensionContext.Namespace HOUSE = ExtensionContext.Namespace.create(SharedOffice.class);

    /** The office with its browser; whoever is signed in on a screen stays signed in there. */
    public static final class Office implements AutoCloseable {

        private final MicroServer server;
        private final Path scanners;
        private final Chromium browser;
        private final Map<String, Map<Screen, Page>> windows = new HashMap<>();
        private final Map<String, Api> doors = new HashMap<>();

        Office() {
            try {
                Path folder = Files.createDirectories(Path.of("target").toAbsolutePath());
                scanners = Files.createTempDirectory(folder, "may-quet-");
                server = MicroServer.withDemonstration(Files.createTempDirectory(folder, "office-"))
                        .set("giaoban.scan.folder", scanners.toString())
                        .set("giaoban.scan.seconds", "1")
                        .set("giaoban.scan.quiet.seconds", "2")
                        .forManyPeople()
                        .start();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
            browser = Chromium.visiting(server.base());
        }

        /** Where the scanners of the office put their files. */
        public Path scanners() {
            return scanners;
        }

        public Chromium browser() {
            return browser;
        }

        public MicroServer server() {
            return server;
        }

        /** The window of a user on a screen, signed in once for all screens; of nobody where the name is empty. */
        public Page window(String user, Screen screen) {
            Map<Screen, Page> his = windows.computeIfAbsent(user, name -> new EnumMap<>(Screen.class));
            Page window = his.computeIfAbsent(screen, size -> {
                if (user.isEmpty()) {
                    return browser.window(size);
                }
                return his.values().stream()
                        .findFirst()
                        .map(other -> browser.another(other, size))
                        .orElseGet(() -> browser.signedIn(size, user, MicroServer.PASSWORD));
            });
            // Whoever failed while it stood on another screen may have left it there.
            browser.fit(window, screen);
            return window;
        }

        /** A user's way into the REST interface. */
        public Api api(String user) {
            return doors.computeIfAbsent(user, name -> Api.as(server.base(), name, MicroServer.PASSWORD));
        }

        @Override
        public void close() {
            browser.close();
            server.close();
        }
    }

    @Override
    public boolean supportsParameter(ParameterContext parameter, ExtensionContext context) {
        return parameter.getParameter().getType() == Office.class;
    }

    @Override
    public Office resolveParameter(ParameterContext parameter, ExtensionContext context) {
        return context.getRoot().getStore(HOUSE).getOrComputeIfAbsent(Office.class, type -> new Office(), Office.class);
    }
}
