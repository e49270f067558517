package org.plumbline.reading.doc;

import java.nio.charset.Charset;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.LinkedHashSet;
import java.util.Set;
import java.util.function.Consumer;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.UnreadableDocumentException;
import org.plumbline.reading.format.BlockReader;
import org.plumbline.reading.format.ReadingLimits;
import org.plumbline.reading.format.Unreadable;
import org.plumbline.reading.grid.Block;

/**
 * RTF 读取器. Reads the text and the tables of an RTF document, as government systems export it under
 * the name of doc. Tables inside cells are read as text of the cell.
 */
public final class RtfReader implements BlockReader {

  /** Groups that print nothing where they stand. */
  private static final Set<String> SILENT =
      Set.of(
          "colortbl",
          "stylesheet",
          "info",
          "pict",
          "object",
          "nonshppict",
          "fldinst",
          "listtable",
          "listoverridetable",
          "xe",
          "tc",
          "*");

  /** Groups that print elsewhere on the page; they follow the body, each line once. */
  private static final Set<String> ASIDE =
      Set.of(
          "header",
          "headerl",
          "headerr",
          "headerf",
          "footer",
          "footerl",
          "footerr",
          "footerf",
          "footnote");

  private final ReadingLimits limits;

  public RtfReader(ReadingLimits limits) {
    this.limits = limits;
  }

  @Override
  public void read(DocumentBytes document, Consumer<Block> sink)
      throws UnreadableDocumentException {
    new Pass(document, new TextBlocks(document.name(), limits, sink)).run();
  }

  /** Where the text of a group goes. */
  private enum Destination {
    BODY,
    ASIDE,
    FONTS,
    NOWHERE
  }

  /** What a group inherits from the one around it. */
  private record State(
      Destination destination, int font, int replaced, boolean hidden, boolean inTable) {

    State to(Destination other) {
      return new State(other, font, replaced, hidden, inTable);
    }

    State withFont(int other) {
      return new State(destination, other, replaced, hidden, inTable);
    }

    /** {@code \\uc}: so many bytes follow each Unicode number for old readers. */
    State withReplaced(int count) {
      return new State(destination, font, count, hidden, inTable);
    }

    State withHidden(boolean now) {
      return new State(destination, font, replaced, now, inTable);
    }

    State withInTable(boolean now) {
      return new State(destination, font, replaced, hidden, now);
    }
  }

  /** One pass over one document. */
  private final class Pass {
    private final RtfTokens tokens;
    private final TextBlocks blocks;
    private final RtfCharsets charsets = new RtfCharsets();
    private final RtfRows rows = new RtfRows();
    private final RtfText body;
    private final RtfText aside;
    private final Set<String> asides = new LinkedHashSet<>();
    private final Deque<State> outer = new ArrayDeque<>();
    private final String name;
    private State state = new State(Destination.BODY, 0, 1, false, false);
    private int toPassOver;

    Pass(DocumentBytes document, TextBlocks blocks) {
      this.name = document.name();
      this.tokens = new RtfTokens(document.bytes());
      this.blocks = blocks;
      this.body = new RtfText(name, limits.characters(), charsets.of(0));
      this.aside = new RtfText(name, limits.characters(), charsets.of(0));
    }

    void run() throws UnreadableDocumentException {
      for (RtfTokens.Kind kind = tokens.next(); kind != RtfTokens.Kind.END; kind = tokens.next()) {
        switch (kind) {
          case OPEN -> open();
          case CLOSE -> close();
          case WORD -> word(tokens.word());
          case BYTE -> character();
          case END -> {}
        }
      }
      endParagraph();
      endTable();
      for (String line : asides) {
        blocks.paragraph(line);
      }
    }

    private void open() throws UnreadableDocumentException {
      toPassOver = 0;
      outer.push(state);
      if (outer.size() > limits.nesting()) {
        throw Unreadable.nestedTooDeep(name, limits.nesting());
      }
    }

