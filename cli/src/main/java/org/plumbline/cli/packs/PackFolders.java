package org.plumbline.cli.packs;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * 项目包文件夹. Finds packs by what a user calls them: a folder, a {@code pack.yaml}, the name of a pack
 * of the product, {@code all} of them, or a folder of packs.
 *
 * @param programmes the packs of the product
 */
public record PackFolders(Path programmes) {

  public static final String ALL = "all";

  private static final String PACK = "pack.yaml";

  /** The {@code pack.yaml} files that are meant, sorted by path. */
  public List<Path> find(String pack) throws UnusableFolderException {
    Path path = path(pack);
    if (pack.equals(ALL)) {
      return below(programmes);
    }
    if (Files.isRegularFile(path)) {
      return List.of(path);
    }
    if (Files.isRegularFile(path.resolve(PACK))) {
      return List.of(path.resolve(PACK));
    }
    if (Files.isDirectory(path)) {
      return below(path);
    }
    Path named = programmes.resolve(path).resolve(PACK);
    if (!path.isAbsolute() && path.getNameCount() == 1 && Files.isRegularFile(named)) {
      return List.of(named);
    }
    throw new UnusableFolderException(
        "没有项目包“%s”。请写文件夹、pack.yaml，或产品自带的包：%s、all。",
        "There is no pack \"%s\". Name a folder, a pack.yaml or a pack of the product: %s, all.",
        pack,
        names());
  }

  /** The packs in the folders of a folder. */
  public static List<Path> below(Path folder) throws UnusableFolderException {
    List<Path> found = list(folder);
    if (found.isEmpty()) {
      throw new UnusableFolderException(
          "%s 中没有项目包（pack.yaml）。请指定其他文件夹。",
          "%s holds no pack (pack.yaml). Name another folder.",
          folder);
    }
    return found;
  }

  private static List<Path> list(Path folder) throws UnusableFolderException {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> folders = Files.list(folder)) {
      return folders.map(each -> each.resolve(PACK)).filter(Files::isRegularFile).sorted().toList();
    } catch (IOException e) {
      throw unreadable(folder, e);
    }
  }

  private String names() throws UnusableFolderException {
    return list(programmes).stream()
        .map(file -> String.valueOf(file.toAbsolutePath().getParent().getFileName()))
        .collect(Collectors.joining(", "));
  }

  /** The bytes of a file. */
  public static byte[] bytes(Path file) throws UnusableFolderException {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw unreadable(file, e);
    }
  }

  /** What a user wrote as a path. */
  public static Path path(String text) throws UnusableFolderException {
    try {
      return Path.of(text);
    } catch (InvalidPathException e) {
      throw new UnusableFolderException("不是有效的路径：%s", "Not a path on this system: %s", text);
    }
  }

  static UnusableFolderException unreadable(Path path, IOException cause) {
    return new UnusableFolderException(
        "无法读取 %s（%s）。请检查路径和权限。",
        "%s cannot be read (%s). Check the path and its permissions.",
        path,
        String.valueOf(cause.getMessage()));
  }
}
