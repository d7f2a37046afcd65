import { isKnownOutlet } from '../evidence/outlets.ts';
import { looksPersonal, publisherLikeness } from '../evidence/publisherNames.ts';
import { bare, hanShare, weight } from '../text/text.ts';
import { step } from '../labels/buckets.ts';
import type { Draft, Item } from '../readings/reading.ts';
import type { Candidate } from './candidate.ts';

export type Cues = readonly string[];

/** What is seen of a candidate's name alone. */
interface Name {
  readonly words: string;
  readonly bare: string;
  readonly likeness: number;
  readonly known: boolean;
  readonly personal: boolean;
  readonly width: number;
}

/** What the candidates of a slot have in common, over all stories. */
interface Habit {
  stories: number;
  readonly values: Map<string, number>;
  like: number;
  sure: number;
  known: number;
  none: number;
  weak: number;
  personal: number;
  dated: number;
  told: number;
  width: number;
  squares: number;
}

/** The cues of every candidate of every story, in their order. */
export function slotCues(draft: Draft, items: readonly Item[], given: readonly (readonly Candidate[])[], unknown?: ReadonlySet<string>): Cues[][] {
  const names = given.map((candidates) => candidates.map((candidate) => nameOf(draft, candidate, unknown)));
  const stories = unknown ? given.map((all, s) => all.map((one, c) => (unknown.has(names[s]![c]!.bare) && !/label/.test(one.told) ? { ...one, told: '' } : one))) : given;
  const habits = habitsOf(stories, names);
  const total = stories.length;
  const first = items.reduce((least, { from }) => Math.min(least, from), Infinity);
  const top = bare(draft.blocks.slice(0, Math.min(first, 12)).map(({ text }) => text.slice(0, 200)).join(' '));
  const outside = new Set<string>();
  let at = 0;
  for (const { from, to } of items) {
    for (; at < from; at++) if (draft.blocks[at]!.width <= 40) outside.add(bare(draft.blocks[at]!.mark.heading));
    at = to + 1;
  }
  const times = new Map<string, number>();
  for (const all of names) for (const name of new Set(all.map((one) => one.bare))) times.set(name, (times.get(name) ?? 0) + 1);
  const docTold = stories.filter((all) => all.some(({ told }) => told !== '')).length / Math.max(1, total);
  const docSure = names.filter((all) => all.some(({ likeness }) => likeness >= 0.8)).length / Math.max(1, total);
  return stories.map((candidates, s) => {
    const best = Math.max(0, ...names[s]!.map(({ likeness }) => likeness));
    return candidates.map((candidate, c) => {
      const name = names[s]![c]!;
      const cues: string[] = ['bias'];
      const like = likeOf(name);
      let main = candidate.slots[0] ?? '';
      for (const slot of candidate.slots) if ((habits.get(slot)?.stories ?? 0) > (habits.get(main)?.stories ?? 0)) main = slot;
      const habit = habits.get(main)!;
      const n = habit.stories;
      const share = shareBucket(n / total);
      const count = step(n, [1, 2, 3, 5, 9]);
      const [place = '', ...rest] = main.split(' ');
      const shape = main.startsWith('label') ? 'label' : rest.join(' ') || place;
      const where = main.startsWith('label') ? 'label' : place;
      const family = shape.replace(/-?\d+$/, '');
      const sure = shareBucket(habit.sure / n);
      const mean = step(habit.like / n, [0.1, 0.2, 0.3, 0.4, 0.5, 0.6, 0.7, 0.8]);
      cues.push(`like:${like}`, `share:${share}`, `count:${count}`, `mean:${mean}`, `sure:${sure}`, `share:${share}:mean:${mean}`, `share:${share}:like:${like}`, `count:${count}:sure:${sure}`, `sure:${sure}:like:${like}`);
      cues.push(`known:${shareBucket(habit.known / n)}:${name.known ? 1 : 0}`, `none:${shareBucket(habit.none / n)}`, `weak:${shareBucket(habit.weak / n)}`, `personal:${shareBucket(habit.personal / n)}:${name.personal ? 1 : 0}`);
      const width = habit.width / n;
      const spread = Math.sqrt(Math.max(0, habit.squares / n - width * width));
      const distinct = habit.values.size / n;
      cues.push(`distinct:${n < 3 ? '-' : step(distinct, [0.2, 0.5, 0.8, 0.99])}`, `alike:${step(habit.values.get(name.bare) ?? 0, [1, 2, 4])}:${n < 3 ? '-' : step(distinct, [0.5, 0.99])}`);
      cues.push(`width:${step(name.width, [3, 5, 8, 12, 16, 22, 30, 44])}`, `widths:${step(width, [5, 8, 12, 16, 22, 30])}`, `spread:${n < 3 ? '-' : step(spread / width, [0.15, 0.3, 0.5, 0.8])}`);
      cues.push(`dated:${candidate.date ? 1 : 0}:${shareBucket(habit.dated / n)}`, `byline:${candidate.byline ? 1 : 0}`);
      const kind = shape.replace(/^h(?:pre|suf)|^end(?=bracket|link)|^open(?=bracket)/, '').replace(/[^a-z].*$/, '');
      const regular = n < 3 ? '-' : `${step(n / total, [0.25, 0.6, 0.9])}/${step(width, [6, 12, 20])}/${step((habit.none + habit.weak) / n, [0.1, 0.4])}`;
      const mix = n < 3 ? '-' : step(distinct, [0.34, 0.67, 0.99]);
      cues.push(`kind:${kind}`, `kind:${kind}:${like}`, `kind:${kind}:share:${share}`, `kind:${kind}:sure:${sure}`, `kind:${kind}:mix:${mix}`, `regular:${regular}`, `regular:${regular}:mix:${mix}`, `regular:${regular}:kind:${kind}`);
      cues.push(`place:${where}`, `shape:${shape}`, `at:${where}:${shape}`, `family:${family}`, `family:${family}:${like}`, `family:${family}:share:${share}`, `family:${family}:sure:${sure}`, `place:${where}:like:${like}`, `place:${where}:share:${share}`);
      for (const slot of candidate.slots) if (slot !== main) { const [p = '', ...r] = slot.split(' '); cues.push(`also:${slot.startsWith('label') ? 'label' : `${r.join(' ')}`}`); if (!slot.startsWith('label') && p !== place) cues.push(`also-at:${p}`); }
      const key = keyClass(candidate.key);
      cues.push(`key:${key}`, `key:${key}:like:${like}`, `key:${key}:share:${share}`);
      if (candidate.told !== '') cues.push(`told:${candidate.told}`, `told:${candidate.told}:like:${like}`, `told:${candidate.told}:share:${shareBucket((habits.get(`told ${candidate.told.replace(/[+-]$/, '')}`)?.stories ?? 0) / total)}`, `told-slot:${shareBucket(habit.told / n)}`);
      else cues.push(`untold:${shareBucket(docTold)}`, `untold-slot:${shareBucket(habit.told / n)}`);
      if (top.includes(name.bare)) cues.push('in-top', `in-top:${share}`);
      if (outside.has(name.bare)) cues.push('outside');
      cues.push(`times:${step(times.get(name.bare) ?? 0, [1, 2, 4])}`);
      cues.push(`script:${scriptOf(name.words)}`, `form:${wordForm(name.words)}`);
      const around = aroundOf(draft.blocks[candidate.block]!.folded, candidate.publisher);
      cues.push(`before:${around.before}`, `after:${around.after}`, `around:${around.before}:${around.after}`, `word:${around.word}`, `word:${around.word}:like:${like}`);
      cues.push(best > name.likeness + 0.15 ? 'outdone' : 'best', `doc-sure:${shareBucket(docSure)}:${like}`, `total:${step(total, [1, 3, 8])}`);
      return cues;
    });
  });
}