    private void close() throws UnreadableDocumentException {
      toPassOver = 0;
      State inner = state;
      if (!outer.isEmpty()) {
        state = outer.pop();
      }
      if (inner.destination() == Destination.ASIDE && state.destination() != Destination.ASIDE) {
        aside
            .take()
            .lines()
            .map(String::strip)
            .filter(line -> !line.isEmpty())
            .forEach(asides::add);
      }
    }

    private void character() throws UnreadableDocumentException {
      if (toPassOver > 0) {
        toPassOver--;
        return;
      }
      if (!state.hidden()) {
        Charset charset = charsets.of(state.font());
        switch (state.destination()) {
          case BODY -> body.add(tokens.value(), charset);
          case ASIDE -> aside.add(tokens.value(), charset);
          case FONTS, NOWHERE -> {}
        }
      }
    }

    private void word(String word) throws UnreadableDocumentException {
      if (SILENT.contains(word)) {
        state = state.to(Destination.NOWHERE);
      } else if (word.equals("fonttbl")) {
        state = state.to(Destination.FONTS);
      } else if (ASIDE.contains(word) && state.destination() == Destination.BODY) {
        state = state.to(Destination.ASIDE);
      } else if (word.equals("bin")) {
        tokens.skip(tokens.number(0));
      } else if (state.destination() == Destination.FONTS) {
        font(word);
      } else if (!property(word) && state.destination() == Destination.BODY) {
        structure(word);
      } else {
        printed(word);
      }
    }

    private void font(String word) {
      switch (word) {
        case "f" -> charsets.describeFont(tokens.number(0));
        case "fcharset" -> charsets.fontCharset(tokens.number(0));
        default -> {}
      }
    }

    /** Words that change how what follows is read. */
    private boolean property(String word) {
      switch (word) {
        case "ansicpg" -> charsets.documentCodePage(tokens.number(0));
        case "f" -> state = state.withFont(tokens.number(0));
        case "uc" -> state = state.withReplaced(Math.clamp(tokens.number(1), 0, 8));
        case "v" -> state = state.withHidden(tokens.number(1) != 0);
        case "plain" -> state = state.withHidden(false);
        case "pard" -> state = state.withInTable(false);
        case "intbl" -> state = state.withInTable(true);
        default -> {
          return false;
        }
      }
      return true;
    }

    /** Words that end cells, rows and paragraphs of the body; others print a character. */
    private void structure(String word) throws UnreadableDocumentException {
      switch (word) {
        case "par", "sect", "page" -> {
          if (state.inTable()) {
            body.add("\n");
          } else {
            endParagraph();
          }
        }
        case "cell" -> rows.cell(body.take());
        case "row" -> rows.endRow();
        case "nestcell" -> body.add("\t");
        case "nestrow" -> body.add("\n");
        default -> {
          if (!rows.control(word, tokens.number(0))) {
            printed(word);
          }
        }
      }
    }

    /** Words that stand for characters. */
    private void printed(String word) throws UnreadableDocumentException {
      String text =
          switch (word) {
            case "u" -> Character.toString((char) tokens.number(0));
            case "line", "par", "lbr", "\n", "\r" -> "\n";
            case "tab" -> "\t";
            case "emdash" -> "—";
            case "endash" -> "–";
            case "lquote" -> "‘";
            case "rquote" -> "’";
            case "ldblquote" -> "“";
            case "rdblquote" -> "”";
            case "bullet" -> "•";
            case "~" -> "\u00a0";
            case "_" -> "-";
            case "{", "}", "\\" -> word;
            default -> "";
          };
      if (word.equals("u")) {
        toPassOver = state.replaced();
      }
      if (text.isEmpty() || state.hidden()) {
        return;
      }
      switch (state.destination()) {
        case BODY -> body.add(text);
        case ASIDE -> aside.add(text);
        case FONTS, NOWHERE -> {}
      }
    }

    private void endParagraph() throws UnreadableDocumentException {
      endTable();
      for (String line : body.take().split("\n", -1)) {
        blocks.paragraph(line);
      }
    }

    private void endTable() throws UnreadableDocumentException {
      if (rows.isOpen()) {
        blocks.table(rows.take());
      }
    }
  }
}
