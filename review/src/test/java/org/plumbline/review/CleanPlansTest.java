package org.plumbline.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.plumbline.testkit.plan.IndicatorBuilder.HOUSEHOLD;
import static org.plumbline.testkit.plan.IndicatorBuilder.PERCENT;
import static org.plumbline.testkit.plan.IndicatorBuilder.TEN_THOUSAND_YUAN;
import static org.plumbline.testkit.plan.IndicatorBuilder.anIndicator;
import static org.plumbline.testkit.plan.IndicatorBuilder.atLeast;
import static org.plumbline.testkit.plan.IndicatorBuilder.atMost;
import static org.plumbline.testkit.plan.PlanBuilder.aPlan;
import static org.plumbline.testkit.plan.PlanBuilder.cumulative;
import static org.plumbline.testkit.plan.Targets.counting;
import static org.plumbline.testkit.plan.Targets.dueBy;

import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.plumbline.model.plan.Category;
import org.plumbline.model.plan.Dimension;
import org.plumbline.model.source.Severity;
import org.plumbline.model.target.Target;
import org.plumbline.testkit.plan.IndicatorBuilder;
import org.plumbline.testkit.plan.PlanBuilder;

/** Sound plans of many kinds, on which nothing above a note may be said. */
class CleanPlansTest {

  private final Reviewer reviewer = Reviewer.of(Profile.bundled("national"));

  @ParameterizedTest
  @MethodSource("soundPlans")
  void nothingAboveInfo(PlanBuilder plan) {
    PlanReview review = reviewer.review(plan.build(), 2022);
    assertThat(review.systemErrors()).isEmpty();
    assertThat(review.findings())
        .filteredOn(finding -> finding.severity().atLeast(Severity.WARNING))
        .extracting(finding -> finding.rule().code() + " " + finding.message().zh())
        .isEmpty();
  }

  static Stream<PlanBuilder> soundPlans() {
    return Stream.of(
        school(),
        road(),
        clinics(),
        training(),
        exhibition(),
        software(),
        subsidy(),
        inspection(),
        reforestation(),
        library(),
        laterFrame(),
        otherMoney(),
        longNames());
  }

  private static PlanBuilder school() {
    return plan("农村小学校舍维修经费", "用于维修12所农村小学的教室和宿舍。", "300")
        .withGoal("维修12所农村小学校舍，改善2400名学生的学习条件。")
        .with(output("维修校舍学校数量", "当年完工并通过验收的学校所数。", atLeast("12", counting("所"))))
        .with(output("受益学生人数", "在维修校舍就读的学生数。", atLeast("2400", counting("名"))))
        .with(quality("工程验收合格率", "一次验收合格的单项工程占全部单项工程的比例。", "100"))
        .with(timely("校舍维修完工时间", "全部单项工程竣工验收的日期。", "≤8月", "2022-08-31"))
        .with(cost("校舍维修工程款", "支付给施工单位的合同价款。", "300"))
        .with(
            benefit(Dimension.SOCIAL, "危房教室减少间数", "维修后不再使用的危房教室间数。", atLeast("30", counting("间"))))
        .with(satisfaction("学生家长满意度", "抽样问卷中答满意的家长占答卷家长的比例。"));
  }

  private static PlanBuilder road() {
    return plan("县道养护工程", "用于县道路面病害处治。", "1200")
        .withGoal("完成县道养护，提升通行安全。")
        .with(output("养护路段条数", "当年完成病害处治的路段条数。", atLeast("6", counting("条"))))
        .with(quality("路面验收优良率", "质量评定为优良的路段占全部养护路段的比例。", "90"))
        .with(timely("养护工程交工时间", "最后一个路段交工验收的日期。", "≤11月", "2022-11-30"))
        .with(cost("养护工程费", "施工合同结算价。", "1200"))
        .with(benefit(Dimension.SOCIAL, "路段事故起数下降率", "养护路段事故起数较上年下降的比例。", atLeast("10", PERCENT)))
        .with(satisfaction("沿线居民满意度", "入户调查中答满意的居民占被访居民的比例。"));
  }

  private static PlanBuilder clinics() {
    return plan("社区卫生服务中心设备购置费", "用于8家社区卫生服务中心购置检验设备。", "640")
        .withGoal("为8家中心配备检验设备，提高基层检验能力。")
        .with(output("配备设备的中心数量", "设备已验收并投入使用的中心家数。", atLeast("8", HOUSEHOLD)))
        .with(quality("设备验收合格率", "一次验收合格的设备台数占购置台数的比例。", "100"))
        .with(timely("设备投入使用时间", "最后一台设备出具首份报告的日期。", "≤9月", "2022-09-30"))
        .with(cost("设备采购款", "政府采购合同价款。", "640"))
        .with(
            benefit(Dimension.SOCIAL, "基层检验项目开展率", "能在中心开展的检验项目占规定项目的比例。", atLeast("85", PERCENT)))
        .with(satisfaction("就诊居民满意度", "出诊后短信问卷中答满意的比例。"));
  }