function nameOf(draft: Draft, { block, publisher }: Candidate, unknown?: ReadonlySet<string>): Name {
  const words = draft.blocks[block]!.folded.slice(...publisher);
  const known = isKnownOutlet(words);
  if (unknown?.has(bare(words))) return { words, bare: bare(words), likeness: Math.min(publisherLikeness(words), /[\u4e00-\u9fff]/.test(words) ? 0.5 : 0.55), known: false, personal: looksPersonal(words), width: weight(words) };
  return { words, bare: bare(words), likeness: publisherLikeness(words), known, personal: looksPersonal(words), width: weight(words) };
}

function habitsOf(stories: readonly (readonly Candidate[])[], names: readonly (readonly Name[])[]): Map<string, Habit> {
  const habits = new Map<string, Habit>();
  stories.forEach((candidates, s) => {
    const seen = new Set<string>();
    candidates.forEach((candidate, c) => {
      const name = names[s]![c]!;
      const slots = candidate.told === '' ? candidate.slots : [...candidate.slots, `told ${candidate.told.replace(/[+-]$/, '')}`];
      for (const slot of slots) {
        if (seen.has(slot)) continue;
        seen.add(slot);
        let habit = habits.get(slot);
        if (!habit) habits.set(slot, habit = { stories: 0, values: new Map(), like: 0, sure: 0, known: 0, none: 0, weak: 0, personal: 0, dated: 0, told: 0, width: 0, squares: 0 });
        habit.stories++;
        habit.values.set(name.bare, (habit.values.get(name.bare) ?? 0) + 1);
        habit.like += name.likeness;
        if (name.likeness >= 0.8) habit.sure++;
        if (name.known) habit.known++;
        if (name.likeness === 0) habit.none++;
        if (name.likeness > 0 && name.likeness < 0.45) habit.weak++;
        if (name.personal) habit.personal++;
        if (candidate.date) habit.dated++;
        if (candidate.told !== '') habit.told++;
        habit.width += name.width;
        habit.squares += name.width * name.width;
      }
    });
  });
  return habits;
}

