import { readCredit, trimName } from '../evidence/credits.ts';
import { isKnownOutlet } from '../evidence/outlets.ts';
import { publisherLikeness } from '../evidence/publisherNames.ts';
import type { Candidate, Span } from './candidate.ts';

/** UTF-16 units of the longest piece that is read, and of the longest name. */
const LONGEST_PIECE = 160;
const LONGEST_NAME = 48;

/** The name within a piece of a folded text, with its date and reporter; null where it holds none. */
export function readName(text: string, span: Span): Pick<Candidate, 'publisher' | 'date' | 'byline'> | null {
  const length = span[1] - span[0];
  if (length < 2 || length > LONGEST_PIECE) return null;
  const whole = trimName(text, ...span);
  if (isKnownOutlet(text.slice(...whole))) return { publisher: whole, date: null, byline: null };
  const { publisher, date, byline } = readCredit(text, ...span);
  const name = publisher && tightened(text, publisher);
  if (!name || name[1] - name[0] < 2 || name[1] - name[0] > LONGEST_NAME) return null;
  const words = text.slice(...name);
  return /[。！？!?；;](?=\S)|[\u4e00-\u9fff][，,]\s?[\u4e00-\u9fff]/.test(words) || !/\p{L}/u.test(words) || LABEL.test(words) ? null : { publisher: name, date, byline };
}

/** A label, alone or with what it announces. */
const LABEL = /^(?:(?:信息|新闻|新聞|文章|稿件|资料|資料|消息|图片|原文)?(?:来源|來源|出处|出處|链接|鏈接|連結|标题|標題|作者|记者|記者|编辑|編輯|日期|时间|時間)|source|via|date|author|editor|link|published|title)(?:$|\s?:)/i;

/** Without what says that it tells (專訊, 报道), and without who wrote for it. */
function tightened(text: string, [start, end]: Span): Span {
  const words = text.slice(start, end);
  const told = /^(.{2,24}?)(?:\s?(?:專訊|专讯|特訊|特讯|專電|专电|综合报道|綜合報道|報導|报道|報道)|(?<=[社网網報报台])(?:讯|訊|消息))$/.exec(words);
  if (told) return [start, start + told[1]!.length];
  const person = /^(\S{2,12})\s([\u4e00-\u9fff]{2,4})$/.exec(words);
  if (person && publisherLikeness(person[1]!) >= 0.85 && publisherLikeness(person[2]!) < 0.6) return [start, start + person[1]!.length];
  return [start, end];
}
