package org.plumbline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import org.apache.commons.logging.LogFactory;
import org.apache.logging.log4j.LogManager;
import org.junit.jupiter.api.Test;

/** What a library has to say about a damaged file would reach users as a stack trace. */
class QuietLibrariesTest {

  @Test
  void pdfLibraryLogsNothing() {
    assertThat(LogFactory.getLog("org.apache.pdfbox.cos.COSObject").isErrorEnabled()).isFalse();
  }

  @Test
  void officeLibraryLogsNothing() {
    assertThat(LogManager.getLogger("org.apache.poi").isErrorEnabled()).isFalse();
  }
}
