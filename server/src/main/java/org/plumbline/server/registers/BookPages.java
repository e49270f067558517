package org.plumbline.server.registers;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.plumbline.evidence.pack.Pack;
import org.plumbline.evidence.pack.PackLoading;
import org.plumbline.evidence.register.Register;
import org.plumbline.forms.measured.PlanDifferences;
import org.plumbline.model.text.Bilingual;
import org.plumbline.server.accounts.Acting;
import org.plumbline.server.accounts.Role;
import org.plumbline.server.plans.PlanId;
import org.plumbline.server.plans.Plans;
import org.plumbline.server.plans.StoredPlan;
import org.plumbline.server.web.ExplainsRefusals;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;

/** All registers of a plan, and the choice of its pack. */
@Controller
class BookPages implements ExplainsRefusals {

  private static final int LONGEST_PACK = 1 << 20;

  private final Plans plans;
  private final Books books;
  private final Programmes programmes;
  private final RecordDesk desk;

  BookPages(Plans plans, Books books, Programmes programmes, RecordDesk desk) {
    this.plans = plans;
    this.books = books;
    this.programmes = programmes;
    this.desk = desk;
  }

  /** A register with the files its records came from. */
  record Shelf(Register register, List<RecordDesk.Origin> origins) {

    public int records() {
      return origins.stream().mapToInt(RecordDesk.Origin::records).sum();
    }

    public boolean synthetic() {
      return origins.stream().anyMatch(origin -> origin.file().synthetic());
    }
  }

  /** A pack that could be chosen, and where it and the plan do not say the same. */
  record Choice(Pack pack, List<Bilingual> differences) {}

  @GetMapping("/plans/{id:\\d{1,18}}/records")
  String show(@PathVariable long id, Model model) {
    StoredPlan plan = plans.get(new PlanId(id));
    model.addAttribute("plan", plan.row());
    model.addAttribute("writing", Acting.getActor().role() == Role.UNIT);
    Optional<Book> book = books.find(plan.row().id());
    if (book.isEmpty()) {
      model.addAttribute("choices", choices(plan));
      return "registers/choose";
    }
    model.addAttribute("book", book.get());
    model.addAttribute(
        "differences", PlanDifferences.find(book.get().pack(), List.of(plan.content())));
    model.addAttribute(
        "shelves",
        book.get().pack().registers().stream()
            .map(register -> new Shelf(register, desk.origins(book.get(), register)))
            .toList());
    return "registers/book";
  }

  /** The packs of the product whose programme is that of the plan, by code or name. */
  private List<Choice> choices(StoredPlan plan) {
    List<Choice> choices = new ArrayList<>();
    for (Programmes.Offered offered : programmes.list()) {
      Pack.Heading heading = offered.pack().heading();
      boolean meant =
          plan.row().projectCode().filter(heading.projectCode()::equals).isPresent()
              || plan.row().projectName().equals(heading.projectName());
      if (meant) {
        choices.add(
            new Choice(
                offered.pack(), PlanDifferences.find(offered.pack(), List.of(plan.content()))));
      }
    }
    return choices;
  }

  /** Begins the registers, with a pack of the product or one of one's own. */
  @PostMapping("/plans/{id:\\d{1,18}}/records/open")
  String open(
      @PathVariable long id,
      @RequestParam(defaultValue = "") String pack,
      @RequestParam Optional<MultipartFile> file,
      Model model)
      throws IOException {
    Optional<MultipartFile> own = file.filter(each -> !each.isEmpty());
    if (own.isEmpty()) {
      Programmes.Offered chosen =
          programmes.list().stream()
              .filter(offered -> offered.pack().name().equals(pack))
              .findFirst()
              .orElseThrow(() ->
                  RecordsRefusal.of(
                      HttpStatus.UNPROCESSABLE_CONTENT,
                      "请选一个项目包，或上传 pack.yaml。",
                      "Choose a pack, or bring a pack.yaml."));
      books.open(new PlanId(id), chosen.pack(), chosen.content());
      return "redirect:/plans/" + id + "/records";
    }
    String content = content(own.get());
    PackLoading loading = programmes.load(content);
    if (loading.pack().isEmpty()) {
      model.addAttribute(
          "problems", loading.problems().stream().map(problem -> problem.told()).toList());
      return show(id, model);
    }
    books.open(new PlanId(id), loading.pack().get(), content);
    return "redirect:/plans/" + id + "/records";
  }

  private static String content(MultipartFile file) throws IOException {
    if (file.getSize() > LONGEST_PACK) {
      throw RecordsRefusal.of(
          HttpStatus.CONTENT_TOO_LARGE,
          "项目包超过 1 MB，不是 pack.yaml。请核对文件。",
          "A pack has at most 1 MB; this is no pack.yaml. Check the file.");
    }
    return new String(file.getBytes(), StandardCharsets.UTF_8);
  }
}
