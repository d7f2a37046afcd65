import type { Story } from '../content/story.ts';
import type { Random } from '../random.ts';
import { decoysAfterFirst, disturbed, subhead } from './decoys.ts';
import type { House } from './house.ts';
import { runIn } from './headline.ts';
import { line, type Block, type Line } from './line.ts';
import type { PrintedSource } from './source.ts';

/** The paragraphs of a story with all that stands between them, its lead and a source at their end. */
export function printBody(house: House, random: Random, story: Story, source: PrintedSource | null): Block[] {
  const { layout } = house;
  const isRunIn = layout.heading === 'lenticular-run-in' || layout.heading === 'bold-run-in';
  const last = story.paragraphs.length - 1;
  return story.paragraphs.flatMap((sentences, i): Block[] => {
    const endsInSource = i === last && layout.place === 'end' && source !== null;
    let text = disturbed(house, random, story, sentences, i, !endsInSource);
    let sourceAt: number | null = null;
    let head = '';
    if (i === 0 && source !== null && ['dateline', 'lead'].includes(layout.source)) {
      const lead = source.texts[0]!;
      sourceAt = lead.indexOf(source.publisher);
      text = lead + text;
    }
    if (i === 0 && isRunIn) head = runIn(house, story);
    if (layout.remains === 'markdown marks') text = text.replace(story.topic['thing']!, `**${story.topic['thing']!}**`);
    const end = endsInSource ? endOf(house, text, source) : { text, sourceAt: null };
    if (end.sourceAt !== null) sourceAt = end.sourceAt;
    const dressed = dress(house, head + end.text);
    const at = sourceAt === null ? null : sourceAt + head.length + dressed.added;
    const calls = endsInSource && isCalled(house) ? story.address : null;
    const printed: Line = line(dressed.text, i === 0 && isRunIn ? 'headline' : 'body', { story: story.index, sourceAt: at, calls, wraps: true });
    return [
      ...subhead(house, random, story, i),
      { gap: layout.spacing === 'blank', lines: [printed] },
      ...(i === 0 ? decoysAfterFirst(house, random, story).map((block) => ({ ...block, gap: block.gap && layout.spacing === 'blank' })) : []),
    ];
  });
}

/** A paragraph with its source at its end, and the call that follows it. */
function endOf(house: House, text: string, source: PrintedSource): { text: string; sourceAt: number } {
  const gap = house.isEnglish || ['via', 'square'].includes(house.layout.source) ? ' ' : '';
  const call = isCalled(house) ? house.callWord : '';
  const stop = !house.isEnglish && house.either('stop last') && ['bracket', 'bracket-label'].includes(house.layout.source) ? text.replace(/。$/u, '') : text;
  const close = stop === text ? '' : '。';
  return { text: stop + gap + source.texts.join('') + call + close, sourceAt: stop.length + gap.length };
}

/** Whether an address stands apart and is called from the story. */
export function isCalled({ layout }: House): boolean {
  return layout.address === 'page foot' || layout.address === 'end call';
}

function dress({ layout }: House, text: string): { text: string; added: number } {
  if (layout.heading === 'html') return { text: `<p>${text}</p>`, added: 3 };
  const indent = layout.indent === 'wide' ? '　　' : layout.indent === 'spaces' ? '    ' : '';
  return { text: indent + text + (layout.remains === 'entities' ? '<br/>' : ''), added: indent.length };
}
