import type { Lexicon } from './lexicon.ts';

const list = (words: string): readonly string[] => words.trim().split(/[\s]+/u);
const lines = (text: string): readonly string[] => text.trim().split('\n').map((line) => line.trim());

/** Traditional Chinese. */
export const zhHant: Lexicon = {
  places: list(`青川 臨河 南浦 石門 雲嶺 清源 沙灣 永安 平湖 龍泉 長寧 金塘 白水 東溪 安遠 和縣 豐城 汾陽 江陰 海安 泗水 武陵 藍田 渭南 廣德 桐廬
    岳陽 常德 襄城 信陽 通海 玉溪 大理 遵化 撫寧 樂亭 泰州 興化 溧陽 宜黃 德安 贛縣 漳浦 南靖 惠安 揭西 高州 容縣 北流 橫州 祁陽 辰溪`),
  placeKinds: ['', '', '市', '縣', '區', '新區', '開發區', '港'],
  bodies: list(`水務局 教育局 交通局 農業農村局 氣象局 文旅局 圖書館 博物館 海關 供電公司 人民醫院 職業學院 林場 地鐵公司 糧食儲備庫 市場監管局 消防支隊 統計局
    漁政站 檔案館 城市規劃院 科技館 公共資源交易中心 郵政局 體育中心 殘聯 老年大學 民政局 衛健委 環境監測站`),
  things: list(`社群食堂 充電樁 老舊電梯 稻田養魚 共享單車 夜間公交 校園午餐 冷鏈倉庫 古城牆 雨水花園 海水淡化裝置 風力發電機 智慧水錶 家庭醫生 無人機配送 候鳥溼地
    舊書市集 社群菜園 高標準農田 盲道 口袋公園 再生塑膠 垃圾焚燒廠 海底隧道 輕軌延長線 氣象雷達 漁港碼頭 中藥材基地 非遺工坊 托育機構 鄉村客運 住房公積金
    光伏屋頂 儲能電站 氫能公交 數字檔案 城市書房 馬鈴薯主糧 航空物流 跨境電商 青年公寓 二手家電 預製菜 河道清淤 防洪堤 山林防火道 滑雪場 騎行綠道 博物館夜場
    工業機器人 海纜 地熱井 蠶桑產業 茶園 石斛 柑橘 生豬 海帶 對蝦 奶牛場 溫室番茄 蘋果期貨 菜籽油`),
  acts: list(`啟用 試行 推廣 升級 新建 改造 開放 補貼 規範 清查 擴建 引進 保護 復建 暫停 重啟 公示 普查 共享 研發`),
  turns: list(`同比增長 環比下降 連續回升 小幅回落 創下新高 降至新低 超出預期 恢復正常 由降轉升 明顯放緩`),
  people: list(`居民 學生 漁民 果農 老人 司機 遊客 讀者 騎手 農戶 患者 護士 球迷 志願者 店主 工程師`),
  surnames: list(`王 李 張 劉 陳 楊 趙 黃 周 吳 徐 孫 胡 朱 高 林 何 郭 馬 羅 梁 宋 鄭 謝 韓 唐 馮 于 董 蕭 程 曹 袁 鄧 許 傅 沈 曾 彭 呂`),
  givenNames: list(`建國 曉明 麗 偉 靜 海燕 志強 敏 文博 雪梅 俊傑 思遠 立新 玉蘭 子涵 明 芳 國棟 欣怡 衛東 春生 若水 一鳴 佳寧 凱 婷 永福 秀英 浩然 小川`),
  measures: list(`個 處 座 條 家 項`),
  headlines: lines(`{place}{act}{thing}
    {place}{act}{n}{m}{thing}
    {org}：{thing}{turn}
    {thing}{turn} {people}怎麼看
    {place}首{m}{thing}建成
    {org}公佈{thing}新規 {month}月起施行
    {thing}為何留不住{people}
    {place}把{thing}辦到{people}家門口
    {n}名{people}用上{thing}
    {org}將{act}{n}{m}{thing}
    {thing}{act}一年 {place}算了一筆賬
    {place}與{place2}簽約 共建{thing}
    {place}{people}自費{act}{thing}
    {thing}價格{turn}，{people}稱影響有限
    {month}月{place}{thing}{turn}
    {org}回應{thing}爭議：將重新評估
    一份{thing}清單，讓{place}少走{n}里路
    走進{place}：{thing}背後的{n}天
    {thing}進校園，{place}試了{n}次
    全國{n}市試點{thing} {place}在列
    {place}{thing}專案通過驗收
    從{place}到{place2}：{thing}的新路線
    專家熱議{thing}：標準應當先行
    {place}“{thing}”入選典型案例
    {org}提醒{people}留意{thing}
    {thing}投保比例達{p}%
    {place}{thing}{turn}{p}%
    {person}：讓{thing}回到{people}身邊
    連日降雨 {place}{act}{thing}
    {place}擬投{n}億元{act}{thing}`),
  leads: lines(`記者從{org}獲悉，{place}近日{act}{thing}，首批涉及{n}{m}，預計{month}月底前全部到位。
    {org}{day}日公佈的資料顯示，{thing}{turn}，幅度為{p}%，{people}是受影響最大的群體。
    {place}{act}{thing}已滿一年。{org}算了一筆賬：投入{n}萬元，省下的卻有{n2}萬元。
    {day}日上午，{place}的{people}第一次見到了{thing}，隊伍排到了街對面。
    經過{n}天的準備，{place}{thing}正式對外開放，{org}為此{act}了{n2}{m}配套設施。
    “{thing}究竟該由誰來管？”{org}日前就此召開座談會，{n}名{people}到場發言。
    {org}印發通知，要求{month}月前完成{thing}的摸底工作，{place}被列為首批試點。
    圍繞{thing}，{place}與{place2}簽署合作協議，約定每年互派{n}名{people}交流學習。
    {place}一場大雨之後，{thing}的短板顯露出來，{org}隨即啟動{act}計劃。
    統計顯示，{place}現有{thing}{n}{m}，其中{p}%建成於十年以前。`),
  sentences: lines(`{org}負責人表示，{thing}的{act}不會增加{people}的負擔。
    按照計劃，{place}將分三批推進，每批不少於{n}{m}。
    {person}在{place}生活了{n}年，他說最大的變化是出門不用再繞路。
    專案總投資{n}億元，其中{p}%來自財政資金，其餘由企業自籌。
    部分{people}擔心後期維護跟不上，{org}承諾每季度公開一次臺賬。
    {place2}此前也有類似做法，但因為成本過高，只堅持了{n}個月。
    業內人士認為，{thing}要想走得遠，標準和人才缺一不可。
    截至{month}月底，累計有{n}名{people}報名，其中{p}%是第一次參與。
    工作人員介紹，裝置從{place2}運來，安裝除錯只用了{n}天。
    與往年相比，今年的{thing}更看重實效，不再單純追求數量。
    {person}算了一下，僅這一項每年就能節省{n}元。
    下一步，{org}還將把經驗推廣到{place2}等地。
    記者在現場看到，{people}圍著展板議論，有人拿出手機逐條拍照。
    相關標準已於{month}月{day}日起公開徵求意見，為期三十天。
    對此，{org}解釋說，調整的依據是近{n}年的監測結果。
    也有{people}提出，夜間的噪聲問題應當一併解決。
    在{place2}，同類項目的使用率只有{p}%，原因之一是位置太偏。
    {person}坦言，剛開始沒有人相信{thing}能在{place}落地。`),
  closings: lines(`{org}表示，最終方案將在{month}月公佈。
    目前，{thing}的後續工作仍在進行。
    這也是{place}第{n}次為{thing}立下規矩。
    熱線電話同步開通，{people}可以隨時諮詢。
    {person}說，明年他還會再來。
    更多細節有待{org}進一步說明。`),
  sections: list(`要聞 經濟 民生 科技 文化 教育 生態 交通 國際 地方 政策動態 行業觀察 市場行情 資料速覽 企業動向 健康 體育 海洋 農業 城市更新 安全警示 前沿研究 觀點`),
  parts: list(`國內部分 國際部分 綜合資訊 專題資訊 本地新聞 外埠新聞`),
  mastheads: lines(`{place}參考
    {thing}資訊快報
    {place}輿情日報
    {section}動態週刊
    每日{section}簡訊
    {section}剪報
    {place}圖書館資訊摘編
    {thing}行業月報`),
  publisherForms: lines(`{place}日報
    {place}晚報
    {place}商報
    {place}新聞網
    {place}線上
    {place}電視臺
    {place}釋出
    {trade}時報
    {trade}觀察
    {trade}之家
    {trade}週刊
    中國{trade}網
    中國{trade}報
    {trade}研究院
    {trade}頭條
    {place}廣播電臺
    {place}都市報
    {trade}評論
    {org}
    {trade}客戶端`),
  quietPublishers: list(`虎溪筆記 長堤夜話 三棵柳 半畝方塘 老船長說 燈塔來信 北窗 麥田裡 五點半 知野 燕子磯 深水區 一隻水杯 海鹽與風`),
  knownPublishers: list(`中央社 聯合報 自由時報 經濟日報 工商時報 明報 中國時報 公視新聞網 商業周刊 遠見雜誌 香港電台 星島日報`),
  agencies: list(`中央社 路透社 法新社 美聯社 共同社 韓聯社 新華社`),
  trades: list(`水利 航運 氣象 電力 農業 物流 晶片 醫藥 教育 汽車 能源 漁業 建築 環保 家電 旅遊 出版 紡織 食品 航天 林業 機器人`),
  phrases: {
    sourceLabels: ['來源', '資訊來源', '稿源', '摘自', '轉自', '文章來源'],
    callWords: ['原文連結', '連結', '閱讀原文', '檢視全文'],
    fieldHeadline: ['標題', '題目', '新聞標題'],
    fieldDate: ['日期', '時間', '釋出時間'],
    fieldAddress: ['連結', '網址', '原文連結'],
    fieldBody: ['摘要', '內容', '正文'],
    leads: ['據{p}{d}報道，', '據{p}{d}消息，', '{p}{d}訊　', '{p}{d}報道　'],
    datelines: ['（{a}{c}{d}電）', '（{a}記者{person}{c}{d}電）', '{a}{c}{d}電　'],
    contents: '目　錄',
    note: '編者按',
    noteSentences: ['本期選取近日見於各家媒體的若干訊息，供讀者參考。', '所收文字均有刪節，觀點不代表本刊。', '歡迎讀者來信指正。'],
    issue: '{year}年第{n}期（總第{n2}期）',
    compiledBy: '編輯：{person}　校對：{person2}',
    colophon: ['本刊由資料室編印，僅供內部參考。', '聯絡電話：0000-{n}　郵箱：desk@bulletin.example', '歡迎訂閱，轉載請註明出處。'],
    captions: ['圖為{place}的{thing}。（{date}攝）', '{date}，{people}在{place}參觀{thing}。', '圖：{place}{thing}一角（{date}）', '{place}的{thing}。{person} 攝'],
    subheads: ['誰來買單', '從{n}到{n2}的變化', '{people}的新選擇', '{place}的做法', '難點在哪裡', '下一步怎麼走'],
    quotedSources: ['有人追問{thing}的來源：到底是誰第一個提出來的？', '通知寫明“資金來源：財政撥款”，{people}因此放下心來。', '據{place2}媒體報道，同樣的問題去年也出現過。', '來源可靠、去向清楚，是{org}對{thing}的要求。'],
    closingBrackets: ['（以下簡稱“{thing}”）', '（含{n}{m}在建）', '（見下圖）', '（截至{month}月底）', '（約合{n}萬元）', '（完）'],
    listLeads: ['具體安排如下：', '主要有三點：', '{org}提出三項要求：'],
    listItems: ['{place}先行，{place2}隨後', '每月通報一次進展', '不向{people}收取費用', '{thing}優先納入年度預算', '由{org}統一驗收'],
    tableHeads: ['地區', '數量', '佔比'],
    quotations: ['“{thing}不是擺設，是要天天用的。”——{person}', '“等了{n}年，總算等到了。”——{place}居民{person}'],
    byline: '記者 {person}',
    editor: '責任編輯：{person}',
    related: '相關閱讀：',
    advertisements: ['【廣告】訂閱全年送{n}元圖書券', '長按識別二維碼，關注我們', '點選上方藍字，關注本刊'],
    sharing: '分享到：微信　微博　QQ空間',
    page: '第 {n} 頁',
    pageOf: '第 {n} 頁 共 {n2} 頁',
    part: '第{n}部分',
  },
};
