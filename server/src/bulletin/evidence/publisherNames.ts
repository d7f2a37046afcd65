import { isKnownOutlet } from './outlets.ts';
import { endsInOne } from '../text/endings.ts';
import { remembered } from '../text/remembered.ts';
import { countHan, fold } from '../text/text.ts';

/** How far a few words look like the name of somebody who publishes. General words of the trade, no names. */

/** Endings of names of papers, sites, agencies, authorities and institutes. */
const endsAsOutlet = endsInOne('网站|中文站|总站|植保站|推广站|监测站|网|網|报|報|社|刊|台|臺|杂志|雜誌|新闻|新聞|财经|財經|通讯|通訊|快讯|资讯|資訊|电讯|广播|频道|頻道|卫视|衛視|电视|電視|壹点|之声|在线|線上|线上|廣播|在線|之家|头条|頭條|客户端|公众号|公號|官网|官方|官微|微博|微信|博客|论坛|播报|日报|时报|观察|觀察|评论|評論|周刊|週刊|月刊|门户|平台|研究院|研究所|中心|实验室|大学|学院|协会|協會|学会|联盟|聯盟|理事会|委员会|委|局|部|厅|署|院|办|政府|集团|公司|银行|智库|传媒|媒体|科技|见闻|見聞|参考|參考|视点|内参|信息|分析|情报|热线|大会|研究会|总会|商会|基金会|总局|号|APP|App|app|News|Newspaper|Newswire|Statesman|Advertiser|Mirror|Echo|Globe|Mercury|Leader|Standard|Nachrichten|Zeitung|Rundschau|Tageblatt|Anzeiger|Tidning|Tidende|Gazette|Gazeta|Jornal|Diario|Correo|Correio|Quarterly|Digest|Insider|Almanac|Telegraph|Courier|Sentinel|Chronicle|Inquirer|Enquirer|Guardian|Examiner|Observer|Dispatch|Monitor|Argus|Express|Broadcasting|Times|Post|Journal|Daily|Weekly|Herald|Tribune|Gazette|Magazine|Press|Agency|Review|Today|Wire|Report|Bulletin|Blog|Online|TV|Radio'.split('|'));

