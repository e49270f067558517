package org.plumbline.national.files;

import java.io.FileNotFoundException;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.apache.hadoop.conf.Configuration;
import org.apache.hadoop.fs.FileStatus;
import org.apache.hadoop.fs.FileSystem;
import org.apache.hadoop.fs.LocatedFileStatus;
import org.apache.hadoop.fs.Path;
import org.apache.hadoop.fs.RemoteIterator;
import org.plumbline.reading.DocumentBytes;

/** A folder on any file system: this machine's, or one that a cluster shares. */
public final class Folder {

  private final Path path;
  private final FileSystem system;

  private Folder(Path path, FileSystem system) {
    this.path = path;
    this.system = system;
  }

  /** The folder at a path or address; it need not be there yet. */
  public static Folder at(String address) throws IOException {
    Path path = new Path(address);
    FileSystem system = path.getFileSystem(new Configuration());
    system.setWriteChecksum(false);
    return new Folder(system.makeQualified(path), system);
  }

  public Folder below(String name) {
    return new Folder(new Path(path, name), system);
  }

  /** The address of a file in it. */
  public String file(String name) {
    return new Path(path, name).toString();
  }

  public boolean exists() throws IOException {
    return system.exists(path);
  }

  /** Whether there is nothing in it, or no such folder. */
  public boolean isEmpty() throws IOException {
    return !exists() || system.listStatus(path).length == 0;
  }

  /** A file of some size. */
  public record Entry(String name, String address, long bytes, long modified) {}

  /** The files directly in it whose names end like this, by name; unfinished ones are left out. */
  public List<Entry> files(String ending) throws IOException {
    List<Entry> files = new ArrayList<>();
    FileStatus[] found;
    try {
      found = system.listStatus(path);
    } catch (FileNotFoundException _) {
      return files;
    }
    for (FileStatus each : found) {
      String name = each.getPath().getName();
      if (each.isFile() && name.endsWith(ending) && !name.startsWith(".")) {
        files.add(
            new Entry(name, each.getPath().toString(), each.getLen(), each.getModificationTime()));
      }
    }
    files.sort(Comparator.comparing(Entry::name));
    return files;
  }

  /** The files in it and below it, by address. */
  public List<Entry> filesBelow() throws IOException {
    List<Entry> files = new ArrayList<>();
    if (!exists()) {
      return files;
    }
    RemoteIterator<LocatedFileStatus> found = system.listFiles(path, true);
    while (found.hasNext()) {
      LocatedFileStatus each = found.next();
      files.add(
          new Entry(
              each.getPath().getName(),
              each.getPath().toString(),
              each.getLen(),
              each.getModificationTime()));
    }
    files.sort(Comparator.comparing(Entry::address));
    return files;
  }

  /** The text of a file, where it is there. */
  public Optional<String> read(String name) throws IOException {
    try (InputStream in = system.open(new Path(path, name))) {
      return Optional.of(new String(in.readAllBytes(), StandardCharsets.UTF_8));
    } catch (FileNotFoundException _) {
      return Optional.empty();
    }
  }

  /** The bytes of one file, under its name. */
  public static DocumentBytes document(String address) throws IOException {
    Path file = new Path(address);
    try (InputStream in = file.getFileSystem(new Configuration()).open(file)) {
      return new DocumentBytes(file.getName(), in.readAllBytes());
    }
  }

  /** Writes a file that is either whole or not there. */
  public void write(String name, String text) throws IOException {
    write(name, text.getBytes(StandardCharsets.UTF_8));
  }

  /** Writes a file that is either whole or not there. */
  public void write(String name, byte[] bytes) throws IOException {
    Path unfinished = new Path(path, "." + name);
    try (OutputStream out = system.create(unfinished, true)) {
      out.write(bytes);
    }
    Path file = new Path(path, name);
    system.delete(file, false);
    if (!system.rename(unfinished, file)) {
      throw new IOException("Cannot write " + file);
    }
  }

  /** Begins a file that is written bit by bit. */
  public OutputStream create(String name) throws IOException {
    return system.create(new Path(path, name), true);
  }

  /** Takes away what was begun and never finished, as by a machine that was lost. */
  public void deleteUnfinished() throws IOException {
    if (!exists()) {
      return;
    }
    for (FileStatus each : system.listStatus(path)) {
      if (each.isFile() && each.getPath().getName().startsWith(".")) {
        system.delete(each.getPath(), false);
      }
    }
  }

  /** Takes it away with everything in it. */
  public void delete() throws IOException {
    system.delete(path, true);
  }

  @Override
  public String toString() {
    return path.toString();
  }
}
