package org.plumbline.server.database;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import org.plumbline.model.text.Bilingual;

/** Keeps a second server off the same folder of data; ends with the process, whatever ends it. */
final class DataFolderLock implements AutoCloseable {

  private final FileChannel channel;

  private DataFolderLock(FileChannel channel) {
    this.channel = channel;
  }

  public static DataFolderLock of(Path data) throws DatabaseUnavailableException {
    try {
      Files.createDirectories(data);
      FileChannel channel =
          FileChannel.open(
              data.resolve("server.lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
      Optional<FileLock> lock = lock(channel);
      if (lock.isEmpty()) {
        channel.close();
        throw new DatabaseUnavailableException(
            Bilingual.format(
                "已有一个准绳服务器在使用 %s。请先停止它，或用 --data 指定另一个目录",
                "Another Plumbline server is working on %s. Stop it first, or name another folder"
                    + " with --data",
                data));
      }
      return new DataFolderLock(channel);
    } catch (IOException e) {
      throw new DatabaseUnavailableException(
          Bilingual.format(
              "不能写入数据目录 %s：%s",
              "Cannot write to the data folder %s: %s", data, String.valueOf(e.getMessage())),
          e);
    }
  }

  private static Optional<FileLock> lock(FileChannel channel) throws IOException {
    try {
      return Optional.ofNullable(channel.tryLock());
    } catch (OverlappingFileLockException _) { // held by this very process
      return Optional.empty();
    }
  }

  @Override
  public void close() {
    try {
      channel.close();
    } catch (IOException _) {
      // the lock ends with the process at the latest
    }
  }
}
