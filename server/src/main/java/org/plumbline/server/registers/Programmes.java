package org.plumbline.server.registers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.concurrent.ConcurrentHashMap;
import org.plumbline.cli.packs.PackFolders;
import org.plumbline.cli.packs.UnusableFolderException;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.PackLoader;
import org.plumbline.evidence.pack.PackLoading;
import org.plumbline.evidence.pack.TargetReading;
import org.plumbline.reading.target.TargetContext;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.regulation.Units;
import org.plumbline.server.plans.PlanRow;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** 项目包. The packs that come with the product, and how the text of any pack is read. */
@Component
public class Programmes {

  private static final Logger LOG = LoggerFactory.getLogger(Programmes.class);

  private final Map<String, Pack> read = new ConcurrentHashMap<>();

  /** They are part of the installation and do not change while it runs. */
  private List<Offered> product = List.of();

  private final TargetReading targets;
  private final PackLoader loader;

  /** Packs whose targets read as the product reads them. */
  public Programmes() {
    TargetReader reader = TargetReader.bundled();
    this.targets =
        (text, indicator, dimension, year) ->
            reader.read(text, new TargetContext(indicator, dimension, OptionalInt.of(year)));
    this.loader = new PackLoader(Units.bundled(), targets);
  }

  /** A pack with the text it was read from. */
  public record Offered(Pack pack, String content) {}

  /** How targets read. */
  public TargetReading targets() {
    return targets;
  }

  /** Those that come with the product, by name; one that cannot be read is left out, and logged. */
  public synchronized List<Offered> list() {
    if (product.isEmpty()) {
      product = read();
    }
    return product;
  }

  private List<Offered> read() {
    Path folder = Path.of(System.getProperty("plumbline.home", "")).resolve("programmes");
    List<Offered> offered = new ArrayList<>();
    try {
      for (Path file : PackFolders.below(folder)) {
        String content = Files.readString(file);
        load(content)
            .pack()
            .ifPresentOrElse(
                pack -> offered.add(new Offered(pack, content)),
                () -> LOG.warn("{} is no pack that can be used", file));
      }
    } catch (UnusableFolderException | IOException e) {
      LOG.warn("No packs of the product: {}", e.getMessage());
    }
    return List.copyOf(offered);
  }

  /** The one whose programme is that of the plan. */
  public Optional<Offered> findFor(PlanRow plan) {
    return list().stream()
        .filter(offered -> {
          Pack.Heading heading = offered.pack().heading();
          return plan.projectCode().equals(Optional.of(heading.projectCode()))
              && plan.projectName().equals(heading.projectName());
        })
        .findFirst();
  }

  /** Reads a pack that somebody brought. */
  PackLoading load(String content) {
    return loader.load("pack.yaml", content.getBytes(StandardCharsets.UTF_8));
  }

  /** Reads one that was kept; the same text is read once. */
  Pack kept(String sha256, String content) {
    return read.computeIfAbsent(
        sha256,
        _ ->
            load(content)
                .pack()
                .orElseThrow(() -> new IllegalStateException("Pack " + sha256 + " reads no more")));
  }
}
