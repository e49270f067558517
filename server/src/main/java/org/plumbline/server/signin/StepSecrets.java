package org.plumbline.server.signin;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.database.PrivateFile;
import org.plumbline.server.running.Greeting;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The secrets of second steps. They lie sealed in the database; the key lies in the folder of the
 * data, and in no backup.
 */
@Component
class StepSecrets implements Greeting {

  private static final String KEY = "second-step.key";

  private final JdbcClient database;
  private final Path file;
  private final SecretSeal seal;

  StepSecrets(
      JdbcClient database,
      TransactionTemplate transactions,
      @Value("${plumbline.data}") Path data) {
    this.database = database;
    this.file = data.resolve(KEY);
    this.seal = seal(file);
    transactions.executeWithoutResult(_ -> sealPlain());
  }

  Optional<String> find(long account) {
    return findSealed(account).flatMap(sealed -> seal.open(sealed, account));
  }

  /** Whether the account has one, even one that does not open. */
  boolean has(long account) {
    return findSealed(account).isPresent();
  }

  void keep(long account, String secret) {
    database
        .sql("UPDATE account SET totp_secret = ? WHERE id = ?")
        .params(seal.seal(secret, account), account)
        .update();
  }

  void forget(long account) {
    database.sql("UPDATE account SET totp_secret = NULL WHERE id = ?").param(account).update();
  }

  /** Says so where secrets came from another installation without its key. */
  @Override
  public List<Bilingual> lines() {
    long closed =
        listAll().entrySet().stream()
            .filter(each -> seal.open(each.getValue(), each.getKey()).isEmpty())
            .count();
    return closed == 0
        ? List.of()
        : List.of(
            Bilingual.format(
                "%1$d 个账号的动态口令不能核对：密钥不是原来的。请停止服务，把原机器数据目录中的 %2$s 复制到 %3$s 后再启动；"
                    + "或由本人用恢复码登录，或由安全管理员取消其第二步",
                "The second steps of %1$d accounts cannot be checked: the key is another one. Stop"
                    + " the server, copy %2$s from the data folder of the former machine to %3$s"
                    + " and start again; or their holders sign in with recovery codes, or the"
                    + " security administrator removes their second steps",
                closed,
                KEY,
                file));
  }

  /** Releases before the sealing left them plain. */
  private void sealPlain() {
    listAll()
        .forEach((account, secret) -> {
          if (!secret.startsWith(SecretSeal.MARK)) {
            keep(account, secret);
          }
        });
  }

  private Optional<String> findSealed(long account) {
    return database
        .sql("SELECT totp_secret FROM account WHERE id = ? AND totp_secret IS NOT NULL")
        .param(account)
        .query(String.class)
        .optional();
  }

  private Map<Long, String> listAll() {
    return database
        .sql("SELECT id, totp_secret FROM account WHERE totp_secret IS NOT NULL")
        .query((row, _) -> Map.entry(row.getLong("id"), row.getString("totp_secret")))
        .stream()
        .collect(java.util.stream.Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
  }

  private static SecretSeal seal(Path file) {
    try {
      return new SecretSeal(PrivateFile.read(file, SecretSeal.KEY_BYTES));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
