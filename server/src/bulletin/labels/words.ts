/** Words of the trade, wherever they stand in the first part of a block. */
export const WORDS: readonly (readonly [string, RegExp])[] = [
  ['advert', /广告|廣告|赞助|推广|优惠|报名|招聘|\bsponsor|advertisement|\bpromo/i],
  ['disclaimer', /免责|声明|聲明|版权|版權|著作权|著作權|不构成|侵权|disclaim|copyright|©|all rights|reproduc/i],
  ['subscribe', /退订|訂閱|订阅|关注|關注|二维码|扫码|公众号|投稿|转发|分享|subscri|follow us|sign up|forward/i],
  ['contact', /电话|電話|热线|邮箱|郵箱|信箱|邮编|地址[:：]|传真|e-?mail|contact|feedback|@[\w-]+\./i],
  ['staff', /编辑|編輯|责编|校对|校閱|审核|审签|彙整|汇编[:：]|主编|主办|承办|editor|edited by|compiled by|curated by/i],
  ['archive', /往期|上一[篇条期]|下一[篇条期]|历史|archive|previous issue|back to top|table of contents|view (?:online|in browser)/i],
  ['comment', /点评|點評|评论[:：]|短评|按语|编者按|註[:：]|注[:：]|网友|網友|读者|留言|editor'?s note|comment|correction|\bnote:/i],
  ['author', /作者|记者|記者|通讯员|撰文|编译|編譯|文\/|\bby [A-Z]/],
  ['picture', /摄|攝|图[:：/为片]|圖[:：/為片]|photo|caption|image|video/i],
  ['source', /来源|來源|摘自|转自|轉自|选自|编译自|原载|出处|source|via\b|more:|read more|full (?:story|text)/i],
  ['greeting', /早上好|大家好|各位|尊敬的|欢迎|歡迎|感谢|感謝|dear |hello|welcome|good morning|thank/i],
  ['issue', /本期|今日|本周|本週|本月|this (?:week|issue|month|edition)|today/i],
  ['quote', /^[“"「『>]|——.{2,20}$/],
];

/** Forms that lines have. */
export const FORMS: readonly (readonly [string, RegExp])[] = [
  ['spaced', /^(?:[\u4e00-\u9fff《》“”、：]\s){2,}[\u4e00-\u9fff《》“”]/],
  ['han-name', /^[\u4e00-\u9fff](?:\s?[\u4e00-\u9fff]){1,3}$/],
  ['person', /^[□■]?\s?(?:本刊|本报|特约)?(?:记者|作者|文|撰文)?\s?[:：/]?\s?[\u4e00-\u9fff]\s?[\u4e00-\u9fff]{1,2}(?:\s?[著译編编])?$|\s著(?:\s|$)/],
  ['row', /\t|^\|.*\|/],
  ['many-spaces', /\S\s{3,}\S/],
  ['quoted', /^>/],
  ['dated', /\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}[-/.]\d{1,2}[-/.]\d{1,2}|\b(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)[a-z]*\.?\s\d{1,2}|\b\d{1,2}\s(?:jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec)/i],
  ['date-first', /^[(（【\[]?\s?(?:\d{1,2}\s?月\s?\d{1,2}\s?日|\d{4}[-/.年]\s?\d{1,2}|\d{1,2}:\d{2})/],
  ['date-only', /^[\d\s年月日:.\-/]{4,20}$|^(?:星期|周)[一二三四五六日]$/],
  ['capitals-lead', /^[A-Z][A-Z\d ,.'’\-/&:;]{8,}[.:—-]\s+[A-Z][a-z]/],
  ['capitals', /^(?![^a-z]*[a-z])[^A-Z]*[A-Z][^a-z]*?[A-Z]{3}/],
  ['lower-start', /^[a-z]/],
  ['bold-lead', /^(?:[-*•]\s)?\*\*[^*]{2,}\*\*\s*\S/],
  ['bold-whole', /^\*\*[^*]+\*\*[:：]?$/],
  ['italic-whole', /^[*_][^*_]+[*_]$/],
  ['link-whole', /^(?:[-*•]\s|\d{1,3}[.、]\s?)?\[[^\]]+\]\([^)]*\)$/],
  ['link-lead', /^(?:[-*•]\s|\d{1,3}[.、]\s?)?\[[^\]]+\]\([^)]*\)\s*\S/],
  ['link-inside', /\S\s?\[[^[\]]+\]\([^)\]]*(?:\](?!\()[^)\]]*)*\)/],
  ['ends-in-address', /https?:\S+$/],
  ['colon-inside', /^[^:：]{2,30}[:：]\s?\S/],
  ['spoken', /[“"「].{4,}[”"」]/],
  ['figures', /\d.*\d.*\d/],
  ['bar', /\S\s?[|｜︱]\s?\S/],
  ['indented', /^\s/],
];

/** The forms by their names. */
export const FORM: ReadonlyMap<string, RegExp> = new Map(FORMS);

/** Forms that make lines look alike, the most telling first. */
export const STYLES = ['row', 'capitals-lead', 'capitals', 'spaced', 'quoted', 'bold-whole', 'bold-lead', 'link-whole', 'link-lead', 'date-only', 'date-first'] as const;

/** A line that says that a list of what is below follows. */
export const CONTENTS = /^[#*\s【\[]*(?:目\s*录|目\s*錄|本期(?:目录|要目|看点|导读|内容|提要)|今日(?:导读|看点|提要)|内容提要|导\s*读|要目|contents|table of contents|in this (?:issue|edition|newsletter)|index|headlines|today'?s headlines|top stories)/i;
