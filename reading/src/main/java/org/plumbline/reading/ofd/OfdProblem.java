package org.plumbline.reading.ofd;

import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.UnreadableDocumentException;

/** Says what is wrong with an OFD, and what can be done. */
final class OfdProblem {

  private OfdProblem() {}

  static UnreadableDocumentException encrypted(String name) {
    return new UnreadableDocumentException(
        "encrypted",
        Bilingual.format(
            "“%s”是加密的OFD，需要密码或证书才能打开。请在OFD阅读器中解除加密、另存后再读取。",
            "\"%s\" is an encrypted OFD and needs a password or a certificate. Remove the"
                + " encryption in an OFD viewer, save it and read it again.",
            name));
  }
}
