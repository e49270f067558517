package org.plumbline.reading.layout;

import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.Consumer;
import org.plumbline.model.plan.PerformancePlan;
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
    return new Pass(new ReadingContext.Source(document, fileName), fiscalYear);
  }

  /** 一次读取. One pass over the blocks of one document. */
  public final class Pass implements Consumer<Block> {
    private final List<PerformancePlan> plans = new ArrayList<>();
    private final List<Notice> notices = new ArrayList<>();
    private final FormSplitter splitter;

    private Pass(ReadingContext.Source source, OptionalInt fiscalYear) {
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
                plans.addAll(forms.read(context, area));
                context.notices().sort(ReadingContext.IN_READING_ORDER);
                notices.addAll(context.notices());
              });
    }

    @Override
    public void accept(Block block) {
      splitter.accept(block);
    }

    /** Ends the document. */
    public void end() {
      splitter.end();
    }

    public List<PerformancePlan> plans() {
      return plans;
    }

    public List<Notice> notices() {
      return notices;
    }
  }
}
