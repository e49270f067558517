package org.plumbline.server.running;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.PlumblineServer;
import org.plumbline.server.database.DatabaseUnavailableException;
import org.plumbline.server.database.EmbeddedPostgres;
import org.plumbline.server.database.Login;
import org.plumbline.server.database.Preparation;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server at work, with the database under it; closing stops first the one, then the other. */
public final class RunningServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final Optional<EmbeddedPostgres> postgres;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread atExit = new Thread(this::stop, "stop");

  private RunningServer(
      ConfigurableApplicationContext context, Optional<EmbeddedPostgres> postgres) {
    this.context = context;
    this.postgres = postgres;
  }

  public static RunningServer start(ServerSettings settings)
      throws DatabaseUnavailableException, InterruptedException {
    Map<String, Object> properties = properties(settings);
    if (settings.databaseUrl().isPresent()) {
      Preparation.check(settings.databaseUrl().get());
      properties.put("spring.datasource.url", settings.databaseUrl().get());
      return over(Optional.empty(), properties);
    }
    EmbeddedPostgres postgres = EmbeddedPostgres.startIn(settings.data());
    try {
      Login login = Preparation.ownDatabase(postgres);
      properties.put("spring.datasource.url", login.url());
      properties.put("spring.datasource.username", login.user());
      properties.put("spring.datasource.password", login.password());
      return over(Optional.of(postgres), properties);
    } catch (DatabaseUnavailableException | RuntimeException e) {
      postgres.close();
      throw e;
    }
  }

  private static RunningServer over(
      Optional<EmbeddedPostgres> postgres, Map<String, Object> properties) {
    RunningServer server = new RunningServer(application(properties).run(), postgres);
    Runtime.getRuntime().addShutdownHook(server.atExit);
    return server;
  }

  /** Where browsers find it. */
  public String address() {
    WebServer server =
        Objects.requireNonNull(((WebServerApplicationContext) context).getWebServer());
    return "http://localhost:" + server.getPort() + "/";
  }

  /** What the one who started it should know first. */
  List<Bilingual> greeting() {
    return context.getBeansOfType(Greeting.class).values().stream()
        .flatMap(greeting -> greeting.lines().stream())
        .toList();
  }

  /** The parts it is made of, for tests. */
  ConfigurableApplicationContext context() {
    return context;
  }

  /** Waits until the server is stopped. */
  void awaitEnd() throws InterruptedException {
    ended.await();
  }

  @Override
  public void close() {
    try {
      Runtime.getRuntime().removeShutdownHook(atExit);
    } catch (IllegalStateException _) {
      return; // the machine is already stopping us
    }
    stop();
  }

  private void stop() {
    context.close();
    postgres.ifPresent(EmbeddedPostgres::close);
    ended.countDown();
  }

  private static SpringApplication application(Map<String, Object> properties) {
    SpringApplication application = new SpringApplication(PlumblineServer.class);
    application.setDefaultProperties(properties);
    application.setRegisterShutdownHook(false);
    return application;
  }

  private static Map<String, Object> properties(ServerSettings settings) {
    Map<String, Object> properties = new HashMap<>();
    properties.put("server.port", settings.port());
    properties.put("plumbline.demo", settings.demo());
    properties.put("plumbline.data", settings.data().toAbsolutePath().normalize().toString());
    return properties;
  }
}
