package org.plumbline.cli.terminal;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** The desktop of the person at the keyboard, if there is one. */
public final class Desktop {

  private Desktop() {}

  /** Opens {@code page} in the browser; false where there is none to open it in. */
  public static boolean open(Path page) {
    String system = System.getProperty("os.name", "").toLowerCase(Locale.ROOT);
    boolean mac = system.contains("mac");
    if (!mac && System.getenv("DISPLAY") == null && System.getenv("WAYLAND_DISPLAY") == null) {
      return false;
    }
    List<String> command = List.of(mac ? "open" : "xdg-open", page.toAbsolutePath().toString());
    try {
      new ProcessBuilder(command)
          .redirectOutput(ProcessBuilder.Redirect.DISCARD)
          .redirectError(ProcessBuilder.Redirect.DISCARD)
          .start();
      return true;
    } catch (IOException _) {
      return false;
    }
  }
}
