package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.plumbline.model.plan.PerformancePlan;
import org.plumbline.model.plan.ReviewSheet;
import org.plumbline.model.source.Notice;
import org.plumbline.reading.grid.Block;
import org.plumbline.reading.target.TargetReader;
import org.plumbline.regulation.BasisKinds;

/** Recognises the forms in a document's blocks and reads them into plans. */
public final class LayoutReader {

  private final Vocabulary vocabulary;
  private final TargetReader targets;
  private final FormReader forms;

  private LayoutReader(Vocabulary vocabulary, TargetReader targets, BasisKinds kinds) {
    this.vocabulary = vocabulary;
    this.targets = targets;
    this.forms = new FormReader(kinds);
  }

  /** A reader with the words that ship with the product. */
  public static LayoutReader bundled() {
    return new LayoutReader(Vocabulary.bundled(), TargetReader.bundled(), BasisKinds.bundled());
  }

  /** Begins a document; its blocks are accepted one by one, so that one form is held at a time. */
  public Pass begin(int document, String fileName, OptionalInt fiscalYear) {
    return new Pass(new ReadingContext.Source(document, fileName), fiscalYear, (_, _) -> {});
  }

  /** The same, and tells {@code explained} what became of every cell. */
  public Pass explain(
      int document, String fileName, OptionalInt fiscalYear, Consumer<ExplainedCell> explained) {
    ReadingContext.Source source = new ReadingContext.Source(document, fileName);
    return new Pass(source, fiscalYear, (context, area) -> tell(context, area, explained));
  }

  private static void tell(
      ReadingContext context, FormArea area, Consumer<ExplainedCell> explained) {
    Stream.concat(area.above().stream(), area.printedCells().stream())
        .forEach(cell -> {
          CellRole role = context.roles().of(cell);
          String use = role == CellRole.USED ? context.roles().use(cell) : "";
          explained.accept(
              new ExplainedCell(
                  context.locate(cell),
                  cell.cell().rowSpan(),
                  cell.cell().columnSpan(),
                  role,
                  use.isEmpty() ? context.roles().hint(cell) : use));
        });
  }

  /** 一次读取. One pass over the blocks of one document. */
  public final class Pass implements Consumer<Block> {
    private final List<PerformancePlan> plans = new ArrayList<>();
    private final List<ReviewSheet> reviews = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final UnusedText unused = new UnusedText();
    private final FormSplitter splitter;

    private Pass(
        ReadingContext.Source source,
        OptionalInt fiscalYear,
        BiConsumer<ReadingContext, FormArea> account) {
      this.splitter =
          new FormSplitter(
              vocabulary,
              area -> {
                ReadingContext context =
                    new ReadingContext(
                        source,
                        fiscalYear,
                        vocabulary,
                        targets,
                        new CellRoles(),
                        new ArrayList<>());
                read(context, area);
                account.accept(context, area);
                context.notices().sort(ReadingContext.IN_READING_ORDER);
                notices.addAll(context.notices());
              });
    }

    /** A review form prints no plan; whatever else it may be, it is read as one. */
    private void read(ReadingContext context, FormArea area) {
      Optional<ReviewSheet> review = ReviewSheetReader.read(context, area);
      review.ifPresent(reviews::add);
      if (review.isEmpty()) {
        List<PerformancePlan> read = forms.read(context, area);
        plans.addAll(read);
        if (read.isEmpty()) {
          unused.add(context, new LeftOvers(context, area).unusedLines());
        }
      }
    }

    @Override
    public void accept(Block block) {
      splitter.accept(block);
    }

    /** Ends the document. */
    public void end() {
      splitter.end();
      if (!plans.isEmpty()) {
        unused.notice().ifPresent(notices::add);
      }
    }

    public List<PerformancePlan> plans() {
      return plans;
    }

    /** The review forms, which print no plan. */
    public List<ReviewSheet> reviews() {
      return reviews;
    }

    public List<Notice> notices() {
      return notices;
    }
  }
}
