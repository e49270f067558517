package org.plumbline.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.not;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.resideInAnyPackage;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.fields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.library.dependencies.SlicesRuleDefinition.slices;
import static org.assertj.core.api.Assertions.assertThat;

import com.tngtech.archunit.base.DescribedPredicate;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchRule;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** The promises of ARCHITECTURE.md, held against the class files. */
@AnalyzeClasses(packages = "org.plumbline", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

  private static final String PRODUCT = "org.plumbline.";

  private static final String[] PURE = {
    "org.plumbline.model..",
    "org.plumbline.regulation..",
    "org.plumbline.reading..",
    "org.plumbline.review..",
    "org.plumbline.evidence..",
    "org.plumbline.evaluation..",
    "org.plumbline.forms.."
  };

  /** Methods that ask the machine: the clock, the environment, chance. */
  private static final Map<String, Set<String>> MACHINE =
      Map.of(
          "java.lang.System",
          Set.of("currentTimeMillis", "nanoTime", "getenv", "getProperty", "exit"),
          "java.util.Locale",
          Set.of("getDefault", "setDefault"),
          "java.util.UUID",
          Set.of("randomUUID"),
          "java.time.ZoneId",
          Set.of("systemDefault"));

  @ArchTest
  static void modulesKeepToTheTable(JavaClasses classes) {
    Map<String, Set<String>> table = Checkout.dependencyTable();
    Set<String> violations = new TreeSet<>();
    for (JavaClass type : classes) {
      Set<String> allowed = table.getOrDefault(module(type), Set.of());
      type.getDirectDependenciesFromSelf().stream()
          .filter(dependency -> isOurs(dependency.getTargetClass()))
          .filter(dependency -> !module(dependency.getTargetClass()).equals(module(type)))
          .filter(dependency -> !allowed.contains(module(dependency.getTargetClass())))
          .forEach(dependency -> violations.add(dependency.getDescription()));
    }
    assertThat(table).isNotEmpty();
    assertThat(violations).as("dependencies that ARCHITECTURE.md does not allow").isEmpty();
  }

  @ArchTest
  static final ArchRule packagesHaveNoCycles =
      slices().matching("org.plumbline.(**)").should().beFreeOfCycles();

  @ArchTest
  static final ArchRule pureModulesTouchNoFilesOrNetwork =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .dependOnClassesThat(
              resideInAnyPackage("java.nio.file..", "java.net..", "java.nio.channels..")
                  .and(not(named("java.net.URI"))))
          .orShould()
          .dependOnClassesThat(
              named("java.io.File")
                  .or(named("java.io.FileInputStream"))
                  .or(named("java.io.FileOutputStream"))
                  .or(named("java.io.RandomAccessFile")))
          .because("they are functions of their arguments; faces open files");

  @ArchTest
  static final ArchRule pureModulesAskNoMachine =
      noClasses()
          .that()
          .resideInAnyPackage(PURE)
          .should()
          .accessTargetWhere(asksTheMachine())
          .because("the same inputs give the same answer, for ever; the clock is an argument");

  @ArchTest
  static final ArchRule standardStreamsBelongToTheTerminal =
      noClasses()
          .that()
          .resideOutsideOfPackage("org.plumbline.benchmarks..")
          .should()
          .accessTargetWhere(isStandardStream())
          .because("only cli.terminal knows the streams of the process, and sets their encoding");

  @ArchTest
  static final ArchRule staticFieldsAreFinal =
      fields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAnyPackage(PURE)
          .and()
          .areStatic()
          .should()
          .beFinal()
          .because("mutable static state would let one run change another");

  @ArchTest
  static final ArchRule modelHoldsNoFloatingPoint =
      noFields()
          .that()
          .areDeclaredInClassesThat()
          .resideInAPackage("org.plumbline.model..")
          .should()
          .haveRawType(double.class)
          .orShould()
          .haveRawType(float.class)
          .because("money, amounts and scores are exact");

  @ArchTest
  static final ArchRule fieldsAreNotInjected =
      noFields()
          .should()
          .beAnnotatedWith("org.springframework.beans.factory.annotation.Autowired")
          .orShould()
          .beAnnotatedWith("jakarta.inject.Inject")
          .because("a constructor says what a class needs");

  @ArchTest
  static final ArchRule packagesAreNamedForWhatTheyHold =
      noClasses()
          .should()
          .resideInAnyPackage(
              "..util..",
              "..utils..",
              "..common..",
              "..core..",
              "..impl..",
              "..helper..",
              "..manager..")
          .because("such a name says nothing; what knows a type belongs on the type");

  @ArchTest
  static final ArchRule typesAreNamedForWhatTheyAre =
      noClasses()
          .should()
          .haveSimpleNameEndingWith("Impl")
          .orShould()
          .haveSimpleNameEndingWith("Util")
          .orShould()
          .haveSimpleNameEndingWith("Utils")
          .orShould()
          .haveSimpleNameEndingWith("Helper")
          .orShould()
          .haveSimpleNameEndingWith("Manager")
          .orShould()
          .haveSimpleNameEndingWith("DTO");

  private static DescribedPredicate<JavaClass> named(String name) {
    return DescribedPredicate.describe(name, type -> type.getName().equals(name));
  }

  private static DescribedPredicate<JavaAccess<?>> asksTheMachine() {
    return DescribedPredicate.describe(
        "asks the clock or the environment",
        access -> {
          String owner = access.getTargetOwner().getName();
          String member = access.getTarget().getName();
          boolean now = owner.startsWith("java.time.") && member.equals("now");
          boolean systemClock = owner.equals("java.time.Clock") && member.startsWith("system");
          boolean listed = MACHINE.getOrDefault(owner, Set.of()).contains(member);
          return now || systemClock || listed;
        });
  }

  private static DescribedPredicate<JavaAccess<?>> isStandardStream() {
    return DescribedPredicate.describe(
        "uses System.in, System.out or System.err",
        access ->
            access.getTargetOwner().getName().equals("java.lang.System")
                && Set.of("in", "out", "err").contains(access.getTarget().getName()));
  }

  private static boolean isOurs(JavaClass type) {
    return type.getPackageName().startsWith(PRODUCT);
  }

  private static String module(JavaClass type) {
    String below = type.getPackageName().substring(PRODUCT.length());
    return below.contains(".") ? below.substring(0, below.indexOf('.')) : below;
  }
}
