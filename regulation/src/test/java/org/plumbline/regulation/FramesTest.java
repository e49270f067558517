package org.plumbline.regulation;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;

class FramesTest {

  private final Frames frames = Frames.bundled();

  @Test
  void oldYearsAreJudgedByTheOldFrame() {
    assertThat(frames.of(2021, Set.of(Category.COST), Set.of()).id()).isEqualTo("2015");
    assertThat(frames.of(2010, Set.of(), Set.of()).id()).isEqualTo("2015");
  }

  @Test
  void planThatFollowsTheOldFrameIsJudgedByIt() {
    assertThat(frames.of(2023, Set.of(Category.OUTPUT), Set.of(Dimension.COST)).id())
        .isEqualTo("2015");
  }

  @Test
  void otherwiseTheLatestFrameInForceDecides() {
    assertThat(frames.of(2022, Set.of(Category.COST), Set.of()).id()).isEqualTo("2021");
    assertThat(frames.of(2022, Set.of(Category.OUTPUT), Set.of()).id()).isEqualTo("2021");
    assertThat(frames.of(2022, Set.of(Category.COST), Set.of(Dimension.SUSTAINABILITY)).id())
        .isEqualTo("2021");
  }
}