  private static PlanBuilder training() {
    return plan("乡村医生培训经费", "用于乡村医生集中培训的食宿和授课。", "90")
        .withGoal("培训300名乡村医生，提升诊疗水平。")
        .with(output("培训乡村医生人数", "完成全部课时的学员人数。", atLeast("300", counting("人"))))
        .with(quality("学员考试合格率", "结业考试合格的学员占参训学员的比例。", "95"))
        .with(timely("培训结束时间", "最后一期培训结业的日期。", "≤10月", "2022-10-31"))
        .with(cost("培训费", "授课、食宿和教材支出合计。", "90"))
        .with(
            benefit(Dimension.SOCIAL, "首诊在村卫生室的比例", "村卫生室首诊人次占本村就诊人次的比例。", atLeast("60", PERCENT)))
        .with(satisfaction("参训学员满意度", "结业问卷中答满意的学员比例。"));
  }

  private static PlanBuilder exhibition() {
    return plan("中小企业产品展销会经费", "用于展馆租赁、搭建和宣传。", "150")
        .withGoal("组织80家中小企业参展，促成交易。")
        .with(output("参展中小企业数量", "实际到展并布展的企业家数。", atLeast("80", HOUSEHOLD)))
        .with(quality("展位使用率", "有企业布展的展位占全部展位的比例。", "95"))
        .with(timely("展销会举办时间", "展销会闭幕的日期。", "≤9月", "2022-09-30"))
        .with(cost("展馆租赁和搭建费", "租赁、搭建合同价款合计。", "150"))
        .with(
            benefit(
                Dimension.ECONOMIC,
                "现场签约成交额",
                "展会期间签订的合同金额合计。",
                atLeast("2000", TEN_THOUSAND_YUAN)))
        .with(satisfaction("参展企业满意度", "撤展时问卷中答满意的企业比例。"));
  }

  private static PlanBuilder software() {
    return plan("政务服务平台运行维护费", "用于平台的日常运维和等保测评。", "260")
        .withGoal("保障政务服务平台稳定运行。")
        .with(output("运维业务系统数量", "纳入运维合同的业务系统个数。", atLeast("14", counting("个"))))
        .with(quality("系统可用率", "可用时长占应提供服务时长的比例。", "99"))
        .with(timely("等保测评完成时间", "出具测评报告的日期。", "≤10月", "2022-10-31"))
        .with(cost("运维合同价款", "支付给运维单位的合同价款。", "260"))
        .with(benefit(Dimension.SOCIAL, "事项网上办结率", "网上办结的件数占受理件数的比例。", atLeast("80", PERCENT)))
        .with(satisfaction("办事群众满意度", "好差评系统中好评占全部评价的比例。"));
  }

  private static PlanBuilder subsidy() {
    return plan("高龄老人津贴", "用于发放80周岁以上老人津贴。", "960")
        .withGoal("为全区4000名高龄老人发放津贴，保障基本生活。")
        .with(output("发放高龄老人人数", "当年领取津贴的80周岁以上老人数。", atLeast("4000", counting("人"))))
        .with(quality("发放准确率", "核查无误的发放人次占全部发放人次的比例。", "100"))
        .with(timely("发放及时率", "每月15日前到账的人次占应发人次的比例。", atLeast("98", PERCENT)))
        .with(cost("津贴发放总额", "全年发放津贴金额合计。", "960"))
        .with(benefit(Dimension.SOCIAL, "津贴政策知晓率", "抽样调查中知道津贴政策的老人比例。", atLeast("90", PERCENT)))
        .with(satisfaction("受益老人满意度", "电话回访中答满意的老人比例。"));
  }

  private static PlanBuilder inspection() {
    return plan("食品安全抽检经费", "用于食品抽样和检验。", "480")
        .withGoal("完成6000批次抽检，防范食品安全风险。")
        .with(output("食品抽检批次", "完成检验并出具结论的批次。", atLeast("6000", counting("批次"))))
        .with(quality("检验结论复检一致率", "复检与初检一致的批次占复检批次的比例。", "98"))
        .with(timely("不合格食品核查处置及时率", "按规定时限完成处置的批次占不合格批次的比例。", atLeast("95", PERCENT)))
        .with(cost("抽检服务费", "支付给检验机构的合同价款。", "480"))
        .with(
            benefit(Dimension.SOCIAL, "问题食品处置率", "已完成处置的问题批次占发现问题批次的比例。", atLeast("100", PERCENT)))
        .with(satisfaction("消费者满意度", "年度问卷中答满意的消费者比例。"));
  }

