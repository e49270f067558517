package org.plumbline.server.database;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.plumbline.model.text.Bilingual;

/**
 * Who PostgreSQL's programs are run as. PostgreSQL refuses to run as the administrator of the
 * machine; where the product itself does, its programs get a name space of users in which they are
 * nobody in particular, or, where that is forbidden, a user of the system.
 *
 * @param prefix what stands before each command
 * @param owner the user the data must belong to, where it is another than ours
 */
record Caller(List<String> prefix, Optional<String> owner) {

  private static final List<String> SERVICE_USERS = List.of("postgres", "nobody");

  static Caller ofThisProcess()
      throws IOException, InterruptedException, DatabaseUnavailableException {
    if (!"root".equals(System.getProperty("user.name"))) {
      return new Caller(List.of(), Optional.empty());
    }
    if (succeeds("unshare", "-U", "true")) {
      return new Caller(List.of("unshare", "-U"), Optional.empty());
    }
    for (String user : SERVICE_USERS) {
      if (succeeds("runuser", "-u", user, "--", "true")) {
        return new Caller(List.of("runuser", "-u", user, "--"), Optional.of(user));
      }
    }
    throw new DatabaseUnavailableException(
        Bilingual.of(
            "内置数据库不能以 root 身份运行，本机也不允许切换用户。请用普通用户启动，或用 --database-url 指定数据库",
            "The database that comes along cannot run as root, and this machine allows no other"
                + " user. Start as an ordinary user, or name a database with --database-url"));
  }

  /** Hands {@code folder} over to the user the programs run as. */
  void own(Path folder) throws IOException, InterruptedException {
    if (owner.isPresent() && Files.exists(folder)) {
      succeeds("chown", "-R", owner.get(), folder.toString());
    }
  }

  List<String> command(List<String> words) {
    List<String> command = new ArrayList<>(prefix);
    command.addAll(words);
    return command;
  }

  private static boolean succeeds(String... command) throws IOException, InterruptedException {
    try {
      Process process =
          new ProcessBuilder(command)
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.DISCARD)
              .start();
      return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
    } catch (IOException _) { // no such program here
      return false;
    }
  }
}
