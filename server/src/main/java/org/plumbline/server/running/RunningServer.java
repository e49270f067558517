package org.plumbline.server.running;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.CountDownLatch;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.PlumblineServer;
import org.plumbline.server.database.DatabaseUnavailableException;
import org.plumbline.server.database.OpenDatabase;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.web.server.WebServer;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/** A server at work, with the database under it; closing stops first the one, then the other. */
public final class RunningServer implements AutoCloseable {

  private final ConfigurableApplicationContext context;
  private final OpenDatabase database;
  private final CountDownLatch ended = new CountDownLatch(1);
  private final Thread atExit = new Thread(this::stop, "stop");

  private RunningServer(ConfigurableApplicationContext context, OpenDatabase database) {
    this.context = context;
    this.database = database;
  }

  public static RunningServer start(ServerSettings settings)
      throws DatabaseUnavailableException, InterruptedException {
    OpenDatabase database = OpenDatabase.toServe(settings.data(), settings.databaseUrl());
    Map<String, Object> properties = properties(settings);
    properties.putAll(database.properties());
    try {
      RunningServer server = new RunningServer(application(properties).run(), database);
      Runtime.getRuntime().addShutdownHook(server.atExit);
      return server;
    } catch (RuntimeException e) {
      database.close();
      throw e;
    }
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

  OpenDatabase database() {
    return database;
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
    database.close();
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
