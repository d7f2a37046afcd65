import { titleParts } from './pageTitle.ts';

const NOUN = '(?:web ?page|page|file|file or directory|article|story|document|content|post|resource|object|url)';
const WHICH = '(?:(?:the|this|that|your|requested) )*';
const GONE =
  "(?:(?:was |is |has |could |can )?not (?:be )?(?:found|exist|available)|doesn't exist|does not exist|(?:can't|cannot|couldn't) be found|isn't available|(?:is )?unavailable|(?:is )?no longer (?:available|exists?)|(?:was|has been) (?:removed|deleted)|(?:is )?missing)";

/** What an English title says on a page that is not there, word for word, without punctuation. */
const ENGLISH = [
  new RegExp(`^${WHICH}${NOUN}(?: (?:that )?(?:you requested|you are looking for|you were looking for|you're looking for|requested))? ${GONE}$`),
  new RegExp(`^(?:we )?(?:can't|cannot|couldn't|could not) find ${WHICH}${NOUN}(?: you(?:'re| are| were) looking for)?$`),
  /^(?:not found|no such page|missing page)$/,
];

/** Before it may stand: */
const OPENING = /^(?:(?:http|error|status|code|404|410|oops|sorry|whoops|uh oh) )+/;
const CODE = /^(?:http |error |status |code )*(?:404|410)(?: error| page)?$/;

const SORRY = '(?:404|410|错误|錯誤|信息提示|系统提示|提示|很?抱歉|对不起|對不起|不好意思|哎呀|啊哦|sorry)*';
const SOUGHT = '(?:[您你]要的|[您你]?(?:所|要|想)?(?:访问|訪問|请求|請求|查看|浏览|瀏覽|打开|查找|寻找|尋找|找)的?)?(?:该|該|此|这个|這個|本|当前|目前)?';
const PAGE = '(?:页面?|頁面?|网页|網頁|文章|内容|內容|文件|檔案|新闻|新聞|稿件|链接|連結|网址|網址|帖子)';
const AWAY =
  '(?:不存在|未找到|没有找到|沒有找到|找不到了?|无法找到|無法找到|走丢了|走失了|不见了|不見了|(?:已|已经|已經)?被(?:作者|发布者)?[删刪]除了?|(?:已|已经|已經)(?:[删刪]除|失效|过期|過期|下线|下線)了?|不存在或(?:者)?(?:已|已经|已經)?被?[删刪]除)';

const CHINESE = [
  new RegExp(`^${SORRY}${SOUGHT}${PAGE}(?:可能)?${AWAY}(?:404)?$`),
  new RegExp(`^${SORRY}(?:找不到|未找到|没有找到|沒有找到|无法找到|無法找到|查無|查无)${SOUGHT}${PAGE}(?:404)?$`),
  /^404(?:错误|錯誤)?(?:页面?|頁面?|提示)$/,
];

/**
 * Whether the title of a page that came with success says that the page is not there. Only the whole of what stands before the
 * site's name is believed: an article may be about such pages.
 */
export function saysMissing(title: string): boolean {
  const parts = titleParts(title).map((part) => part.replace(/[^\p{L}\p{M}\p{N}']+/gu, ' ').trim());
  const [first = '', second = ''] = parts;
  if (parts.length > 0 && parts.every((part) => CODE.test(part))) return true;
  return isPhrase(CODE.test(first) ? second : first);
}

function isPhrase(part: string): boolean {
  const english = part.replace(OPENING, '').replace(/ (?:404|410)(?: error)?$/, '');
  const chinese = part.replaceAll(' ', '');
  return ENGLISH.some((phrase) => phrase.test(english)) || CHINESE.some((phrase) => phrase.test(chinese));
}

/** Whether a path is that of a page for what is not there: `/404.html`, `/error/404`, `/notfound`. */
export function isMissingPagePath(path: string): boolean {
  return /\/(?:404|error[-_]?404|404[-_]?error|(?:page[-_]?)?not[-_]?found)(?:\.\w{1,5})?\/?$/i.test(path);
}
