package org.plumbline.server.signin;

import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What people call a browser, from what it says of itself: {@code Chrome 156, Windows}. */
final class BrowserName {

  /** Each names itself after those it descends from, so the youngest is asked first. */
  private static final List<Known> BROWSERS =
      List.of(
          known("Edge", "Edg(?:e|A|iOS)?/(\\d+)"),
          known("Opera", "OPR/(\\d+)"),
          known("360", "(?:QIHU 360|360)[SE]E(?:/(\\d+))?"),
          known("WeChat", "MicroMessenger/(\\d+)"),
          known("Firefox", "(?:Firefox|FxiOS)/(\\d+)"),
          known("Chrome", "(?:HeadlessChrome|Chrome|CriOS)/(\\d+)"),
          known("Safari", "Version/(\\d+).*Safari/"));

  private static final List<Known> SYSTEMS =
      List.of(
          known("Windows", "Windows"),
          known("Android", "Android"),
          known("HarmonyOS", "HarmonyOS|OpenHarmony"),
          known("iOS", "iPhone|iPad"),
          known("macOS", "Mac OS X|Macintosh"),
          known("Linux", "Linux"));

  private record Known(String name, Pattern mark) {

    Optional<String> in(String said) {
      Matcher found = mark.matcher(said);
      if (!found.find()) {
        return Optional.empty();
      }
      boolean numbered = found.groupCount() > 0 && found.group(1) != null;
      return Optional.of(numbered ? name + " " + found.group(1) : name);
    }
  }

  private BrowserName() {}

  /** Empty where it says nothing; what is not known is named as it names itself. */
  static Optional<String> of(String said) {
    Optional<String> browser = first(BROWSERS, said);
    Optional<String> system = first(SYSTEMS, said);
    if (browser.isPresent() && system.isPresent()) {
      return Optional.of(browser.get() + ", " + system.get());
    }
    return browser.or(() -> system).or(() -> Optional.of(said).filter(each -> !each.isBlank()));
  }

  private static Optional<String> first(List<Known> all, String said) {
    return all.stream().flatMap(known -> known.in(said).stream()).findFirst();
  }

  private static Known known(String name, String mark) {
    return new Known(name, Pattern.compile(mark));
  }
}
