package org.plumbline.national.making;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.plumbline.reading.DocumentBytes;
import org.plumbline.reading.document.PlanReader;
import org.plumbline.review.PlanReview;
import org.plumbline.review.Profile;
import org.plumbline.review.Reviewer;

class LearningTest {

  private static final Path ROOT = Path.of(System.getProperty("plumbline.root"));
  private static final Path SEED = ROOT.resolve("samples/qingdao-miit-2022/qingdao-miit-2022.txt");
  private static final Path FILE =
      ROOT.resolve("national/src/main/resources/org/plumbline/national/making/learned.yaml");
  private static final int YEAR = 2022;

  static List<PlanReview> reviewsOfSeed() throws Exception {
    Reviewer reviewer = Reviewer.of(Profile.bundled("national"));
    return PlanReader.bundled()
        .read(new DocumentBytes("seed.txt", Files.readAllBytes(SEED)), 0, OptionalInt.empty())
        .plans()
        .stream()
        .map(plan -> reviewer.review(plan, YEAR))
        .toList();
  }

  @Test
  void fileIsWhatTheSeedTeaches() throws Exception {
    Learned learned =
        new Learning("samples/qingdao-miit-2022/qingdao-miit-2022.txt", "青岛").from(reviewsOfSeed());
    String text = LearnedText.of(learned);
    if (System.getProperty("plumbline.golden", "").equals("write")) {
      Files.writeString(FILE, text);
    }
    assertThat(Files.readString(FILE)).isEqualTo(text);
    assertThat(Learned.bundled()).isEqualTo(learned);
  }
}
