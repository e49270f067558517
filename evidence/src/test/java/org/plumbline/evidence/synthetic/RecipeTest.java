package org.plumbline.evidence.synthetic;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.junit.jupiter.api.Test;
import org.plumbline.evidence.register.EvidenceReading;
import org.plumbline.evidence.register.Register;
import org.plumbline.evidence.register.RegisterLimits;
import org.plumbline.evidence.register.RegisterReader;
import org.plumbline.evidence.register.RegisterSchemas;
import org.plumbline.evidence.register.RegisterSource;
import org.plumbline.regulation.Units;
import org.plumbline.regulation.yaml.YamlFile;
import org.plumbline.regulation.yaml.YamlProblems;

class RecipeTest {

  private static final Units UNITS = Units.bundled();

  private static final String RECIPE =
      """
      synthetic: true
      seed: 2022
      registers:
        companies:
          rows: [{name: 甲公司, joined_on: 2021-05-01}, {name: "乙, 丙公司"}]
          columns:
            joined_on: {date: [2022-01-01, 2022-03-31], workdays: true}
        visits:
          each: companies
          times: [3, 6]
          columns:
            no: {serial: "FW-{n:3}"}
            company: {parent: true}
            since: {parent: joined_on}
            signed_on: {date: [2022-01-05, 2022-03-31]}
            stored_on: {after: signed_on, days: [3, 18]}
            ends_on: {after: signed_on, months: 12, days: -1}
            units: {number: [1, 9]}
            price: {number: [10, 20], decimals: 2}
            amount: {product: [units, price]}
            result: {choose: {合格: 95, 不合格: 5}}
            online: {yes: 0.97, absent: 0.2}
          set:
            2: {result: 不合格}
        months:
          every: month
          in: [2021, 2022]
          columns:
            month: {period: start, format: yyyy-MM}
            closed_on: {period: end}
            company: {pick: companies}
            note: {text: "{year}年{month}月第{n}期"}
      """;

  private static final String REGISTERS =
      """
      companies:
        title: {zh: 企业, en: Companies}
        key: [name]
        columns:
          name: {title: {zh: 名称, en: Name}, type: text}
          joined_on: {title: {zh: 入库日期, en: Joined on}, type: date}
      visits:
        title: {zh: 服务, en: Visits}
        key: [no]
        columns:
          no: {title: {zh: 编号, en: No.}, type: text}
          company: {title: {zh: 企业, en: Company}, type: reference, to: companies}
          since: {title: {zh: 入库, en: Since}, type: date}
          signed_on: {title: {zh: 签订, en: Signed}, type: date, within: fiscal_year}
          stored_on: {title: {zh: 入储, en: Stored}, type: date}
          ends_on: {title: {zh: 到期, en: Ends}, type: date, future: true}
          units: {title: {zh: 件数, en: Units}, type: integer, unit: 件, min: 1}
          price: {title: {zh: 单价, en: Price}, type: money}
          amount: {title: {zh: 金额, en: Amount}, type: money}
          result: {title: {zh: 结论, en: Result}, type: choice, values: [合格, 不合格]}
          online: {title: {zh: 线上, en: Online}, type: yes_no, required: false}
      months:
        title: {zh: 月报, en: Monthly}
        key: [month]
        columns:
          month: {title: {zh: 月份, en: Month}, type: text}
          closed_on: {title: {zh: 结账, en: Closed}, type: date}
          company: {title: {zh: 企业, en: Company}, type: reference, to: companies}
          note: {title: {zh: 备注, en: Note}, type: text}
      """;

  private final YamlProblems problems = new YamlProblems();

  @Test
  void writesWhatTheRecipeSays() {
    Map<String, String> files = SyntheticRecords.write(recipe(RECIPE).orElseThrow());
    assertThat(files).containsOnlyKeys("companies", "visits", "months");
    assertThat(files.get("companies"))
        .startsWith("# 合成数据 synthetic: 企业，seed 2022\n名称,入库日期\n甲公司,2021-05-01\n\"乙, 丙公司\",2022-");
    List<String> visits = Objects.requireNonNull(files.get("visits")).lines().toList();
    assertThat(visits.get(1)).isEqualTo("编号,企业,入库,签订,入储,到期,件数（件）,单价（元）,金额（元）,结论,线上");
    assertThat(visits.get(2)).startsWith("FW-001,甲公司,2021-05-01,2022-");
    assertThat(visits.get(3)).contains(",不合格,");
    assertThat(visits.size() - 2).isBetween(6, 12);
    List<String> months = Objects.requireNonNull(files.get("months")).lines().toList();
    assertThat(months).hasSize(26);
    assertThat(months.get(15)).startsWith("2022-02,2022-02-28,").endsWith(",2022年02月第14期");
  }