  private static PlanBuilder reforestation() {
    return plan("退化林修复补助", "用于苗木、整地和三年抚育。", "720")
        .withGoal("修复退化林，改善水源地生态。")
        .with(output("修复林班数量", "当年完成整地栽植的林班个数。", atLeast("24", counting("个"))))
        .with(quality("苗木成活率", "秋季调查成活株数占栽植株数的比例。", "85"))
        .with(timely("栽植完成时间", "最后一个林班完成栽植的日期。", "≤4月", "2022-04-30"))
        .with(cost("苗木和整地费", "苗木采购与整地施工价款。", "720"))
        .with(benefit(Dimension.ECOLOGICAL, "水源地林草覆盖率", "林草面积占水源地面积的比例。", atLeast("62", PERCENT)))
        .with(satisfaction("林区群众满意度", "入户调查中答满意的群众比例。"));
  }

  private static PlanBuilder library() {
    return plan("公共图书馆免费开放经费", "用于图书购置和延时开放。", "110")
        .withGoal("延长开馆时间，满足读者需要。")
        .with(output("新增馆藏图书册数", "当年编目上架的图书册数。", atLeast("15000", counting("册"))))
        .with(quality("图书编目差错率", "编目差错册数占新编目册数的比例。", atMost("1", PERCENT)))
        .with(timely("新书上架完成时间", "最后一批新书上架的日期。", "≤11月", "2022-11-30"))
        .with(cost("图书购置费", "图书采购合同价款。", "110"))
        .with(
            benefit(Dimension.SOCIAL, "年到馆读者人次", "门禁系统记录的到馆人次。", atLeast("260000", counting("人次"))))
        .with(satisfaction("到馆读者满意度", "读者问卷中答满意的比例。"));
  }

  /** The frame of 2021: cost is a category of its own. */
  private static PlanBuilder laterFrame() {
    return plan("水库除险加固工程", "用于3座小型水库大坝加固。", "2100")
        .inYear(2023)
        .withoutCode()
        .withGoal("完成3座水库除险加固，确保度汛安全。")
        .with(output("加固水库数量", "通过蓄水验收的水库座数。", atLeast("3", counting("座"))))
        .with(quality("单元工程优良率", "评定优良的单元工程占全部单元工程的比例。", "70"))
        .with(timely("主体工程完工时间", "大坝主体完工验收的日期。", "≤6月", "2023-06-30"))
        .with(
            anIndicator()
                .in(Category.COST, Dimension.ECONOMIC_COST)
                .named("加固工程结算价")
                .described("经审定的工程结算价款。")
                .targeting(atMost("2100", TEN_THOUSAND_YUAN)))
        .with(
            benefit(
                Dimension.SOCIAL, "下游受保护人口", "加固水库下游受保护的常住人口。", atLeast("18000", counting("人"))))
        .with(satisfaction("下游群众满意度", "入户调查中答满意的群众比例。"));
  }

  private static PlanBuilder otherMoney() {
    return training().budgeting("90", "60", "30");
  }

  private static PlanBuilder longNames() {
    return clinics().named("社区卫生服务中心（乡镇卫生院）检验检测设备购置及信息系统对接改造补助资金");
  }

  private static PlanBuilder plan(String name, String purpose, String budget) {
    return aPlan()
        .named(name)
        .purposed(purpose)
        .budgeting(budget)
        .spending(cumulative("6:" + Integer.parseInt(budget) / 2, "12:" + budget));
  }

  private static IndicatorBuilder output(String name, String description, Target target) {
    return anIndicator().named(name).described(description).targeting(target);
  }

  private static IndicatorBuilder quality(String name, String description, String percent) {
    return quality(name, description, atLeast(percent, PERCENT));
  }

  private static IndicatorBuilder quality(String name, String description, Target target) {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.QUALITY)
        .named(name)
        .described(description)
        .targeting(target);
  }

  private static IndicatorBuilder timely(
      String name, String description, String text, String date) {
    return timely(name, description, dueBy(text, date));
  }

  private static IndicatorBuilder timely(String name, String description, Target target) {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.TIMELINESS)
        .named(name)
        .described(description)
        .targeting(target);
  }

  private static IndicatorBuilder cost(String name, String description, String amount) {
    return anIndicator()
        .in(Category.OUTPUT, Dimension.COST)
        .named(name)
        .described(description)
        .targeting(atMost(amount, TEN_THOUSAND_YUAN));
  }

  private static IndicatorBuilder benefit(
      Dimension dimension, String name, String description, Target target) {
    return anIndicator()
        .in(Category.BENEFIT, dimension)
        .named(name)
        .described(description)
        .targeting(target);
  }

  private static IndicatorBuilder satisfaction(String name, String description) {
    return anIndicator()
        .in(Category.SATISFACTION, Dimension.RECIPIENT_SATISFACTION)
        .named(name)
        .described(description)
        .targeting(atLeast("90", PERCENT));
  }
}
