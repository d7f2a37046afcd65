/** Last labels of hosts in Han, kana and hangul that are registered, and those that standards keep for examples. */
export const HAN_ENDINGS: ReadonlySet<string> = new Set([
  // Countries and places.
  '中国', '中國', '香港', '台湾', '台灣', '臺灣', '澳门', '澳門', '新加坡', '广东', '佛山', '한국',
  // Open to all, or to a trade.
  '公司', '网络', '网址', '网站', '网店', '在线', '中文网', '我爱你', '集团', '商城', '商店', '商标', '企业', '信息', '新闻', '移动', '手机', '游戏', '娱乐', '购物', '健康', '招聘',
  '餐厅', '食品', '珠宝', '书籍', '时尚', '八卦', '慈善', '公益', '政务', '政府', '机构', '组织机构', '天主教', '点看', '通販', '家電', '大拿', '盛貿飯店', '电影', '닷컴', '닷넷',
  'みんな', 'コム', 'ストア', 'セール', 'クラウド', 'ポイント', 'ファッション',
  // Houses.
  '微博', '谷歌', '联通', '中信', '工行', '诺基亚', '飞利浦', '淡马锡', '亚马逊', '香格里拉', '嘉里', '嘉里大酒店', '大众汽车', '电讯盈科', '電訊盈科', 'グーグル', 'アマゾン', '삼성',
  // Examples and tests.
  '测试', '測試', 'テスト', '테스트',
]);

/** UTF-16 units of the longest of them. */
export const LONGEST_HAN_ENDING = 6;