  @Test
  void writesTheSameBytesAgain() {
    Recipe recipe = recipe(RECIPE).orElseThrow();
    assertThat(SyntheticRecords.write(recipe)).isEqualTo(SyntheticRecords.write(recipe));
    assertThat(
            Objects.requireNonNull(SyntheticRecords.write(recipe).get("visits"))
                .lines()
                .skip(2)
                .findFirst())
        .contains("FW-001,甲公司,2021-05-01,2022-02-04,2022-02-18,2023-02-03,7,11.13,77.91,合格,是");
  }

  @Property(tries = 40)
  void writesWhatTheReaderAccepts(@ForAll @IntRange(min = 0, max = 1_000_000) int seed) {
    Recipe recipe = recipe(RECIPE.replace("seed: 2022", "seed: " + seed)).orElseThrow();
    Map<String, RegisterSource> sources = new LinkedHashMap<>();
    SyntheticRecords.write(recipe)
        .forEach((name, csv) ->
            sources.put(name, RegisterSource.of(name + ".csv", csv.getBytes(UTF_8))));
    EvidenceReading reading =
        new RegisterReader(UNITS, 2022, RegisterLimits.DEFAULT).read(registers(), sources);
    assertThat(reading.refused()).isEmpty();
    assertThat(reading.files().values()).hasSize(3).allMatch(file -> file.synthetic());
  }

  @Test
  void tellsLineAndRemedyOfEachProblem() {
    recipe(
        """
        seed: 1
        registers:
          visits:
            each: companies
            columns:
              no: {serial: "{month}", text: x}
              result: {choose: {优: 1}}
              price: {number: [2, 1]}
              signed_on: {date: [2022-13-01]}
              online: {yes: 2}
              since: {period: start}
          cars: {rows: 1}
        """);
    assertThat(problems.list())
        .extracting(problem -> problem.told().en())
        .contains(
            "recipe.yaml:1 synthetic: a recipe has to say synthetic: true, so that nobody takes its"
                + " records for real ones.",
            "recipe.yaml:4 registers.visits.each: \"companies\" has to be a register before this one"
                + " in the recipe.",
            "recipe.yaml:6 registers.visits.columns.no: needs one, and only one, of: serial, text,"
                + " pick, parent, date, period, after, number, product, choose, yes, same_as.",
            "recipe.yaml:7 registers.visits.columns.result.choose.优: \"优\" is not known here; known"
                + " are: 合格, 不合格.",
            "recipe.yaml:8 registers.visits.columns.price.number: has to be a number or [least,"
                + " most], with at most 12 decimals.",
            "recipe.yaml:9 registers.visits.columns.signed_on.date: has to be [from, to], such as"
                + " [2022-01-05, 2022-03-31].",
            "recipe.yaml:10 registers.visits.columns.online.yes: has to be from 0 to 1.",
            "recipe.yaml:11 registers.visits.columns.since.period: can only be used with every.",
            "recipe.yaml:12 registers.cars: the pack has no register \"cars\"; it has: companies,"
                + " visits, months, attestations.");
  }

  private Optional<Recipe> recipe(String yaml) {
    return YamlFile.parse("recipe.yaml", yaml.getBytes(UTF_8), problems)
        .flatMap(file -> RecipeLoader.load(file, registers(), problems));
  }

  private static List<Register> registers() {
    YamlProblems none = new YamlProblems();
    List<Register> registers =
        YamlFile.parse("pack.yaml", REGISTERS.getBytes(UTF_8), none)
            .map(file -> RegisterSchemas.load(file, UNITS, none))
            .orElseThrow();
    assertThat(none.list()).isEmpty();
    return registers;
  }
}
