package org.plumbline.cli;

import java.io.IOException;
import java.io.StringReader;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Collectors;
import org.plumbline.evaluation.actuals.PlanActuals;
import org.plumbline.forms.json.ActualsJson;
import org.plumbline.forms.json.ActualsJson.FaultyActualsException;
import org.plumbline.model.text.Bilingual;
import org.plumbline.regulation.Units;

/** The file of actual values that {@code --actuals} names. */
final class ActualsFile {

  private ActualsFile() {}

  static List<PlanActuals> read(Path file) throws UnusableInputException {
    try {
      String json = ByteOrderMark.dropped(Files.readString(file));
      return ActualsJson.read(
          file.getFileName().toString(), new StringReader(json), Units.bundled());
    } catch (CharacterCodingException _) {
      throw unusable(
          file, Bilingual.of("不是 UTF-8 编码；请另存为 UTF-8", "it is not in UTF-8; save it as UTF-8"));
    } catch (NoSuchFileException e) {
      throw new UnusableInputException(
          Bilingual.format("没有这个文件：%s", "There is no such file: %s", file));
    } catch (IOException e) {
      if (Files.isDirectory(file)) {
        throw unusable(file, Bilingual.of("是目录；请指定文件", "it is a folder; name a file"));
      }
      throw unusable(
          file, Bilingual.of(String.valueOf(e.getMessage()), String.valueOf(e.getMessage())));
    } catch (FaultyActualsException e) {
      throw unusable(
          file,
          Bilingual.of(
              e.faults().stream()
                  .map(Bilingual::zh)
                  .collect(Collectors.joining("\n  ", "\n  ", "")),
              e.faults().stream()
                  .map(Bilingual::en)
                  .collect(Collectors.joining("\n  ", "\n  ", ""))));
    }
  }

  private static UnusableInputException unusable(Path file, Bilingual why) {
    return new UnusableInputException(
        Bilingual.of(
            "实际值文件 " + file + " 不能使用：" + why.zh(),
            "The actual values in " + file + " cannot be used: " + why.en()));
  }
}
