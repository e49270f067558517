package org.plumbline.reading.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.Set;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.plumbline.model.source.DocumentFormat;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.Unreadable;

/** 旧版 Office 文件. Tells the kinds of files that share the container of binary Office apart. */
final class OldOffice {

  private OldOffice() {}

  /** What the container holds, by the names of its streams. */
  static DocumentFormat kind(byte[] bytes) throws UnreadableDocumentException {
    Set<String> streams = streams(bytes);
    if (streams.contains("EncryptedPackage")) {
      throw Unreadable.encrypted();
    }
    if (streams.contains("Workbook") || streams.contains("Book")) {
      return DocumentFormat.XLS;
    }
    if (streams.contains("WordDocument")) {
      return DocumentFormat.DOC;
    }
    throw Unreadable.oldOffice();
  }

  private static Set<String> streams(byte[] bytes) throws UnreadableDocumentException {
    try (POIFSFileSystem container = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      return Set.copyOf(container.getRoot().getEntryNames());
    } catch (IOException | RuntimeException problem) {
      throw Unreadable.damagedOldOffice("OLE2", problem);
    }
  }
}
