package org.plumbline.cli.journal;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.cli.input.FileFailure;
import org.plumbline.forms.Part;
import org.plumbline.model.text.Bilingual;

/**
 * What became of one file.
 *
 * @param label how the file is shown
 * @param sha256 of its bytes
 * @param read whether it was read, with or without a plan
 * @param parts what it adds to the pages
 */
public record Entry(
    String label, String sha256, boolean read, Optional<FileFailure> failure, List<Part> parts) {

  public Entry {
    parts = List.copyOf(parts);
  }

  byte[] bytes() {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (DataOutputStream out = new DataOutputStream(bytes)) {
      write(label, out);
      write(sha256, out);
      out.writeBoolean(read);
      out.writeBoolean(failure.isPresent());
      if (failure.isPresent()) {
        write(failure.get().file(), out);
        write(failure.get().blame().name(), out);
        write(failure.get().code(), out);
        write(failure.get().message().zh(), out);
        write(failure.get().message().en(), out);
      }
      out.writeInt(parts.size());
      for (Part part : parts) {
        write(part.section(), out);
        write(part.text(), out);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  static Entry of(byte[] bytes) throws IOException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    String label = text(in);
    String sha256 = text(in);
    boolean read = in.readBoolean();
    Optional<FileFailure> failure = in.readBoolean() ? Optional.of(failure(in)) : Optional.empty();
    List<Part> parts = new ArrayList<>();
    for (int left = in.readInt(); left > 0; left--) {
      parts.add(new Part(text(in), text(in)));
    }
    return new Entry(label, sha256, read, failure, parts);
  }

  private static FileFailure failure(DataInputStream in) throws IOException {
    return new FileFailure(
        text(in), FileFailure.Blame.valueOf(text(in)), text(in), Bilingual.of(text(in), text(in)));
  }

  private static void write(String text, DataOutputStream out) throws IOException {
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static String text(DataInputStream in) throws IOException {
    return new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8);
  }
}
