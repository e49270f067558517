package org.plumbline.server.running;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonArray;
import com.google.gson.JsonObject;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.ConsoleMessage;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.EmulateMediaOptions;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.options.BoundingBox;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.Media;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Assumptions;

/** Somebody at a real browser, with its scripts, on a desk or on a phone. */
public final class Browser implements AutoCloseable {

  private static final List<String> PLACES =
      List.of("/usr/bin/chromium", "/usr/bin/chromium-browser", "/usr/bin/google-chrome");
  private static final Path PICTURES = Path.of("target", "pages");
  private static final int DESK = 1280;
  private static final int PHONE = 390;
  private static final int HEIGHT = 900;

  /** What axe finds, as lines that say which rule, where, and why. */
  private static final String CHECK =
      """
      async () => (await axe.run({runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa']}))
        .violations.flatMap(found => found.nodes.map(node =>
          found.id + ' ' + node.target + ': ' + node.failureSummary))
      """;

  private final Playwright playwright;
  private final com.microsoft.playwright.Browser chromium;
  private BrowserContext context;
  private Page page;
  private final List<String> errors = new ArrayList<>();

  private Browser(Playwright playwright, com.microsoft.playwright.Browser chromium) {
    this.playwright = playwright;
    this.chromium = chromium;
    this.context = newContext(chromium);
    this.page = newPage();
  }

  /** Opens one; where no Chromium is installed the test is skipped, and says so. */
  public static Browser open() {
    Optional<Path> program =
        Stream.concat(Stream.ofNullable(System.getenv("PLUMBLINE_CHROMIUM")), PLACES.stream())
            .map(Path::of)
            .filter(Files::isExecutable)
            .findFirst();
    Assumptions.assumeTrue(
        program.isPresent(),
        "No Chromium is installed, so pages are not looked at; install the package chromium");
    Playwright playwright =
        Playwright.create(
            new CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    LaunchOptions options =
        new LaunchOptions()
            .setExecutablePath(program.orElseThrow())
            .setArgs(List.of("--no-sandbox"));
    return new Browser(playwright, playwright.chromium().launch(options));
  }

  /** One for all journeys of a run: starting takes a second. It closes with the tests. */
  public static Browser shared() {
    return Holder.SHARED;
  }

  private static final class Holder {
    static final Browser SHARED = open();

    static {
      Runtime.getRuntime().addShutdownHook(new Thread(SHARED::close));
    }
  }

  /** As somebody new: no cookie, nobody signed in. */
  public Browser afresh() {
    context.close();
    context = newContext(chromium);
    page = newPage();
    return this;
  }

  /** As one of the demonstration's people, by the form. */
  public Browser signedInAs(String login) {
    signIn(login, "plumbline-demo");
    assertThat(page.url()).as("signing in as " + login).doesNotContain("refused");
    return this;
  }

  /** Tries to sign in, whatever comes of it. */
  public Page signIn(String login, String password) {
    afresh();
    page.navigate(TestServer.address() + "/sign-in");
    page.fill("#login", login);
    page.fill("#password", password);
    page.click("main button");
    page.waitForLoadState();
    return page;
  }

  /** Goes to a page of the server; gives the page for whatever else is to be done there. */
  public Page visit(String path) {
    errors.clear();
    page.setViewportSize(DESK, HEIGHT);
    page.navigate(TestServer.address() + path);
    return page;
  }

  /** The same on a phone. */
  public Page visitOnPhone(String path) {
    visit(path);
    page.setViewportSize(PHONE, HEIGHT);
    return page;
  }

  /** Drops files or folders of this machine on the open page, as the desk would. */
  public void drop(String selector, Path... dropped) {
    BoundingBox place = page.locator(selector).boundingBox();
    JsonArray files = new JsonArray();
    Stream.of(dropped).map(Path::toAbsolutePath).map(Path::toString).forEach(files::add);
    JsonObject data = new JsonObject();
    data.add("items", new JsonArray());
    data.add("files", files);
    data.addProperty("dragOperationsMask", 1);
    CDPSession desk = context.newCDPSession(page);
    for (String moment : List.of("dragEnter", "dragOver", "drop")) {
      JsonObject event = new JsonObject();
      event.addProperty("type", moment);
      event.addProperty("x", place.x + place.width / 2);
      event.addProperty("y", place.y + place.height / 2);
      event.add("data", data);
      desk.send("Input.dispatchDragEvent", event);
    }
    desk.detach();
  }

  /**
   * Holds the open page to what every page must keep: no barrier that axe finds, no error on the
   * console, nothing wider than a phone. With {@code -Dplumbline.pictures=true} it leaves pictures
   * in {@code target/pages}, which take longer than the rest.
   */
  public void check(String name) {
    checkBarriers(name);
    picture(name + "-wide");
    page.setViewportSize(PHONE, HEIGHT);
    Object width = page.evaluate("() => document.documentElement.scrollWidth");
    picture(name + "-narrow");
    assertThat(((Number) width).intValue()).as("width of " + name).isLessThanOrEqualTo(PHONE);
    page.setViewportSize(DESK, HEIGHT);
    assertThat(errors).as("errors on the console of " + name).isEmpty();
  }

  /** Holds the open page to the same by night; leaves pictures of this and of its print. */
  public void checkInTheDarkAndOnPaper(String name) {
    page.emulateMedia(new EmulateMediaOptions().setColorScheme(ColorScheme.DARK));
    checkBarriers(name + " in the dark");
    picture(name + "-dark");
    page.emulateMedia(
        new EmulateMediaOptions().setColorScheme(ColorScheme.LIGHT).setMedia(Media.PRINT));
    assertThat(page.locator("header.frame").isVisible()).as("no menu on paper").isFalse();
    picture(name + "-print");
    page.emulateMedia(new EmulateMediaOptions().setMedia(Media.SCREEN));
  }

  private void checkBarriers(String name) {
    page.evaluate(script());
    @SuppressWarnings("unchecked")
    List<String> barriers = (List<String>) page.evaluate(CHECK);
    assertThat(barriers).as("barriers on " + name).isEmpty();
  }

  @Override
  public void close() {
    chromium.close();
    playwright.close();
  }

  private void picture(String name) {
    if (Boolean.getBoolean("plumbline.pictures")) {
      page.screenshot(
          new ScreenshotOptions().setFullPage(true).setPath(PICTURES.resolve(name + ".png")));
    }
  }

  private Page newPage() {
    Page opened = context.newPage();
    opened.onConsoleMessage(this::listen);
    opened.onPageError(errors::add);
    return opened;
  }

  /** A page that is itself an error, such as 404, is reported as one that failed to load. */
  private void listen(ConsoleMessage message) {
    if (message.type().equals("error") && !message.text().matches(".*status of [45].*")) {
      errors.add(message.text());
    }
  }

  private static BrowserContext newContext(com.microsoft.playwright.Browser chromium) {
    return chromium.newContext(
        new com.microsoft.playwright.Browser.NewContextOptions().setLocale("zh-CN"));
  }

  /** Read by the debugger, so that the pages keep their ban on foreign scripts meanwhile. */
  private static String script() {
    try (InputStream in =
        Objects.requireNonNull(Browser.class.getResourceAsStream("/vendor/axe.min.js"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
