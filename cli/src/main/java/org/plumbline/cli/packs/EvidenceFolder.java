package org.plumbline.cli.packs;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.register.EvidenceReading;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterLimits;
import org.plumbline.evidence.register.RegisterReader;
import org.plumbline.evidence.register.RegisterSource;
import org.plumbline.model.source.Notice;
import org.plumbline.model.source.Severity;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;

/** 台账文件夹. The files of a pack's registers: {@code stock_movements.csv} or {@code .xlsx}. */
public final class EvidenceFolder {

  private static final List<String> FORMATS = List.of("csv", "xlsx");

  private final Path folder;
  private final Pack pack;
  private final List<Notice> notices = new ArrayList<>();

  private EvidenceFolder(Path folder, Pack pack) {
    this.folder = folder;
    this.pack = pack;
  }

  /** Reads the registers of {@code pack} that are in {@code folder}. */
  public static EvidenceReading read(Path folder, Pack pack) throws UnusableFolderException {
    EvidenceFolder evidence = new EvidenceFolder(folder, pack);
    Map<String, RegisterSource> sources = evidence.sources();
    RegisterReader reader =
        new RegisterReader(Units.bundled(), pack.fiscalYear(), RegisterLimits.DEFAULT);
    EvidenceReading reading = reader.read(pack.registers(), sources);
    List<Notice> notices = new ArrayList<>(evidence.notices);
    notices.addAll(reading.notices());
    return new EvidenceReading(reading.accepted(), reading.files(), reading.refused(), notices);
  }

  private Map<String, RegisterSource> sources() throws UnusableFolderException {
    Map<String, RegisterSource> sources = new LinkedHashMap<>();
    for (Path file : files()) {
      Optional<String> register = register(file);
      if (register.isEmpty()) {
        notices.add(unknown(file));
      } else if (sources.putIfAbsent(register.get(), new FileSource(file)) != null) {
        throw new UnusableFolderException(
            "%2$s 中台账 %1$s 有两个文件。请只留一个。",
            "%2$s holds two files of the register %1$s. Keep one.",
            register.get(),
            folder);
      }
    }
    if (sources.isEmpty()) {
      throw new UnusableFolderException(
          "%s 中没有项目包 %s 的台账文件。文件按台账命名，如 %s.csv 或 .xlsx。",
          "%s holds no register of the pack %s. Files are named after registers: %s.csv or .xlsx.",
          folder,
          pack.name(),
          pack.registers().getFirst().name());
    }
    return sources;
  }

  private List<Path> files() throws UnusableFolderException {
    if (!Files.isDirectory(folder)) {
      throw new UnusableFolderException(
          "没有台账文件夹 %s。请检查路径。", "There is no folder %s for the registers. Check the path.", folder);
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files
          .filter(Files::isRegularFile)
          .filter(file -> FORMATS.contains(extension(file)))
          .sorted()
          .toList();
    } catch (IOException e) {
      throw PackFolders.unreadable(folder, e);
    }
  }

  private Optional<String> register(Path file) {
    String name = name(file);
    String stem = name.substring(0, name.lastIndexOf('.'));
    return pack.registers().stream().map(Register::name).filter(stem::equals).findFirst();
  }

  private Notice unknown(Path file) {
    List<String> names = pack.registers().stream().map(Register::name).toList();
    return new Notice(
        "unknown_register_file",
        Severity.WARNING,
        Bilingual.format(
            "%s 不是本包的台账，未读取。台账有：%s。",
            "%s is no register of this pack and was not read. Registers are: %s.",
            name(file),
            String.join(", ", names)),
        Optional.empty());
  }

  private static String extension(Path file) {
    String name = name(file);
    return name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
  }

  private static String name(Path file) {
    return String.valueOf(file.getFileName());
  }

  private record FileSource(Path file) implements RegisterSource {

    @Override
    public String name() {
      return EvidenceFolder.name(file);
    }

    @Override
    public InputStream open() throws IOException {
      return Files.newInputStream(file);
    }
  }
}
