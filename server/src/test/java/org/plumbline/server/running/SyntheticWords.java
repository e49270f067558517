package org.plumbline.server.running;

/** Names put together from lists of words by their number; the same number gives the same name. */
final class SyntheticWords {

  private static final String[] PLACES =
      words(
          "城区 农村 社区 园区 港口 高校 小学 中学 医院 乡镇 街道 流域 湿地 海岸 山区 老旧小区 产业园 开发区 保税区 示范区 历史街区 工业区"
              + " 商圈 车站 机场 渔港 林场 水库 灌区 矿区");
  private static final String[] MATTERS =
      words(
          "道路 桥梁 供水 排水 燃气 供热 照明 绿化 垃圾 污水 河道 防汛 消防 应急 养老 托育 教育 职业培训 就业 创业 科技创新 数字化"
              + " 信息系统 数据中心 图书馆 博物馆 体育 旅游 文物 广播 卫生 疾控 中医药 药品 食品 粮食 盐业 救助 残疾人 妇女儿童 青少年 双拥"
              + " 人才 企业 外贸 会展 招商 金融 审计 统计 档案 司法 公证 信访 公安 交通 地铁 公交 港航 渔业 畜牧 种业 农机 植保 林业"
              + " 草原 气象 地震 测绘 规划 土地 住房 公积金 物业 电梯 计量 标准 知识产权");
  private static final String[] DOINGS =
      words("建设 改造 维修 养护 运行 管理 监测 评估 宣传 培训 补助 奖励 专项 试点 提升 服务 采购 更新 保护 调查");
  private static final String[] MONEYS = words("经费 资金 项目 工程 补贴 计划");
  private static final String[] MEASURES =
      words("数量 次数 面积 长度 比例 及时率 合格率 完成率 覆盖率 满意度 成本 金额 人数 户数 时间");

  private SyntheticWords() {}

  static String project(long number) {
    return thing(number * 32) + pick(MONEYS, number * 32, 3);
  }

  static String indicator(long plan, int ordinal) {
    long number = plan * 32 + ordinal;
    return thing(number) + pick(MEASURES, number, 3);
  }

  private static String thing(long number) {
    return pick(PLACES, number, 0) + pick(MATTERS, number, 1) + pick(DOINGS, number, 2);
  }

  private static String pick(String[] words, long number, int salt) {
    return words[(int) scattered(number * 4 + salt, words.length)];
  }

  /** A number below {@code bound} that tells nothing about its neighbours. */
  static long scattered(long number, long bound) {
    long mixed = (number + 1) * 0x9E3779B97F4A7C15L;
    mixed = (mixed ^ mixed >>> 32) * 0xD6E8FEB86659FD93L;
    return Math.floorMod(mixed ^ mixed >>> 32, bound);
  }

  private static String[] words(String list) {
    return list.split(" ");
  }
}
