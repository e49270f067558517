package org.plumbline.reading.pdf;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import net.jqwik.api.constraints.Size;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType1Font;
import org.apache.pdfbox.pdmodel.font.Standard14Fonts;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.image.LosslessFactory;
import org.junit.jupiter.api.Test;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.ReadingLimit;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.testkit.pdf.PdfMaker;
import org.plumbline.testkit.pdf.PdfStyle;
import org.plumbline.testkit.pdf.PdfTable;
import org.plumbline.testkit.pdf.SyntheticPdf;

class BadPdfTest {

  private static final ReadingLimits SMALL =
      ReadingLimits.DEFAULT
          .with(ReadingLimit.ENTRY_BYTES, 1 << 20)
          .with(ReadingLimit.PLACES, 20)
          .with(ReadingLimit.CHARACTERS, 100);

  private static final byte[] SOUND =
      new PdfMaker(PdfStyle.plain())
          .paragraph("食盐储备")
          .table(
              PdfTable.ofRows(
                  List.of(80f, 80f), List.of(List.of("指标", "≥150家"), List.of("质量", "及时"))))
          .make();

  @Test
  void asksForPassword() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      document.protect(new StandardProtectionPolicy("owner", "user", new AccessPermission()));
      assertRefused(bytes(document), "encrypted");
    }
  }

  @Test
  void readsEncryptedWithoutPassword() throws IOException {
    try (PDDocument document = withText()) {
      document.protect(new StandardProtectionPolicy("owner", "", new AccessPermission()));
      assertThat(PdfBlocks.of(bytes(document)).paragraphs()).containsExactly("salt");
    }
  }

  @Test
  void saysThatPagesArePictures() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDPage page = new PDPage();
      document.addPage(page);
      BufferedImage scan = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
      }
      assertRefused(bytes(document), "scanned_pages");
    }
  }

  @Test
  void saysThatThereIsNoText() throws IOException {
    try (PDDocument document = new PDDocument()) {
      document.addPage(new PDPage());
      assertRefused(bytes(document), "no_text");
    }
  }

  @Test
  void refusesGlyphsWithoutCharacters() throws IOException {
    try (PDDocument document = withText()) {
      PDFont font = document.getPage(0).getResources().getFont(COSName.getPDFName("F1"));
      COSArray strange = new COSArray();
      strange.add(COSInteger.get('a'));
      List.of("g1", "g2", "g3").forEach(name -> strange.add(COSName.getPDFName(name)));
      for (int code = 'd'; code < 'z'; code++) {
        strange.add(COSName.getPDFName("shape" + code));
      }
      COSDictionary encoding = new COSDictionary();
      encoding.setItem(COSName.DIFFERENCES, strange);
      font.getCOSObject().setItem(COSName.ENCODING, encoding);
      assertRefused(bytes(document), "text_not_extractable");
    }
  }

  @Test
  void tellsPagesThatArePictures() throws Exception {
    try (PDDocument document = withText()) {
      PDPage page = new PDPage();
      document.addPage(page);
      BufferedImage scan = new BufferedImage(40, 60, BufferedImage.TYPE_BYTE_GRAY);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawImage(LosslessFactory.createFromImage(document, scan), 0, 0, 595, 842);
      }
      List<Notice> notices = new ArrayList<>();
      new PdfReader(PdfLimits.USUAL, notices::add)
          .read(new DocumentBytes("mixed.pdf", bytes(document)), _ -> {});
      assertThat(notices).extracting(Notice::code).containsExactly("picture_pages");
    }
  }

  @Test
  void refusesTooManyPages() {
    PdfReader reader = new PdfReader(new PdfLimits(SMALL, 1, 1_000_000), _ -> {});
    byte[] twoPages =
        new PdfMaker(PdfStyle.plain()).paragraph("一").pageBreak().paragraph("二").make();
    assertThatThrownBy(() -> reader.read(new DocumentBytes("test.pdf", twoPages), _ -> {}))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            refused -> assertThat(refused.code()).isEqualTo("too_many_pages"));
  }

  @Test
  void stopsFormsThatMultiply() throws IOException {
    PdfReader reader = new PdfReader(new PdfLimits(SMALL, 10, 100_000), _ -> {});
    byte[] bomb = multiplyingForms();
    assertThatThrownBy(() -> reader.read(new DocumentBytes("bomb.pdf", bomb), _ -> {}))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            refused -> assertThat(refused.code()).isEqualTo("too_complex"));
  }

  @Test
  void refusesLongTextsAndLargeTables() {
    byte[] text = new PdfMaker(PdfStyle.plain()).paragraph("字".repeat(101)).make();
    assertThat(refusal(text)).isEqualTo("text_too_long");
    assertThat(refusal(SyntheticPdf.of(1, 5))).isEqualTo("table_too_large");
  }

  private static String refusal(byte[] pdf) {
    PdfReader reader = new PdfReader(new PdfLimits(SMALL, 10, 1_000_000), _ -> {});
    return catchThrowableOfType(
            UnreadableDocumentException.class,
            () -> reader.read(new DocumentBytes("large.pdf", pdf), _ -> {}))
        .code();
  }

  @Test
  void refusesStreamsThatInflateTooFar() throws IOException {
    try (PDDocument document = withText()) {
      PDStream blanks = new PDStream(document);
      try (var out = blanks.createOutputStream(COSName.FLATE_DECODE)) {
        out.write(new byte[5 << 20]);
      }
      document.getPage(0).setContents(blanks);
      PdfReader reader = new PdfReader(new PdfLimits(SMALL, 10, 100_000), _ -> {});
      byte[] bomb = bytes(document);
      assertThatThrownBy(() -> reader.read(new DocumentBytes("bomb.pdf", bomb), _ -> {}))
          .isInstanceOfSatisfying(
              UnreadableDocumentException.class,
              refused -> assertThat(refused.code()).isEqualTo("inflates_too_far"));
    }
  }

  /** Each form draws the next one ten times. */
  private static byte[] multiplyingForms() throws IOException {
    try (PDDocument document = new PDDocument()) {
      PDFormXObject inner = null;
      for (int level = 0; level < 12; level++) {
        PDFormXObject form = new PDFormXObject(document);
        form.setBBox(new PDRectangle(100, 100));
        form.setResources(new PDResources());
        if (inner != null) {
          COSName name = form.getResources().add(inner);
          byte[] draws =
              ("/" + name.getName() + " Do ").repeat(10).getBytes(StandardCharsets.US_ASCII);
          try (var out = form.getContentStream().createOutputStream()) {
            out.write(draws);
          }
        }
        inner = form;
      }
      PDPage page = new PDPage();
      document.addPage(page);
      try (PDPageContentStream content = new PDPageContentStream(document, page)) {
        content.drawForm(inner);
      }
      return bytes(document);
    }
  }

  @Test
  void refusesWhatIsNoPdf() {
    assertRefused("项目编码".getBytes(StandardCharsets.UTF_8), "not_a_pdf");
    assertRefused(new byte[0], "not_a_pdf");
  }

  @Test
  void survivesTruncation() {
    for (int length = 0; length < SOUND.length; length += 1 + SOUND.length / 60) {
      readOrRefuse(Arrays.copyOf(SOUND, length));
    }
  }

  @Property(tries = 300, seed = "20220103")
  void onlyOurOwnExceptionEscapes(
      @ForAll @Size(min = 1, max = 40) List<@IntRange(max = 1_000_000) Integer> places,
      @ForAll byte value) {
    byte[] mutant = SOUND.clone();
    for (int place : places) {
      mutant[place % mutant.length] ^= (byte) (value | 1);
    }
    readOrRefuse(mutant);
  }

  private static void readOrRefuse(byte[] bytes) {
    try {
      PdfBlocks.read(bytes);
    } catch (UnreadableDocumentException refused) {
      assertThat(refused.code()).matches("[a-z_]+");
    }
  }

  private static void assertRefused(byte[] bytes, String code) {
    assertThatThrownBy(() -> PdfBlocks.read(bytes))
        .isInstanceOfSatisfying(
            UnreadableDocumentException.class,
            refused -> assertThat(refused.code()).isEqualTo(code));
  }

  private static PDDocument withText() throws IOException {
    PDDocument document = new PDDocument();
    PDPage page = new PDPage();
    document.addPage(page);
    try (PDPageContentStream content = new PDPageContentStream(document, page)) {
      content.beginText();
      content.setFont(new PDType1Font(Standard14Fonts.FontName.HELVETICA), 12);
      content.newLineAtOffset(72, 700);
      content.showText("salt");
      content.endText();
    }
    return document;
  }

  private static byte[] bytes(PDDocument document) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    document.save(bytes);
    return bytes.toByteArray();
  }
}
