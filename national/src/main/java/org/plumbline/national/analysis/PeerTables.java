package org.plumbline.national.analysis;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import org.apache.spark.sql.Row;
import org.apache.spark.sql.RowFactory;
import org.apache.spark.sql.types.DataTypes;
import org.apache.spark.sql.types.StructType;
import org.plumbline.forms.json.PeersJson;
import org.plumbline.national.files.Folder;
import org.plumbline.national.files.RowFile;
import org.plumbline.review.peers.PeerGroup;
import org.plumbline.review.peers.PeerTargets;

/** The distribution of targets for each indicator, as a table and as the file a review can use. */
public final class PeerTables {

  /** The name of the file that {@code review --peers} reads. */
  public static final String FILE = "peers.json";

  private static final StructType PEERS =
      new StructType()
          .add("dimension", DataTypes.StringType)
          .add("name", DataTypes.StringType)
          .add("kind", DataTypes.StringType)
          .add("unit", DataTypes.StringType)
          .add("count", DataTypes.LongType)
          .add("low", DataTypes.StringType)
          .add("quarter", DataTypes.StringType)
          .add("median", DataTypes.StringType)
          .add("three_quarters", DataTypes.StringType)
          .add("high", DataTypes.StringType);

  private static final int SHOWN = 12;
  private static final Comparator<PeerTargets> LARGEST_FIRST =
      Comparator.comparingLong(PeerTargets::count)
          .reversed()
          .thenComparing(targets -> targets.group().name());

  private final Folder out;

  PeerTables(Folder out) {
    this.out = out;
  }

  /**
   * 同类分布. What was written.
   *
   * @param largest the groups with the most members
   */
  public record Written(long groups, List<PeerTargets> largest) {

    public Written {
      largest = List.copyOf(largest);
    }
  }

  /** Writes groups as they come. */
  Written write(Iterator<Row> groups) throws IOException {
    long count = 0;
    List<PeerTargets> largest = new ArrayList<>();
    try (RowFile file =
            RowFile.begin(out.below("peers").file("peers.parquet"), 0, PEERS, Map.of());
        Writer text = new OutputStreamWriter(out.create(FILE), StandardCharsets.UTF_8)) {
      try (PeersJson.Page page = new PeersJson.Page(text)) {
        while (groups.hasNext()) {
          PeerTargets targets = write(groups.next(), file);
          page.add(targets);
          count++;
          largest.add(targets);
          largest.sort(LARGEST_FIRST);
          if (largest.size() > SHOWN) {
            largest.removeLast();
          }
        }
      }
      text.write('\n');
      file.complete();
    }
    return new Written(count, largest);
  }

  private static PeerTargets write(Row row, RowFile file) throws IOException {
    Distribution amounts = new Distribution();
    for (Row value : row.<Row>getList(row.fieldIndex("values"))) {
      amounts.add(new BigDecimal(value.getString(0)), value.getLong(1));
    }
    PeerGroup group =
        new PeerGroup(row.getString(0), row.getString(1), row.getString(2), row.getString(3));
    PeerTargets targets =
        new PeerTargets(
            group,
            amounts.size(),
            amounts.percentile(10),
            amounts.percentile(50),
            amounts.percentile(90));
    file.add(
        RowFactory.create(
            group.dimension(),
            group.name(),
            group.kind(),
            group.unit(),
            targets.count(),
            targets.low().toPlainString(),
            amounts.percentile(25).toPlainString(),
            targets.median().toPlainString(),
            amounts.percentile(75).toPlainString(),
            targets.high().toPlainString()));
    return targets;
  }
}
