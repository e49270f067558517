package org.plumbline.server.signin;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.junit.jupiter.api.Test;
import org.plumbline.server.running.People;
import org.plumbline.server.running.TestServer;
import org.springframework.jdbc.core.simple.JdbcClient;

class SecretSealTest {

  private static final String SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ";

  private final SecretSeal seal = new SecretSeal("0f".repeat(SecretSeal.KEY_BYTES));

  @Test
  void opensForItsAccountAndKeyOnly() {
    String sealed = seal.seal(SECRET, 7);
    assertThat(seal.open(sealed, 7)).hasValue(SECRET);
    assertThat(seal.open(sealed, 8)).isEmpty();
    assertThat(new SecretSeal("f0".repeat(SecretSeal.KEY_BYTES)).open(sealed, 7)).isEmpty();
  }

  @Test
  void doesNotOpenWhatWasChanged() {
    String sealed = seal.seal(SECRET, 7);
    char last = sealed.charAt(20) == 'A' ? 'B' : 'A';
    assertThat(seal.open(sealed.substring(0, 20) + last + sealed.substring(21), 7)).isEmpty();
    assertThat(seal.open(SecretSeal.MARK, 7)).isEmpty();
    assertThat(seal.open(SecretSeal.MARK + "no base 64", 7)).isEmpty();
  }

  @Test
  void sealsTheSameSecretDifferently() {
    assertThat(seal.seal(SECRET, 7)).isNotEqualTo(seal.seal(SECRET, 7));
  }

  @Test
  void keepsTheKeyOutOfTheDatabase() throws IOException {
    long account = People.id(People.auditor());
    StepSecrets secrets = TestServer.part(StepSecrets.class);
    secrets.keep(account, SECRET);
    assertThat(secrets.find(account)).hasValue(SECRET);
    assertThat(
            TestServer.part(JdbcClient.class)
                .sql("SELECT totp_secret FROM account WHERE id = ?")
                .param(account)
                .query(String.class)
                .single())
        .startsWith(SecretSeal.MARK)
        .doesNotContain(SECRET);
    Path key = TestServer.data().resolve("second-step.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(key)))
        .isEqualTo("rw-------");
  }

  @Test
  void saysWhoseSecretsDoNotOpen() {
    long account = People.id(People.auditor());
    StepSecrets secrets = TestServer.part(StepSecrets.class);
    assertThat(secrets.lines()).isEmpty();
    TestServer.part(JdbcClient.class)
        .sql("UPDATE account SET totp_secret = ? WHERE id = ?")
        .params(seal.seal(SECRET, account), account)
        .update();
    assertThat(secrets.lines()).singleElement().asString().contains("second-step.key");
    assertThat(secrets.find(account)).isEmpty();
    assertThat(secrets.has(account)).isTrue();
    secrets.forget(account);
  }
}
