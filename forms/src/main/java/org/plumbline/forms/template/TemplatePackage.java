package org.plumbline.forms.template;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.plumbline.model.text.Bilingual;

/** 模板文件. The parts of a docx, as bytes. */
final class TemplatePackage {

  static final String BODY = "word/document.xml";

  private static final int MOST_PARTS = 1_000;
  private static final long MOST_BYTES = 64L << 20;

  private TemplatePackage() {}

  static Map<String, byte[]> parts(byte[] docx) throws UnusableTemplateException {
    Map<String, byte[]> parts = new LinkedHashMap<>();
    long room = MOST_BYTES;
    try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
      for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
        byte[] part = zip.readNBytes((int) Math.min(Integer.MAX_VALUE - 8, room + 1));
        room -= part.length;
        if (room < 0 || parts.size() >= MOST_PARTS) {
          throw new UnusableTemplateException(
              Bilingual.of(
                  "模板过大（解压后超过 64 MB 或部件超过 1000 个），请删去其中的图片后再试",
                  "the template is too large (more than 64 MB unpacked or 1000 parts); remove its"
                      + " pictures"));
        }
        if (!entry.isDirectory()) {
          parts.putIfAbsent(entry.getName(), part);
        }
      }
    } catch (IOException _) {
      throw notWord();
    }
    if (!parts.containsKey(BODY)) {
      throw notWord();
    }
    return parts;
  }

  static UnusableTemplateException notWord() {
    return new UnusableTemplateException(
        Bilingual.of(
            "不是 Word 文档（docx），或已损坏；doc、wps 文件请先另存为 docx",
            "not a Word document (docx), or damaged; save doc and wps files as docx first"));
  }

  /** Whether tags are filled in a part. */
  static boolean isStory(String name) {
    return name.equals(BODY) || name.matches("word/(header|footer)\\d*\\.xml");
  }

  static Bilingual title(String name) {
    if (name.equals(BODY)) {
      return Bilingual.of("正文", "Body");
    }
    return name.contains("header") ? Bilingual.of("页眉", "Header") : Bilingual.of("页脚", "Footer");
  }
}