function likeOf({ likeness, known }: Name): string {
  return known ? 'known' : step(likeness, [0, 0.1, 0.3, 0.45, 0.5, 0.6, 0.7, 0.85]);
}

function shareBucket(value: number): string {
  return value === 0 ? '0' : step(value, [0.1, 0.25, 0.45, 0.65, 0.85, 0.99]);
}

const KEYS: readonly (readonly [string, RegExp])[] = [
  ['source', /来源|來源|出处|出處|稿源|信源|摘自|转自|轉自|选自|原载|载于|刊于|媒体|媒體|报刊|報刊|刊物|期刊|journal|source|outlet|publication|publisher|newspaper|media|venue|feed|via|quelle|fuente|fonte|平台|网站|公众号|账号/],
  ['maker', /供稿|报送|發布|发布|提供|来自|來自|from|by|posted|单位|机构|主办|出品/],
  ['person', /作者|记者|記者|编辑|編輯|译|撰|文$|author|editor|writer|摄|审|推荐|整理|责编/],
  ['time', /时间|時間|日期|date|published|time|版/],
  ['sort', /分类|类别|栏目|标签|主题|关键|等级|地区|领域|tag|category|section|topic|状态|版块|类型/],
  ['link', /链接|鏈接|網址|网址|原文|地址|url|link|read|详情|全文|阅读|收听|doi|下载|more/],
  ['text', /摘要|内容|导读|标题|要点|点评|说明|备注|简介|正文|核心|背景|影响|建议|title|summary|abstract|note|why|what/],
  ['picture', /图|摄影|photo|image|video|视频|音频/],
];

function keyClass(key: string): string {
  if (key === '') return '-';
  return KEYS.find(([, form]) => form.test(key))?.[0] ?? 'other';
}

function scriptOf(words: string): string {
  const share = hanShare(words);
  return share === 0 ? 'latin' : share === 1 ? 'han' : 'mixed';
}

function wordForm(words: string): string {
  if (/[，,:：]/.test(words)) return 'clause';
  if (/[“”"「」《》]/.test(words)) return 'quoted';
  if (/^[\w-]+(?:\.[\w-]+)+$/.test(words)) return 'host';
  if (/^\p{Lu}[\p{L}\d&.'’!-]*(?:\s(?:\p{Lu}[\p{L}\d&.'’!-]*|of|the|and|de|la|du|del))*$/u.test(words)) return 'names';
  if (/^\p{Lu}/u.test(words)) return 'capital';
  if (/^\p{Ll}/u.test(words)) return 'small';
  if (/\d/.test(words)) return 'digits';
  if (/^[\u4e00-\u9fff]+$/.test(words)) return words.length <= 4 ? 'han4' : words.length <= 8 ? 'han8' : 'han';
  return 'other';
}

/** Words in front of a name that say what it is. */
const BEFORE: readonly (readonly [string, RegExp])[] = [
  ['from', /(?:^|[\s*_(（])(?:from|via|source|h\/t|courtesy of)$|(?:来自|來自|转自|轉自|摘自|选自|編譯自|编译自|原载|来源|來源|刊于|载于)$/i],
  ['in', /(?:^|\s)(?:in|at|on|read more at|published in)(?: the)?$/i],
  ['by', /(?:^|[\s*_(])(?:by|author|editor)$|(?:作者|记者|編輯|编辑|撰文|文\/)$/i],
  ['cites', /(?:据|據)$/],
];

/** The sign before a name, the sign behind it, and what sort of word leads to it. */
function aroundOf(text: string, [start, end]: readonly [number, number]): { readonly before: string; readonly after: string; readonly word: string } {
  const left = text.slice(Math.max(0, start - 60), start).replace(/[\s*_:：“"「《\[]+$/, '');
  const lead = text.slice(Math.max(0, start - 12), start);
  const right = text.slice(end, end + 12);
  const sign = (unit: string) => (unit === '' ? '^' : /[\u4e00-\u9fff]/.test(unit) ? '字' : /\p{L}/u.test(unit) ? 'a' : /\d/.test(unit) ? '1' : unit);
  const word = BEFORE.find(([, form]) => form.test(left))?.[0] ?? '-';
  return { before: sign(lead.trimEnd().slice(-1)), after: sign(right.trimStart().charAt(0)), word };
}
