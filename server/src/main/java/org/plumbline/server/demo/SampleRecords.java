package org.plumbline.server.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.plumbline.evidence.register.RefusedFile;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterSource;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.registers.Book;
import org.plumbline.server.registers.Books;
import org.plumbline.server.registers.Programmes;
import org.plumbline.server.registers.RecordDesk;
import org.springframework.stereotype.Component;

/** Fills the registers of a demonstration with the sample records, which are marked synthetic. */
@Component
class SampleRecords {

  private static final Path SAMPLES = Path.of("samples", "evidence");

  private final Programmes programmes;
  private final Plans plans;
  private final Books books;
  private final RecordDesk desk;

  SampleRecords(Programmes programmes, Plans plans, Books books, RecordDesk desk) {
    this.programmes = programmes;
    this.plans = plans;
    this.books = books;
    this.desk = desk;
  }

  /** Begins the registers of a plan whose pack comes along, and fills them. */
  void bring(PlanId plan) {
    programmes
        .findFor(plans.findRow(plan).orElseThrow())
        .ifPresent(offered -> fill(books.open(plan, offered.pack(), offered.content())));
  }

  private void fill(Book begun) {
    Path folder =
        Path.of(System.getProperty("plumbline.home", ""))
            .resolve(SAMPLES)
            .resolve(begun.pack().name());
    for (Path file : files(folder)) {
      String name = String.valueOf(file.getFileName()).replace(".csv", "");
      Book book = books.get(begun.plan());
      Optional<Register> register = book.find(name);
      Optional<RefusedFile> refused =
          register.flatMap(each -> desk.bring(book, each, source(file), false));
      refused.ifPresent(each -> {
        throw new IllegalStateException("Sample records were refused: " + each.problems());
      });
    }
  }

  private static List<Path> files(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.filter(file -> file.toString().endsWith(".csv")).sorted().toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static RegisterSource source(Path file) {
    try {
      return RegisterSource.of(String.valueOf(file.getFileName()), Files.readAllBytes(file));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
