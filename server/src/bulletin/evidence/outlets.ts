/**
 * Names of outlets and agencies that bulletins quote and whose form alone does not tell that they publish: general
 * knowledge, compiled for the project. Compared without spaces and in lower case.
 */
const NAMES = `
新华 新华社 新华网 中新社 中新网 央视 央广 人民日报 人民网 光明日报 经济日报 参考消息 环球 澎湃 澎湃新闻 界面 界面新闻 财新 财新网 财联社
第一财经 证券时报 上证报 中证报 中证网 经济观察 每经 虎嗅 钛媒体 品玩 爱范儿 少数派 极客公园 36氪 it之家 it桔子 雷锋网 量子位 机器之心 新智元 甲子光年
和讯 同花顺 东方财富 雪球 格隆汇 华尔街见闻 凤凰 新浪 搜狐 网易 腾讯 百度 今日头条 观察者 红星新闻 封面新闻 上游新闻 极目新闻 九派新闻 南方周末 三联 果壳 知乎 微博
路透 路透社 彭博 彭博社 法新社 美联社 塔斯社 共同社 韩联社 德新社 埃菲社 合众社 今日俄罗斯 明报 大公报 联合早报 半岛 朝鲜日报 读卖 朝日 日经 金融时报 华尔街日报 纽约时报 华盛顿邮报
经济学人 卫报 泰晤士报 福布斯 财富 时代 连线 自然 科学 赫芬顿邮报 安全客 嘶吼 freebuf 看雪 奇安信 绿盟 安天 cnbeta donews techweb solidot infoq oschina csdn
reuters ap afp upi bbc cnn cnbc npr pbs abc nbc cbs msnbc fox xinhua bloomberg nhk tass dpa efe ansa pti kyodo yonhap aljazeera aljazeeraenglish politico axios vox wired wtop quartz
theverge thelocal techcrunch arstechnica engadget gizmodo mashable zdnet cnet theregister bleepingcomputer krebsonsecurity thehackernews darkreading securityweek venturebeat businessinsider
theguardian nytimes wsj ft latimes washingtonpost usatoday theeconomist forbes fortune time newsweek nature science nikkei scmp lemonde derspiegel hackaday
`;

const KNOWN: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** True where a name is that of a known outlet, however it is spaced and written. */
export function isKnownOutlet(name: string): boolean {
  const plain = name.replace(/[\s.·《》]/g, '').toLowerCase();
  return KNOWN.has(plain) || (plain.startsWith('the') && KNOWN.has(plain.slice(3)));
}
