import { fold } from '../text/text.ts';
import type { Line } from '../text/lines.ts';
import { readMark } from './marks.ts';
import { publisherLikeness } from './publisherNames.ts';
import { CALL, readLabelLine } from './sources.ts';
import { countsOf } from '../text/counts.ts';

/** What a line says of a story beside its words: time, section, author. */
export const META_LABEL = /^(?:\*\*)?(?:(?:发布|發布|首发|首發|发稿|刊发|刊登|刊载|刊載|见报|見報|报道|報導|发表|發表|推送|更新)(?:时间|時間|日期)|时间|時間|日期|分类|分類|类别|栏目|语言|語言|作者|编辑|編輯|责任编辑|责编|关键词|关键字|标签|標籤|版面|版次|编号|等级|阅读量|浏览量|发布者|记者|审核|校对|date|time|pubdate|author|creator|by|category|categories|tags?|language|sender|from|to|cc|subject|lines|path|newsgroups|message-id|organization|reply-to|x-[\w-]+|volume|published|posted|editor|issue|reference|references|pages?|authors?|summary-by)(?:\*\*)?\s?[:：](?:\*\*)?/i;

/** Page numbers as running heads and feet carry them, with a wide gap or a form that is no ordinal. */
const PAGE_NUMBER = /(?:(?<!\s)\s{3,}|\s[|·•]\s)(\d{1,4})$|\s{1,40}(\d{1,4})\s?[/／]\s?\d{1,4}$|\s{0,40}[-–—]\s?(\d{1,4})\s?[-–—]$|\s{0,40}第\s?(\d{1,4})\s?[页頁](?:\s?[,，/]?\s?共\s?\d{1,4}\s?[页頁])?$|\s{0,40}(?:page|p\.)\s?(\d{1,4})(?:\s?(?:of|\/)\s?\d{1,4})?$|^(\d{1,4})\s{3,}/i;

/** What every such line begins or ends with: a quick look. */
const MAY_NUMBER = /^\d|[\d页頁–—-]$/;

/** Lines that are alike but for the number of the page, which rises. */
function addNumbered(lines: readonly Line[], furniture: Set<string>): void {
  const groups = new Map<string, { readonly contents: string[]; last: number; rises: boolean }>();
  for (const { content, folded, width } of lines) {
    const number = width >= 6 && width <= 120 && MAY_NUMBER.test(folded) ? PAGE_NUMBER.exec(folded) : null;
    if (!number) continue;
    const key = folded.replace(number[0], ' ').replace(/\s+/g, ' ').trim();
    if (!/\p{L}{2}/u.test(key)) continue;
    const value = Number(number.slice(1).find((group) => group !== undefined));
    const group = groups.get(key);
    if (!group) groups.set(key, { contents: [content], last: value, rises: true });
    else {
      group.contents.push(content);
      group.rises &&= value > group.last;
      group.last = value;
    }
  }
  for (const { contents, rises } of groups.values()) if (contents.length >= 3 && rises) for (const content of contents) furniture.add(content);
}

/** Lines that return again and again, word for word, as running heads and captions of controls do, or with the page's number alone changed. */
export function findFurniture(lines: readonly Line[]): ReadonlySet<string> {
  const counts = countsOf(lines.flatMap(({ content, width }) => (width >= 4 && width <= 70 ? [content] : [])));
  const furniture = new Set<string>();
  for (const [content, count] of counts) {
    if (count < 3 || !/\p{L}/u.test(content)) continue;
    const folded = fold(content);
    const plain = readMark(content, folded).signature === '' && !/https?:|[:：]$|[。！？!?.”"）)]$/.test(content);
    if (plain && readLabelLine(folded) === null && !META_LABEL.test(folded) && CALL.exec(folded)?.index !== 0 && publisherLikeness(content) < 0.45) furniture.add(content);
  }
  addNumbered(lines, furniture);
  return furniture;
}
