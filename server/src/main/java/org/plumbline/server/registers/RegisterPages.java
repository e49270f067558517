package org.plumbline.server.registers;

import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.plumbline.evidence.register.RefusedFile;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterSource;
import org.plumbline.evidence.sql.RegisterRows;
import org.plumbline.evidence.sql.RowQuery;
import org.plumbline.evidence.sql.StoredRow;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.web.ExplainsRefusals;
import org.plumbline.server.web.Shown;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** One register: its records page by page, typing into them as into a sheet, files of records. */
@Controller
@RequestMapping("/plans/{id:\\d{1,18}}/records/{register}")
class RegisterPages implements ExplainsRefusals {

  private static final int ROWS = 50;
  private static final int BLANKS = 8;
  private static final int MOST_LINES = 500;

  private final Plans plans;
  private final Books books;
  private final RecordDesk desk;
  private final RecordTyping typing;
  private final Shown shown;

  RegisterPages(Plans plans, Books books, RecordDesk desk, RecordTyping typing, Shown shown) {
    this.plans = plans;
    this.books = books;
    this.desk = desk;
    this.typing = typing;
    this.shown = shown;
  }

  /** What of a register is looked at. */
  record Asked(Optional<String> q, Optional<String> sort, Optional<Integer> page, boolean edit) {

    public int number() {
      return Math.max(1, page.orElse(1));
    }
  }

  @GetMapping
  String show(
      @PathVariable long id,
      @PathVariable String register,
      @RequestParam Optional<String> q,
      @RequestParam Optional<String> sort,
      @RequestParam Optional<Integer> page,
      @RequestParam Optional<String> edit,
      Model model) {
    Book book = books.get(new PlanId(id));
    boolean unit = Acting.getActor().role() == Role.UNIT;
    Asked asked = new Asked(q, sort, page, unit && edit.isPresent());
    Register kept = book.get(register);
    RowQuery query = RegisterView.query(kept, q, sort, unit);
    List<GridLine> lines = new ArrayList<>(lines(book, kept, query, asked, unit));
    if (asked.edit()) {
      lines.addAll(blanks(kept));
    }
    return page(book, kept, asked, lines, model);
  }

  private List<GridLine> lines(
      Book book, Register register, RowQuery query, Asked asked, boolean unit) {
    RegisterRows rows = desk.rows(book, register);
    List<GridLine> lines = new ArrayList<>();
    for (StoredRow row : rows.list(query, (asked.number() - 1L) * ROWS, ROWS)) {
      lines.add(
          new GridLine(
              Optional.of(row.place()), RegisterView.texts(register, row, unit), Map.of(), false));
    }
    return lines;
  }

  private static List<GridLine> blanks(Register register) {
    return Collections.nCopies(BLANKS, GridLine.blank(register.columns().size()));
  }

  private String page(
      Book book, Register register, Asked asked, List<GridLine> lines, Model model) {
    boolean unit = Acting.getActor().role() == Role.UNIT;
    RowQuery query = RegisterView.query(register, asked.q(), asked.sort(), unit);
    long count = desk.rows(book, register).count(query);
    model.addAttribute("plan", plans.get(book.plan()).row());
    model.addAttribute("book", book);
    model.addAttribute("register", register);
    model.addAttribute("title", shown.text(register.title()));
    model.addAttribute("headings", RegisterView.headings(register));
    model.addAttribute("lines", lines);
    model.addAttribute("asked", asked);
    model.addAttribute("count", count);
    model.addAttribute("last", Math.max(1, (count + ROWS - 1) / ROWS));
    model.addAttribute("origins", desk.origins(book, register));
    model.addAttribute("writing", unit);
    model.addAttribute("at", "/plans/" + book.plan().value() + "/records/" + register.name());
    return "registers/register";
  }

  /** Keeps the sheet; where something is wrong with it, gives it back with what that is. */
  @PostMapping("/rows")
  String save(
      @PathVariable long id,
      @PathVariable String register,
      @RequestParam long revision,
      @RequestParam Map<String, String> fields,
      Model model) {
    Book now = books.get(new PlanId(id));
    Book seen = new Book(now.plan(), now.pack(), now.home(), revision);
    Register kept = seen.get(register);
    List<GridLine> wrong = typing.save(seen, kept, typed(kept, fields));
    if (wrong.isEmpty()) {
      return "redirect:/plans/" + id + "/records/" + register + "?saved";
    }
    List<GridLine> lines = new ArrayList<>(wrong);
    lines.addAll(blanks(kept));
    model.addAttribute("wrong", true);
    return page(
        seen,
        kept,
        new Asked(Optional.empty(), Optional.empty(), Optional.empty(), true),
        lines,
        model);
  }

  private static List<GridLine> typed(Register register, Map<String, String> fields) {
    List<GridLine> lines = new ArrayList<>();
    for (int line = 0; line < MOST_LINES && fields.containsKey("p" + line); line++) {
      List<String> texts = new ArrayList<>();
      for (int column = 0; column < register.columns().size(); column++) {
        texts.add(fields.getOrDefault("c" + line + "_" + column, ""));
      }
      lines.add(
          new GridLine(
              GridLine.place(fields.getOrDefault("p" + line, "")),
              texts,
              Map.of(),
              fields.containsKey("x" + line)));
    }
    return lines;
  }

  /** Brings a file of records in. */
  @PostMapping("/files")
  String bring(
      @PathVariable long id,
      @PathVariable String register,
      @RequestParam Optional<MultipartFile> file,
      @RequestParam(defaultValue = "false") boolean replace,
      Model model) {
    Book book = books.get(new PlanId(id));
    Register kept = book.get(register);
    Optional<RefusedFile> refused = desk.bring(book, kept, chosen(file), replace);
    if (refused.isEmpty()) {
      return "redirect:/plans/" + id + "/records/" + register + "?imported";
    }
    model.addAttribute("refused", refused.get());
    model.addAttribute("untold", refused.get().count() - refused.get().problems().size());
    return show(
        id,
        register,
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        Optional.empty(),
        model);
  }

  /** The file that was sent along. */
  static RegisterSource chosen(Optional<MultipartFile> file) {
    return file.filter(each -> !each.isEmpty())
        .map(RegisterPages::source)
        .orElseThrow(() ->
            RecordsRefusal.of(HttpStatus.UNPROCESSABLE_CONTENT, "请选择一个文件。", "Choose a file."));
  }

  private static RegisterSource source(MultipartFile file) {
    String name = Optional.ofNullable(file.getOriginalFilename()).orElse(file.getName());
    return new RegisterSource() {
      @Override
      public String name() {
        return name.substring(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
      }

      @Override
      public InputStream open() throws IOException {
        return file.getInputStream();
      }
    };
  }

  @PostMapping("/files/{number}/take-out")
  String takeOut(@PathVariable long id, @PathVariable String register, @PathVariable int number) {
    Book book = books.get(new PlanId(id));
    desk.takeOut(book, book.get(register), number);
    return "redirect:/plans/" + id + "/records/" + register + "?taken";
  }

  @PostMapping("/none")
  String declareNone(@PathVariable long id, @PathVariable String register) {
    Book book = books.get(new PlanId(id));
    desk.declareNone(book, book.get(register));
    return "redirect:/plans/" + id + "/records/" + register;
  }
}
