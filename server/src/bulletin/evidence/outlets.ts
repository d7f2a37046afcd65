/**
 * Names of outlets and agencies that bulletins quote and whose form alone does not tell that they publish: general
 * knowledge, compiled for the project. Compared without spaces and in lower case.
 */
const NAMES = `
新华 新华社 新华网 新华每日电讯 瞭望 半月谈 中新社 中新网 中国新闻网 中国新闻周刊 央视 央视新闻 央视网 央视财经 央广 央广网 国际在线 人民日报 人民网 人民政协报 光明日报 光明网 经济日报 科技日报 工人日报 农民日报 法治日报 法制日报 检察日报 解放军报
中国青年报 中国青年网 中国教育报 中国妇女报 中国日报 中国日报网 中国网 中国经济网 中国证券报 中国能源报 中国建设报 中国环境报 中国电子报 中国质量报 中国质量新闻网 中国气象报 中国民航报 健康报 学习时报 学习强国 求是 参考消息 参考消息网 经济参考报 环球 环球网 环球时报
澎湃 澎湃新闻 界面 界面新闻 财新 财新网 财联社 第一财经 证券时报 证券日报 上海证券报 上证报 中证报 中证网 证券时报网 经济观察 经济观察报 经济观察网 每经 每日经济新闻 21世纪经济报道 21财经 华夏时报 时代周报 时代财经 贝壳财经 红星资本局 蓝鲸财经 智通财经 金融界 和讯 同花顺 东方财富 雪球 格隆汇 华尔街见闻
虎嗅 虎嗅网 钛媒体 品玩 爱范儿 少数派 极客公园 36氪 it之家 it桔子 it时报 雷锋网 量子位 机器之心 新智元 甲子光年 晚点 晚点latepost 亿欧 亿欧网 亿邦动力 猎云网 投中网 创业邦 动点科技 快科技 驱动之家 太平洋电脑网 中关村在线 砍柴网 集微网 芯智讯 半导体行业观察 电子工程世界 多知网 芥末堆 健康界 丁香园 动脉网
凤凰 凤凰网 新浪 新浪网 新浪科技 新浪财经 搜狐 搜狐网 网易 网易科技 腾讯 腾讯网 腾讯科技 百度 百家号 今日头条 头条号 知乎 微博 小红书 抖音 快手 b站 哔哩哔哩 微信公众号 观察者 观察者网 红星新闻 封面新闻 上游新闻 极目新闻 九派新闻 潮新闻 齐鲁壹点 大象新闻 津云 交汇点 现代快报 扬子晚报 新民晚报 羊城晚报 齐鲁晚报 钱江晚报 北京晚报 今晚报 楚天都市报 华西都市报 成都商报 都市快报
南方周末 南方日报 南方都市报 南风窗 三联 三联生活周刊 新京报 新京报网 北京日报 北京青年报 解放日报 文汇报 新华日报 浙江日报 大众日报 河南日报 湖北日报 湖南日报 四川日报 福建日报 安徽日报 江西日报 河北日报 山西日报 陕西日报 辽宁日报 吉林日报 黑龙江日报 内蒙古日报 广西日报 云南日报 贵州日报 海南日报 甘肃日报 青海日报 宁夏日报 新疆日报 西藏日报 重庆日报 天津日报 深圳特区报 广州日报 冰点周刊 果壳 读者
路透 路透社 彭博 彭博社 法新社 美联社 合众社 塔斯社 俄新社 国际文传电讯社 共同社 时事社 韩联社 德新社 埃菲社 安莎社 印度报业托拉斯 今日俄罗斯 俄罗斯卫星通讯社 卫星社 半岛 半岛电视台 自由亚洲 美国之音 德国之声 法国国际广播电台 朝鲜日报 中央日报 东亚日报 韩民族日报 读卖 读卖新闻 朝日 朝日新闻 每日新闻 产经新闻 日经 日经新闻 日经亚洲 日本经济新闻 日本放送协会
金融时报 华尔街日报 纽约时报 华盛顿邮报 洛杉矶时报 今日美国 经济学人 卫报 泰晤士报 每日电讯报 独立报 福布斯 财富 时代 时代周刊 新闻周刊 连线 自然 科学 新科学家 科学美国人 国家地理 明镜 明镜周刊 世界报 费加罗报 南德意志报 法兰克福汇报 商报 海峡时报 南华早报 曼谷邮报 印度时报 赫芬顿邮报 外交政策 外交学者 政客 综艺
明报 明報 大公报 大公報 文匯報 信报 信報 星岛日报 星島日報 东方日报 東方日報 东网 東網 苹果日报 經濟日報 經濟一週 香港01 am730 hk01 联合早报 聯合早報 中央社 聯合報 聯合 聯合新聞網 自由時報 中國時報 中時 工商時報 中華日報 台灣時報 國語日報 鏡週刊 天下雜誌 商業周刊 遠見 今周刊 數位時代 農傳媒 風傳媒 上報 三立新聞 東森新聞 公視 路透社 法新社 now財經 now新聞 無綫新聞 有線新聞 香港電台 香港电台 rthk 立場新聞 端傳媒 端传媒 中國數字時代 中国数字时代
安全客 嘶吼 freebuf 看雪 奇安信 绿盟 安天 安全内参 安全牛 数说安全 黑鸟 cnbeta donews techweb solidot infoq oschina csdn 开源中国 博客园 掘金 我的钢铁网 上海有色网 smm ccf mpob 生意社 卓创资讯 隆众资讯 金十数据 北极星电力网
reuters ap associatedpress afp upi pa pamedia bbc bbcnews cnn cnbc npr pbs abc nbc cbs msnbc fox foxnews xinhua bloomberg nhk tass dpa efe ansa pti ani kyodo yonhap yonhapnewsagency aljazeera aljazeeraenglish politico axios vox wired wtop quartz propublica semafor thehill rollcall e&enews stateline
theverge thelocal techcrunch arstechnica engadget gizmodo mashable zdnet cnet theregister bleepingcomputer krebsonsecurity thehackernews darkreading securityweek therecord cyberscoop threatpost scmagazine helpnetsecurity infosecuritymagazine securityaffairs hackread venturebeat theinformation restofworld sifted techinasia pandaily electrek 9to5mac 9to5google macrumors androidpolice androidauthority neowin ghacks omgubuntu phoronix lwn lwn.net tomshardware anandtech pcmag pcworld computerworld infoworld networkworld heise golem nextinpact numerama hackaday ieeespectrum therobotreport mittechnologyreview technologyreview newscientist scientificamerican quantamagazine phys.org sciencenews livescience nature science cell thelancet lancet nejm bmj jama eurekalert arxiv biorxiv medrxiv statnews healthday medscape
businessinsider insider theguardian guardian theobserver nytimes newyorktimes wsj wallstreetjournal ft financialtimes latimes losangelestimes washingtonpost usatoday bostonglobe chicagotribune theatlantic newyorker economist forbes fortune time newsweek nikkei nikkeiasia scmp southchinamorningpost chinadaily globaltimes caixin caixinglobal sixthtone caijing yicai yicaiglobal cgtn cna channelnewsasia straitstimes thetimes sundaytimes telegraph dailytelegraph independent irishtimes heraldscotland thescotsman globeandmail nationalpost torontostar cbc cbcnews stuff stuffnews nzherald theage smh thehindu timesofindia indianexpress dawn japantimes koreaherald koreatimes koreajoongangdaily hankyoreh taipeitimes focustaiwan bangkokpost lemonde lefigaro liberation derspiegel spiegel diezeit faz sueddeutschezeitung handelsblatt nzz neuezürcherzeitung elpaís elpais elmundo corrieredellasera larepubblica nrc devolkskrant kathimerini haaretz themoscowtimes kyivindependent meduza
lloyd'slist tradewinds splash247 splash drewry sveriges svt nrk yle dr.dk pressandjournal chronicleofhighereducation insidehighered educationweek edsurge timeshighereducation supplychaindive cleveland.com marketwatch barrons investopedia seekingalpha coindesk cointelegraph theblock thebulletin foreignaffairs foreignpolicy thediplomat iapp law360 lawfare justsecurity
leprogrès ouestfrance sudouest lavoixdunord leparisien lepoint lexpress lesechos latribune mediapart courrierinternational francebleu franceinfo francetvinfo rfi tv5monde letemps 24heures rts lesoir lalibre nouvelobs lobs lacroix l'humanité nicematin lamontagne ladépêche
stern taz dertagesspiegel tagesspiegel berlinerzeitung berlinermorgenpost handelszeitung tagesanzeiger derstandard diepresse orf zdf ard tagesschau mdr ndr wdr deutschlandfunk deutschewelle dw euractiv euronews rferl rfe/rl irin thenewhumanitarian pana panapress allafrica dailymaverick mailandguardian businessday dailynation theeastafrican premiumtimes thenational gulfnews khaleejtimes arabnews jerusalempost timesofisrael dailysabah hurriyetdailynews lusa ritzau ntb stt apa belga anp ansamed mti tanjug hina agerpres interfax ria ukrinform belta kazinform
publico público folhadesãopaulo folhadespaulo estadão oglobo valoreconômico elmercurio elmercurio latercera lanación clarín infobae eltiempo elespectador eluniversal lavanguardia elperiódico abc.es cincodías ilsole24ore lastampa ilfattoquotidiano ilmessaggero
newscientist economictimes livemint thewire ndtv thestatesman deccanherald thedailystar thedawn expresstribune colombogazette thestar malaymail straitstimes todayonline rappler philstar inquirer vnexpress thejakartapost
joc journalofcommerce hellenicshippingnews offshoreenergy rechargenews ogj worldoil spglobal argusmedia icis mining.com kitco fastmarkets metalbulletin steelorbis eurofish undercurrentnews fishupdate agrimoney farmersweekly farmersguardian utilitydive carbonbrief climatehomenews insideclimatenews grist mongabay heatmap canarymedia pvmagazine energymonitor businessgreen edie hakaimagazine smithsonian historytoday theconversation aeon newstatesman thespectator privateeye lrb thetls thebookseller publishersweekly libraryjournal americanlibraries
flightglobal flightinternational aviationweek spacenews space.com spacedaily floridatoday nasaspaceflight universetoday railwaygazette railjournal theengineer newcivilengineer constructionnews dezeen archdaily artnews theartnewspaper hyperallergic pitchfork hollywoodreporter indiewire
金色财经 链得得 巴比特 吴说区块链 吴说 odaily blockbeats panews 火星财经 链捕手 foresightnews coindesk decrypt theblock 财经网 财经杂志 中国企业家 中国房地产报 中国交通报 中国水利报 中国矿业报 中国化工报 中国有色金属报 中国冶金报 中国海洋报 中国自然资源报 中国绿色时报 中国医药报 医药经济报 中国体育报 足球报 体坛周报 中国文化报 中国旅游报 中国新闻出版广电报 中华读书报 文艺报 文学报 团结报 人民政协网 人民法院报 人民公安报 中国纪检监察报 中国组织人事报 中国社会报 中国社会科学报 中国知识产权报 中国市场监管报 中国消费者报 中国食品报 中国航天报 中国航空报 中国船舶报 中国电力报 中国石油报 中国石化报 中国煤炭报 国家电网报 经济导报 中国贸易报 国际商报 期货日报 金融时报 中国银行保险报 北京商报 每日商报 大河报 潇湘晨报 长江日报 半岛都市报 南国都市报 春城晚报 贵阳晚报 兰州晨报 华商报 三秦都市报 辽沈晚报 新文化报 生活报 燕赵都市报 山西晚报 江南都市报 海峡都市报 东南早报 厦门日报 宁波日报 温州日报 苏州日报 无锡日报 新安晚报 合肥晚报 法治周末 通信世界 世界轨道交通
who ocha reliefweb unhcr unicef wfp fao imf oecd iea eff epic cisa nist enisa nvd
`;