/** Endings of names of offices, institutes and firms, which publish besides. */
const HOUSE = /\s(?:Institute|University|Foundation|Association|Society|Council|Ministry|Department|Office|Authority|Commission|Bureau|Cent(?:re|er)|Union|Federation|Network|Division|Guild|Group|Inc|LLC|Ltd|Labs?|Notes|Letter|Hub|Watch)\.?$|^(?:The |Le |La |Les |L'|Il |El |Der |Die |Das |De )(?=\p{Lu})/u;

/** 英国《某报》网站, 《某刊》周刊, 央视《某栏目》: a title in 《》 with the country or the house, and what kind it is. */
const TITLED = /^(?:[英美法德俄日韩意加澳印新泰巴]国?|西班牙|日本|加拿大|澳大利亚|印度|俄罗斯|新加坡|香港|台湾|央视|[\u4e00-\u9fff]{2,4}卫视)《[^《》]{1,16}》(?:杂志|周刊|月刊|日报|报)?(?:网站|中文网|客户端)?$|^《[^《》]{1,16}》(?:杂志|周刊|月刊|日报|报|网站|中文网|客户端){1,2}$/;

/** Kinds of news and of writing, which head columns: 评论, 行业新闻, 今日快讯. */
const KINDS = '新闻|新聞|财经|財經|快讯|快訊|资讯|資訊|要闻|通讯|通訊|头条|頭條|播报|观察|觀察|评论|評論|科技|见闻|参考|视点|信息|分析|情报|媒体|平台|公司|政府|政策|市场|中心|周刊|报告';
const GENERIC = new RegExp(`^(?:国内|國內|国际|國際|行业|公司|集团|本地|地方|社会|社會|今日|每日|热点|最新|一周|本周|晨间|早间|时政|产业|企业|海外|全球|市场|权威|独家|重磅|专家|编辑|深度|数据|其他)?(?:${KINDS})$|^(?:News|Today|Report|Review|Blog|Press|Media|Opinion|Editorial|Video|Online)$`, 'i');

/** Words that open a bracket which explains and names nobody. */
const EXPLAINS = /^(?:图[为片：:/\s\d]|圖[為片]|[右左中上下][图为圖]|资料图|资料照片|前排|后排|下称|以下简?称|简称|簡稱|下同|即[\u4e00-\u9fff]|如[\u4e00-\u9fff]|例如|比如|[注註含][^\u4e00-\u9fff]|含[\u4e00-\u9fff]|不含|见[图表第上下]|見[圖表]|详见|以上|以下|單位|单位|截至|截止|其中|同比|环比|[约約完续][^\u4e00-\u9fff]|完$|未完|待续|续完|转\S?第?\d|上接|下转|上期|下期|包括|不包括|指[\u4e00-\u9fff]|也称|又称|又名|原名|化名|音译|译名|英文|全称|相关(?:新闻|报道|阅读)|相關(?:新聞|報導|報道)|[男女]$|编辑|责编|责任编辑|作者|记者|文字|文\/|撰|译者|摄影|电话|地址|邮箱|网址|链接|点击|扫码|来源请求|(?:see|ie|i\.e|e\.g|eg|for|about|and|or|pdf|html|video|updated?|opens)\b)/i;

/** Endings of credits and of things that are counted. */
const endsAsCredit = endsInOne('摄|发|摄影|图|供图|供稿图|编|辑|编辑|责编|译|编译者|校|校对|绘|制图|文|版|期|元|人|次|年|月|日|时|分|秒|岁|%|％|亿|万|美元|公斤|公里|吨|米|页|条|例|种|个|项|者|性|型|等|等等|左右|以上|以下|之间|法|案|草案|意见稿|试行|暂行|修订|略|是|的|了'.split('|'));

/** Something counted: 五天, 3 个月, 三成. */
const COUNTED = /^(?:jan|feb|mar|apr|may|june?|july?|aug|sept?|oct|nov|dec)[a-z]*\.?\s\d|[\d一二三四五六七八九十百千万亿两几半]\s?(?:个(?:月|工作日|百分点)|天|周|年|月|小时|分钟|成|元|倍|次|公里|吨|岁|层|辆|株|亩|平方米)/i;

const SENTENCE = /[，。；！？,;!?:：、“”"《》<>=+@#]|\.\s|\d{5,}|https?:/;

/** The likeness of a known outlet's name, and of a few others. */
export const KNOWN = 0.9;

/**
 * 0 (surely no publisher) to 1 (surely one by its shape). About 0.5: nothing speaks against it; the document's own
 * habit must decide.
 */
export const publisherLikeness: (text: string) => number = remembered((text: string): number => {
  const name = fold(text).trim().replace(/^《(.*)》$/, '$1');
  if (isKnownOutlet(name)) return KNOWN;
  if (name.includes('《') && TITLED.test(name)) return 0.85;
  if (name.includes('、')) return Math.min(...name.split('、').map((part) => (part.includes('、') ? 0 : publisherLikeness(part))));
  if (name.length < 2 || SENTENCE.test(name) || EXPLAINS.test(name) || /^[\d\s.,%/-]+$/.test(name)) return 0;
  const han = countHan(name);
  if (han > 0 && name.length > 18) return 0;
  if (han === 0 && (name.length > 40 || name.split(/\s+/).length > 6)) return 0;
  if (GENERIC.test(name)) return 0.3;
  if (endsAsOutlet(name)) return han > 0 || NAME_SHAPE.test(name) ? 0.9 : /^[A-Z]\S*\s\S+$/.test(name) ? 0.6 : 0.4;
  if (han < name.length && HOUSE.test(name) && NAME_SHAPE.test(name)) return 0.7;
  if (endsAsCredit(name) || COUNTED.test(name)) return 0.1;
  if (han === 0) return latinLikeness(name);
  return name.length <= 10 ? 0.5 : 0.3;
});

/** Words with capitals, and the little ones between. */
const NAME_SHAPE = /^(?:\p{Lu}|\d{1,3}\p{L})[\p{L}\d.&'’/-]*(?:\s+(?:[\p{Lu}\d][\p{L}\d.&'’/-]*|of|the|and|&|for|on|in|at|de|la|le|les|du|des|del|della|di|do|da|dos|van|von|y|et|e|und|für|der|den))*$/u;

function latinLikeness(name: string): number {
  if (/^[\w-]+\.(?:com|org|net|cn|io|co|gov|edu|info|news|tv|uk|de|fr|dev|me|app|ai|tech|blog|eu|jp|ca|au)(?:\.\w+)?$/i.test(name)) return 0.8;
  if (NAME_SHAPE.test(name)) return /^[A-Z]{2,6}$/.test(name) ? 0.45 : 0.55;
  return 0.2;
}

const SURNAMES = '王李张刘陈杨黄赵吴周徐孙马朱胡郭何高林郑谢罗梁宋唐许韩冯邓曹彭曾肖田董袁潘于蒋蔡余杜叶程苏魏吕丁任沈姚卢姜崔钟谭陆汪范金石廖贾夏韦付方白邹孟熊秦邱江尹薛闫段雷侯龙史陶黎贺顾毛郝龚邵万钱严覃武戴莫孔向汤張劉陳楊黃趙吳孫馬鄭謝羅許韓馮鄧蕭葉蘇呂盧鍾陸賈韋鄒龍賀顧龔錢嚴湯';

/** True where a name may be a person's by its shape: two or three Han characters behind a common surname, or two words with capitals. */
export function looksPersonal(text: string): boolean {
  const name = text.replace(/\s/g, '');
  return (/^[\u4e00-\u9fff]{2,3}$/.test(name) && SURNAMES.includes(name.charAt(0))) || /^\p{Lu}[\p{L}.-]{0,12}(?:\s\p{Lu}\.){0,2}\s\p{Lu}[\p{L}-]{1,14}$/u.test(text.trim());
}

/** A personal name as Chinese bylines print it: two to four Han characters, perhaps letter-spaced. */
export function isHanName(text: string): boolean {
  return /^[\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,3}$/.test(text.trim());
}
