package org.plumbline.evidence.register;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;

/** 台账来源. A file with the records of one register, which can be opened again and again. */
public interface RegisterSource {

  /** The file's name, for people. */
  String name();

  /** Its bytes from the beginning. */
  InputStream open() throws IOException;

  /** A file that is in memory. */
  static RegisterSource of(String name, byte[] bytes) {
    return new RegisterSource() {
      @Override
      public String name() {
        return name;
      }

      @Override
      public InputStream open() {
        return new ByteArrayInputStream(bytes);
      }
    };
  }
}
