import type { Lexicon } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/[\s]+/u);
const lines = (text: string): readonly string[] => text.trim().split('\n').map((line) => line.trim());

/** Simplified Chinese. */
export const zh: Lexicon = {
  places: list(`青川 临河 南浦 石门 云岭 清源 沙湾 永安 平湖 龙泉 长宁 金塘 白水 东溪 安远 和县 丰城 汾阳 江阴 海安 泗水 武陵 蓝田 渭南 广德 桐庐
    岳阳 常德 襄城 信阳 通海 玉溪 大理 遵化 抚宁 乐亭 泰州 兴化 溧阳 宜黄 德安 赣县 漳浦 南靖 惠安 揭西 高州 容县 北流 横州 祁阳 辰溪`),
  placeKinds: ['', '', '市', '县', '区', '新区', '开发区', '港'],
  bodies: list(`水务局 教育局 交通局 农业农村局 气象局 文旅局 图书馆 博物馆 海关 供电公司 人民医院 职业学院 林场 地铁公司 粮食储备库 市场监管局 消防支队 统计局
    渔政站 档案馆 城市规划院 科技馆 公共资源交易中心 邮政局 体育中心 残联 老年大学 民政局 卫健委 环境监测站`),
  things: list(`社区食堂 充电桩 老旧电梯 稻田养鱼 共享单车 夜间公交 校园午餐 冷链仓库 古城墙 雨水花园 海水淡化装置 风力发电机 智能水表 家庭医生 无人机配送 候鸟湿地
    旧书市集 社区菜园 高标准农田 盲道 口袋公园 再生塑料 垃圾焚烧厂 海底隧道 轻轨延长线 气象雷达 渔港码头 中药材基地 非遗工坊 托育机构 乡村客运 住房公积金
    光伏屋顶 储能电站 氢能公交 数字档案 城市书房 马铃薯主粮 航空物流 跨境电商 青年公寓 二手家电 预制菜 河道清淤 防洪堤 山林防火道 滑雪场 骑行绿道 博物馆夜场
    工业机器人 海缆 地热井 蚕桑产业 茶园 石斛 柑橘 生猪 海带 对虾 奶牛场 温室番茄 苹果期货 菜籽油`),
  acts: list(`启用 试行 推广 升级 新建 改造 开放 补贴 规范 清查 扩建 引进 保护 复建 暂停 重启 公示 普查 共享 研发`),
  turns: list(`同比增长 环比下降 连续回升 小幅回落 创下新高 降至新低 超出预期 恢复正常 由降转升 明显放缓`),
  people: list(`居民 学生 渔民 果农 老人 司机 游客 读者 骑手 农户 患者 护士 球迷 志愿者 店主 工程师`),
  surnames: list(`王 李 张 刘 陈 杨 赵 黄 周 吴 徐 孙 胡 朱 高 林 何 郭 马 罗 梁 宋 郑 谢 韩 唐 冯 于 董 萧 程 曹 袁 邓 许 傅 沈 曾 彭 吕`),
  givenNames: list(`建国 晓明 丽 伟 静 海燕 志强 敏 文博 雪梅 俊杰 思远 立新 玉兰 子涵 明 芳 国栋 欣怡 卫东 春生 若水 一鸣 佳宁 凯 婷 永福 秀英 浩然 小川`),
  measures: list(`个 处 座 条 家 项`),
  headlines: lines(`{place}{act}{thing}
    {place}{act}{n}{m}{thing}
    {org}：{thing}{turn}
    {thing}{turn} {people}怎么看
    {place}首{m}{thing}建成
    {org}公布{thing}新规 {month}月起施行
    {thing}为何留不住{people}
    {place}把{thing}办到{people}家门口
    {n}名{people}用上{thing}
    {org}将{act}{n}{m}{thing}
    {thing}{act}一年 {place}算了一笔账
    {place}与{place2}签约 共建{thing}
    {place}{people}自费{act}{thing}
    {thing}价格{turn}，{people}称影响有限
    {month}月{place}{thing}{turn}
    {org}回应{thing}争议：将重新评估
    一份{thing}清单，让{place}少走{n}里路
    走进{place}：{thing}背后的{n}天
    {thing}进校园，{place}试了{n}次
    全国{n}市试点{thing} {place}在列
    {place}{thing}项目通过验收
    从{place}到{place2}：{thing}的新路线
    专家热议{thing}：标准应当先行
    {place}“{thing}”入选典型案例
    {org}提醒{people}留意{thing}
    {thing}投保比例达{p}%
    {place}{thing}{turn}{p}%
    {person}：让{thing}回到{people}身边
    连日降雨 {place}{act}{thing}
    {place}拟投{n}亿元{act}{thing}`),
  leads: lines(`记者从{org}获悉，{place}近日{act}{thing}，首批涉及{n}{m}，预计{month}月底前全部到位。
    {org}{day}日公布的数据显示，{thing}{turn}，幅度为{p}%，{people}是受影响最大的群体。
    {place}{act}{thing}已满一年。{org}算了一笔账：投入{n}万元，省下的却有{n2}万元。
    {day}日上午，{place}的{people}第一次见到了{thing}，队伍排到了街对面。
    经过{n}天的准备，{place}{thing}正式对外开放，{org}为此{act}了{n2}{m}配套设施。
    “{thing}究竟该由谁来管？”{org}日前就此召开座谈会，{n}名{people}到场发言。
    {org}印发通知，要求{month}月前完成{thing}的摸底工作，{place}被列为首批试点。
    围绕{thing}，{place}与{place2}签署合作协议，约定每年互派{n}名{people}交流学习。
    {place}一场大雨之后，{thing}的短板显露出来，{org}随即启动{act}计划。
    统计显示，{place}现有{thing}{n}{m}，其中{p}%建成于十年以前。`),
  sentences: lines(`{org}负责人表示，{thing}的{act}不会增加{people}的负担。
    按照计划，{place}将分三批推进，每批不少于{n}{m}。
    {person}在{place}生活了{n}年，他说最大的变化是出门不用再绕路。
    项目总投资{n}亿元，其中{p}%来自财政资金，其余由企业自筹。
    部分{people}担心后期维护跟不上，{org}承诺每季度公开一次台账。
    {place2}此前也有类似做法，但因为成本过高，只坚持了{n}个月。
    业内人士认为，{thing}要想走得远，标准和人才缺一不可。
    截至{month}月底，累计有{n}名{people}报名，其中{p}%是第一次参与。
    工作人员介绍，设备从{place2}运来，安装调试只用了{n}天。
    与往年相比，今年的{thing}更看重实效，不再单纯追求数量。
    {person}算了一下，仅这一项每年就能节省{n}元。
    下一步，{org}还将把经验推广到{place2}等地。
    记者在现场看到，{people}围着展板议论，有人拿出手机逐条拍照。
    相关标准已于{month}月{day}日起公开征求意见，为期三十天。
    对此，{org}解释说，调整的依据是近{n}年的监测结果。
    也有{people}提出，夜间的噪声问题应当一并解决。
    在{place2}，同类项目的使用率只有{p}%，原因之一是位置太偏。
    {person}坦言，刚开始没有人相信{thing}能在{place}落地。`),
  closings: lines(`{org}表示，最终方案将在{month}月公布。
    目前，{thing}的后续工作仍在进行。
    这也是{place}第{n}次为{thing}立下规矩。
    热线电话同步开通，{people}可以随时咨询。
    {person}说，明年他还会再来。
    更多细节有待{org}进一步说明。`),
  sections: list(`要闻 经济 民生 科技 文化 教育 生态 交通 国际 地方 政策动态 行业观察 市场行情 数据速览 企业动向 健康 体育 海洋 农业 城市更新 安全警示 前沿研究 观点`),
  parts: list(`国内部分 国际部分 综合信息 专题信息 本地新闻 外埠新闻`),
  mastheads: lines(`{place}参考
    {thing}信息快报
    {place}舆情日报
    {section}动态周刊
    每日{section}简讯
    {section}剪报
    {place}图书馆信息摘编
    {thing}行业月报`),
  publisherForms: lines(`{place}日报
    {place}晚报
    {place}商报
    {place}新闻网
    {place}在线
    {place}电视台
    {place}发布
    {trade}时报
    {trade}观察
    {trade}之家
    {trade}周刊
    中国{trade}网
    中国{trade}报
    {trade}研究院
    {trade}头条
    {place}广播电台
    {place}都市报
    {trade}评论
    {org}
    {trade}客户端`),
  quietPublishers: list(`虎溪笔记 长堤夜话 三棵柳 半亩方塘 老船长说 灯塔来信 北窗 麦田里 五点半 知野 燕子矶 深水区 一只水杯 海盐与风`),
  knownPublishers: list(`新华社 人民日报 中新网 央视新闻 科技日报 光明日报 经济日报 澎湃新闻 财新网 界面新闻 新京报 第一财经 中国青年报 农民日报 环球时报 工人日报 法治日报 证券时报`),
  agencies: list(`新华社 中新社 路透社 法新社 美联社 共同社 塔斯社 韩联社 德新社`),
  trades: list(`水利 航运 气象 电力 农业 物流 芯片 医药 教育 汽车 能源 渔业 建筑 环保 家电 旅游 出版 纺织 食品 航天 林业 机器人`),
  phrases: {
    sourceLabels: ['来源', '信息来源', '稿源', '摘自', '转自', '文章来源'],
    callWords: ['原文链接', '链接', '阅读原文', '查看全文'],
    fieldHeadline: ['标题', '题目', '新闻标题'],
    fieldDate: ['日期', '时间', '发布时间'],
    fieldAddress: ['链接', '网址', '原文链接'],
    fieldBody: ['摘要', '内容', '正文'],
    leads: ['据{p}{d}报道，', '据{p}{d}消息，', '{p}{d}讯　', '{p}{d}报道　'],
    datelines: ['{a}{c}{d}电 ', '{a}{c}{d}电（记者 {person}）', '（{a}{c}{d}电）', '{a}{c}{d}电　'],
    contents: '目　录',
    note: '编者按',
    noteSentences: ['本期选取近日见于各家媒体的若干消息，供读者参考。', '所收文字均有删节，观点不代表本刊。', '欢迎读者来信指正。'],
    issue: '{year}年第{n}期（总第{n2}期）',
    compiledBy: '编辑：{person}　校对：{person2}',
    colophon: ['本刊由资料室编印，仅供内部参考。', '联系电话：0000-{n}　邮箱：desk@bulletin.example', '欢迎订阅，转载请注明出处。'],
    captions: ['图为{place}的{thing}。（{date}摄）', '{date}，{people}在{place}参观{thing}。', '图：{place}{thing}一角（{date}）', '{place}的{thing}。{person} 摄'],
    subheads: ['谁来买单', '从{n}到{n2}的变化', '{people}的新选择', '{place}的做法', '难点在哪里', '下一步怎么走'],
    quotedSources: ['有人追问{thing}的来源：到底是谁第一个提出来的？', '通知写明“资金来源：财政拨款”，{people}因此放下心来。', '据{place2}媒体报道，同样的问题去年也出现过。', '来源可靠、去向清楚，是{org}对{thing}的要求。'],
    closingBrackets: ['（以下简称“{thing}”）', '（含{n}{m}在建）', '（见下图）', '（截至{month}月底）', '（约合{n}万元）', '（完）'],
    listLeads: ['具体安排如下：', '主要有三点：', '{org}提出三项要求：'],
    listItems: ['{place}先行，{place2}随后', '每月通报一次进展', '不向{people}收取费用', '{thing}优先纳入年度预算', '由{org}统一验收'],
    tableHeads: ['地区', '数量', '占比'],
    quotations: ['“{thing}不是摆设，是要天天用的。”——{person}', '“等了{n}年，总算等到了。”——{place}居民{person}'],
    byline: '记者 {person}',
    editor: '责任编辑：{person}',
    related: '相关阅读：',
    advertisements: ['【广告】订阅全年送{n}元图书券', '长按识别二维码，关注我们', '点击上方蓝字，关注本刊'],
    sharing: '分享到：微信　微博　QQ空间',
    page: '第 {n} 页',
    pageOf: '第 {n} 页 共 {n2} 页',
    part: '第{n}部分',
  },
};
