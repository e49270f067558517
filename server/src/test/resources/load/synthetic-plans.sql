-- Made-up plans number :first to :last. Each table is one statement; the server's own rules of
-- visibility hold, so the session must see everything.

CREATE OR REPLACE FUNCTION load_pick(words text, n bigint, salt int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT (string_to_array(words, ' '))[1 + (abs(hashint8(n * 1000003 + salt)::bigint)
    % cardinality(string_to_array(words, ' ')))::int]
$$;
--
CREATE OR REPLACE FUNCTION load_words(n bigint, salt int) RETURNS text LANGUAGE sql IMMUTABLE AS $$
  SELECT load_pick('城区 农村 社区 园区 港口 高校 小学 中学 医院 乡镇 街道 流域 湿地 海岸 山区 老旧小区 产业园 开发区 保税区 示范区 历史街区 工业区 商圈 车站 机场 渔港 林场 水库 灌区 矿区', n, salt)
    || load_pick('道路 桥梁 供水 排水 燃气 供热 照明 绿化 垃圾 污水 河道 防汛 消防 应急 养老 托育 教育 职业培训 就业 创业 科技创新 数字化 信息系统 数据中心 图书馆 博物馆 体育 旅游 文物 广播 卫生 疾控 中医药 药品 食品 粮食 盐业 救助 残疾人 妇女儿童 青少年 双拥 人才 企业 外贸 会展 招商 金融 审计 统计 档案 司法 公证 信访 公安 交通 地铁 公交 港航 渔业 畜牧 种业 农机 植保 林业 草原 气象 地震 测绘 规划 土地 住房 公积金 物业 电梯 计量 标准 知识产权', n, salt + 1)
    || load_pick('建设 改造 维修 养护 运行 管理 监测 评估 宣传 培训 补助 奖励 专项 试点 提升 服务 采购 更新 保护 调查', n, salt + 2)
$$;
--
INSERT INTO plan (id, division_id, department_id, unit_id, fiscal_year, project_code, project_name,
  title, form, state, budget_yuan, indicators, errors, warnings, notes, changed_at)
OVERRIDING SYSTEM VALUE
SELECT 10000000 + n, department.parent_id, unit.parent_id, unit.id, 2020 + n % 7,
  'S' || lpad(n::text, 20, '0'),
  load_words(n, 1) || load_pick('经费 资金 项目 工程 补贴 计划', n, 4),
  load_words(n, 1) || '绩效目标表', 'plan',
  (ARRAY['draft', 'with_department', 'with_finance', 'in_force', 'in_force', 'in_force', 'closed'])[1 + n % 7],
  (abs(hashint8(n)::bigint) % 100000000)::numeric / 10, 10 + (n % 5 < 3)::int,
  CASE WHEN n % 9 = 0 THEN 1 + n % 3 ELSE 0 END, n % 6, n % 12,
  now() - make_interval(secs => abs(hashint8(n + 7)::bigint) % 60000000)
FROM generate_series(:first, :last) n
  JOIN load_unit ON load_unit.at = n % (SELECT count(*) FROM load_unit)
  JOIN organisation unit ON unit.id = load_unit.id
  JOIN organisation department ON department.id = unit.parent_id;
--
INSERT INTO indicator (plan_id, ordinal, category, dimension, name, target, kind)
SELECT 10000000 + n, i, CASE WHEN i < 6 THEN 'output' WHEN i < 10 THEN 'benefit' ELSE 'satisfaction' END,
  CASE WHEN i < 3 THEN 'quantity' WHEN i < 5 THEN 'quality' WHEN i < 6 THEN 'timeliness' WHEN i < 10 THEN 'social' ELSE 'recipient_satisfaction' END,
  load_words(n * 16 + i, 100 + i)
    || load_pick('数量 次数 面积 长度 比例 及时率 合格率 完成率 覆盖率 满意度 成本 金额 人数 户数 时间', n * 16 + i, 5),
  '≥' || (abs(hashint8(n * 16 + i)::bigint) % 500) || '个', 'at_least'
FROM generate_series(:first, :last) n, generate_series(1, 10 + (n % 5 < 3)::int) i;
--
INSERT INTO finding (plan_id, ordinal, rule, severity, place, message_zh, message_en)
SELECT 10000000 + n, seed.ordinal, seed.rule, seed.severity, seed.place, seed.message_zh, seed.message_en
FROM generate_series(:first, :last) n
  JOIN load_seed ON load_seed.at = n % (SELECT count(*) FROM load_seed)
  JOIN finding seed ON seed.plan_id = load_seed.id AND seed.ordinal <= 6;
--
INSERT INTO plan_version (plan_id, version, content, author)
SELECT 10000000 + n, 1, seed.content, 'synthetic'
FROM generate_series(:first, :last) n
  JOIN load_seed ON load_seed.at = n % (SELECT count(*) FROM load_seed)
  JOIN plan_version seed ON seed.plan_id = load_seed.id AND seed.version = 1;
--
INSERT INTO plan_words (plan_id, pairs)
SELECT plan.id, word_pairs(
  concat_ws(' ', plan.project_name, plan.project_code, unit.code, unit.name,
    (SELECT string_agg(indicator.name, ' ') FROM indicator WHERE indicator.plan_id = plan.id)))
FROM plan JOIN organisation unit ON unit.id = plan.unit_id
WHERE plan.id BETWEEN 10000000 + :first AND 10000000 + :last;
