package vn.giaoban.proof.browser;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Response;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The system's Chromium, driven by Playwright. Whatever goes wrong inside a page is written down and can be asked for. */
public final class Chromium implements AutoCloseable {

    /** The two sizes of screen at which every page must be good: an office desk and a phone. */
    public enum Screen {
        DESK(1366, 768),
        PHONE(390, 844);

        private final int width;
        private final int height;

        Screen(int width, int height) {
            this.width = width;
            this.height = height;
        }
    }

    private static final Path EXECUTABLE = Path.of("/usr/bin/chromium");
    private static final Path PICTURES = Path.of("target", "screens");

    private final Playwright playwright;
    private final Browser browser;
    private final URI server;
    private final List<String> complaints = Collections.synchronizedList(new ArrayList<>());

    private Chromium(Playwright playwright, Browser browser, URI server) {
        this.playwright = playwright;
        this.browser = browser;
        this.server = server;
    }

    /** Starts the browser for one server. */
    public static Chromium visiting(URI server) {
        if (!Files.isExecutable(EXECUTABLE)) {
            throw new IllegalStateException(
                    EXECUTABLE + " is missing: bin/verify installs it (apt-get install chromium)");
        }
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        Playwright playwright = Playwright.create(new Playwright.CreateOptions().setEnv(environment));
        Browser browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(EXECUTABLE)
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                // Every process costs; the pages come from one place that we know.
                                "--in-process-gpu",
                                "--disable-site-isolation-trials",
                                "--disable-features=site-per-process,IsolateOrigins,Translate",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
        return new Chromium(playwright, browser, server);
    }

    /** A window of a person who has not been here before. */
    public Page window(Screen screen) {
        return window(screen, null);
    }

    /** A second window of somebody, on another screen, in the session of the first. */
    public Page another(Page window, Screen screen) {
        return window(screen, window.context().storageState());
    }

    private Page window(Screen screen, String cookies) {
        BrowserContext context = browser.newContext(new Browser.NewContextOptions()
                .setViewportSize(screen.width, screen.height)
                .setStorageState(cookies)
                .setLocale("vi-VN")
                .setTimezoneId("Asia/Ho_Chi_Minh"));
        Page page = context.newPage();
        page.setDefaultTimeout(60_000);
        page.onPageError(error -> complaints.add(page.url() + ": " + error));
        page.onConsoleMessage(message -> {
            if (message.type().equals("error") && !message.text().contains("Failed to load resource")) {
                complaints.add(page.url() + ": " + message.text());
            }
        });
        page.onRequest(request -> {
            if (!request.url().startsWith(server.toString())
                    && !request.url().startsWith("data:")
                    && !request.url().startsWith("blob:")) {
                complaints.add(page.url() + " asked a foreign host: " + request.url());
            }
        });
        return page;
    }

    /** A window in which somebody is signed in. */
    public Page signedIn(Screen screen, String user, String password) {
        Page page = window(screen);
        page.navigate(server.resolve("/login").toString());
        page.getByLabel("Tên đăng nhập").fill(user);
        page.getByLabel("Mật khẩu").fill(password);
        page.getByLabel("Mật khẩu").press("Enter");
        page.waitForURL(address -> !address.contains("/login"));
        return page;
    }

    /** Shows what a window shows on another screen, from its top: where it had been scrolled to lies elsewhere there. */
    public void fit(Page page, Screen screen) {
        page.setViewportSize(screen.width, screen.height);
        page.evaluate("() => scrollTo(0, 0)");
        rest(page);
    }

    /** Goes to an address of the server and waits until the page rests. */
    public Response open(Page page, String path) {
        Response answer = page.navigate(server.resolve(path).toString());
        rest(page);
        return answer;
    }

    /** Waits until the page has done what was asked of it: loaded, no answer outstanding, nothing queued. */
    public void rest(Page page) {
        page.waitForLoadState();
        page.waitForFunction("""
                () => document.readyState === 'complete'
                  && (!window.PrimeFaces || (PrimeFaces.ajax.Queue.isEmpty() && !PrimeFaces.animationActive))""");
    }

    /** Presses what opens a dialog and waits until the dialog has taken the focus: before that, keys go elsewhere. */
    public void openDialog(Page page, String button) {
        page.getByText(button, new Page.GetByTextOptions().setExact(true))
                .first()
                .click();
        page.waitForFunction("() => document.activeElement.closest('.ui-dialog')");
        rest(page);
    }

    /** Keeps a picture for the eyes of whoever looks at the build. */
    public void picture(Page page, String name) {
        page.screenshot(new Page.ScreenshotOptions()
                .setPath(PICTURES.resolve(name + ".jpeg"))
                .setQuality(85)
                .setFullPage(true));
    }

    /** What went wrong inside pages so far: script errors, refused content, requests to other hosts. */
    public List<String> complaints() {
        return List.copyOf(complaints);
    }

    /** What went wrong inside pages since this was last asked. */
    public List<String> freshComplaints() {
        List<String> fresh = complaints();
        complaints.clear();
        return fresh;
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