const KNOWN: ReadonlySet<string> = new Set(NAMES.trim().split(/\s+/));

/** What is longer is no known name, even with spaces between its letters. */
const LONGEST_KNOWN = 120;

/** True where a name is that of a known outlet, however it is spaced and written. */
export function isKnownOutlet(name: string): boolean {
  if (name.length > LONGEST_KNOWN || !mayBeKnown(name)) return false;
  // Han has no capitals, and most names are nothing else.
  const plain = /[^\u4e00-\u9fff]/.test(name) ? name.replace(/[\s·《》]/g, '').toLowerCase() : name;
  return KNOWN.has(plain) || (plain.includes('.') && KNOWN.has(plain.replace(/\./g, ''))) || (plain.startsWith('the') && KNOWN.has(plain.slice(3)));
}

/** The first Han characters of known names. */
const OPENERS: ReadonlySet<number> = new Set([...KNOWN].map((name) => name.charCodeAt(0)));

/** A quick look at what a name in Han begins with. */
function mayBeKnown(name: string): boolean {
  const code = name.charCodeAt(0);
  return !(code >= 0x4e00 && code <= 0x9fff) || OPENERS.has(code);
}

/** UTF-16 units of the longest known name in Han that a (folded) text begins with, 0 where it begins with none. */
export function startsWithOutlet(text: string): number {
  if (!OPENERS.has(text.charCodeAt(0))) return 0;
  const han = /^[\u4e00-\u9fff]{2,12}/.exec(text)?.[0] ?? '';
  for (let length = han.length; length >= 2; length--) if (KNOWN.has(han.slice(0, length))) return length;
  return 0;
}
