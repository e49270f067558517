package org.plumbline.forms.official;

import java.io.IOException;
import java.io.OutputStream;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import org.plumbline.forms.sheet.FormWriter;
import org.plumbline.model.plan.PerformancePlan;

/** Times the forms of many plans: the sixteen published ones, again and again. Not a test. */
final class ManyForms {

  private static final int WARM_UPS = 20;
  private static final int PASSES = 11;

  private ManyForms() {}

  public static void main(String[] counts) {
    List<PerformancePlan> plans = SamplePlans.founding();
    for (int i = 0; i < WARM_UPS; i++) {
      write(FormFormat.DOCX, false, plans, plans.size());
    }
    long[] times = new long[PASSES];
    for (int i = 0; i < PASSES; i++) {
      times[i] = write(FormFormat.DOCX, false, plans, plans.size()).nanos();
    }
    Arrays.sort(times);
    print(
        "16 plans as docx, best %.0f ms, median %.0f ms", times[0] / 1e6, times[PASSES / 2] / 1e6);
    for (String count : counts) {
      measure("docx", FormFormat.DOCX, false, plans, count);
      measure("zip of docx", FormFormat.DOCX, true, plans, count);
      measure("xlsx", FormFormat.XLSX, false, plans, count);
      measure("zip of ofd", FormFormat.OFD, true, plans, count);
    }
  }

  private record Result(long nanos, long bytes) {}

  private static void measure(
      String name, FormFormat format, boolean zipped, List<PerformancePlan> plans, String count) {
    int number = Integer.parseInt(count);
    Result result = write(format, zipped, plans, number);
    print(
        "%-12s %6d plans %7.1f s %6.2f ms a plan %7.1f MB",
        name, number, result.nanos() / 1e9, result.nanos() / 1e6 / number, result.bytes() / 1e6);
  }

  private static Result write(
      FormFormat format, boolean zipped, List<PerformancePlan> plans, int number) {
    Counted out = new Counted();
    Function<OutputStream, FormWriter> begin =
        zipped
            ? to -> ZippedForms.begin(to, format, OfficialForm.QINGDAO)
            : to -> format.begin(to, OfficialForm.QINGDAO.page(), OfficialForm.QINGDAO.title());
    long start = System.nanoTime();
    FormWriter writer = begin.apply(out);
    for (int i = 0; i < number; i++) {
      writer.add(QingdaoForm.of(plans.get(i % plans.size())));
    }
    writer.end();
    return new Result(System.nanoTime() - start, out.bytes);
  }

  /** Forgets what it is given, but for its length. */
  private static final class Counted extends OutputStream {

    private long bytes;

    @Override
    public void write(int value) throws IOException {
      bytes++;
    }

    @Override
    public void write(byte[] values, int from, int length) throws IOException {
      bytes += length;
    }
  }

  private static void print(String format, Object... values) {
    System.out.printf(Locale.ROOT, format + "%n", values);
  }
}
