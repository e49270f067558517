package org.plumbline.cli.input;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import org.plumbline.model.text.Bilingual;
import org.plumbline.reading.format.ReadingLimit;

/** What can be wrong with a path. */
public final class PathMessages {

  static final Bilingual MISSING = Bilingual.of("文件不存在；请检查路径", "No such file; check the path");

  static final Bilingual NOT_A_PATH = Bilingual.of("不是有效的路径", "This is not a path on this system");

  static final Bilingual EMPTY_FOLDER =
      Bilingual.of(
          "目录中没有可读取格式的文件；请指定其他目录，或直接指定文件",
          "The folder holds no file of a format that is read; name another, or the file itself");

  static final Bilingual NESTED_ARCHIVE =
      Bilingual.of(
          "压缩包套了三层，最里层未打开；请解压后再读取",
          "A zip file inside a zip file inside a third is not opened; unpack the outer one and read"
              + " its folder");

  static final Bilingual NO_PLAN =
      Bilingual.of(
          "文件中没有认出绩效目标表；请确认文件内容，或用 read 查看提示",
          "No performance plan was recognised in it; check its content, or see the notices of"
              + " read");

  private static final Bilingual DENIED =
      Bilingual.of("没有读取权限；请修改权限或复制文件", "No permission to read it; change that, or copy it");

  private PathMessages() {}

  static Bilingual tooSlow(long seconds) {
    return Bilingual.format(
        "读取超过限度 %d 秒（seconds），已放弃。请拆分文件，或用 %s 提高限度",
        "Reading took longer than the limit of %d seconds (seconds) and was given up. Split the"
            + " file, or raise the limit with %s",
        seconds,
        ReadingLimit.SECONDS.option(2 * seconds));
  }

  static Bilingual tooManyDocuments(long limit) {
    return Bilingual.format(
        "压缩包中的文件超过限度 %d 个（zipDocuments），未读取。请拆分压缩包，或用 %s 提高限度",
        "The zip file holds more than the limit of %d files (zipDocuments) and was not read. Split"
            + " it, or raise the limit with %s",
        limit,
        ReadingLimit.ZIP_DOCUMENTS.option(2 * limit));
  }

  static Bilingual sameNames(int hidden) {
    return Bilingual.format(
        "压缩包中有 %d 个文件与其他文件同名，未读取；请解压、改名后再读取",
        "%d files of the zip file bear the name of another and were not read; unpack it, rename"
            + " them and read the folder",
        hidden);
  }

  static Bilingual reviewFormsOnly(int forms) {
    return Bilingual.format(
        "文件中只有审核表（%d 份），没有绩效目标表：审核表不载指标，不能再审核、评价或填表；请给出绩效目标表，审核表用 plumbline read 读取",
        "Review forms only (%d), and no performance plan: such a form prints no indicators, so"
            + " there is nothing to review, score, monitor or fill in; give the plans themselves,"
            + " and read review forms with plumbline read",
        forms);
  }

  /** Why a result cannot be written to {@code file}. */
  public static Bilingual unwritable(Path file, IOException cause) {
    return switch (cause) {
      case NoSuchFileException _ ->
          Bilingual.format(
              "无法写入 %s：目录不存在，请先建立", "%s cannot be written: make its folder first", file);
      case AccessDeniedException _ ->
          Bilingual.format(
              "无法写入 %s：没有权限，请换一个目录",
              "%s cannot be written: no permission; choose another folder", file);
      default ->
          Bilingual.format(
              "无法写入 %s：%s", "%s cannot be written: %s", file, String.valueOf(cause.getMessage()));
    };
  }

  /** Why {@code file} cannot be read. */
  public static Bilingual unreadable(Path file, IOException cause) {
    Bilingual why = unreadable(cause);
    return Bilingual.of(file + "：" + why.zh(), file + ": " + why.en());
  }

  static Bilingual unreadable(IOException cause) {
    return switch (cause) {
      case NoSuchFileException _ -> MISSING;
      case AccessDeniedException _ -> DENIED;
      default ->
          Bilingual.format(
              "读取失败：%s", "It could not be read: %s", String.valueOf(cause.getMessage()));
    };
  }
}
