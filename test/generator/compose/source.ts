import { writeDay, goldDay } from '../content/days.ts';
import type { Story } from '../content/story.ts';
import type { House } from './house.ts';
import { fill } from '../content/topic.ts';

/** A source as it is printed, and what gold says of it. */
export interface PrintedSource {
  /** One line, or two where the publisher stands below its label. */
  readonly texts: readonly string[];
  readonly publisher: string;
  /** Other readings that are as good. */
  readonly publisherAlt: readonly string[];
  readonly date: string | null;
}

/** The source of a story in its house's grammar; null where the story names none. `isDouble` names two publishers. */
export function printSource(house: House, story: Story, isDouble: boolean): PrintedSource | null {
  const { layout, isEnglish, lexicon } = house;
  if (layout.source === 'none') return null;
  const isAgency = layout.source === 'dateline';
  const single = isAgency ? story.agency : story.publisher;
  const publisher = isDouble ? single + (isEnglish ? ', ' : '、') + story.otherPublisher : single;
  const day = layout.date === 'after' || layout.date === 'before' ? writeDay(story.date, layout['date form'], isEnglish) : null;
  const value = (name: string, parting = house.parting): string =>
    day === null ? name : layout.date === 'before' ? day + parting + name : name + parting + day;
  const isPrinted = day !== null;
  return {
    texts: textsOf(house, story, publisher, value, day, lexicon.phrases.leads.length > 0),
    publisher,
    publisherAlt: isDouble ? [single, story.otherPublisher] : [],
    date: isPrinted ? goldDay(story.date, layout['date form'], isEnglish) : null,
  };
}

function textsOf(house: House, story: Story, publisher: string, value: (name: string, parting?: string) => string, day: string | null, hasLeads: boolean): readonly string[] {
  const { layout, isEnglish, colon, sourceLabel } = house;
  const [open, close] = isEnglish ? ['(', ')'] : ['（', '）'];
  const comma = isEnglish ? ', ' : house.either('comma') ? '，' : ' ';
  switch (layout.source) {
    case 'label': return [sourceLabel + colon + value(publisher)];
    case 'label-next': return [sourceLabel + colon.trimEnd(), value(publisher)];
    case 'label-lenticular': return [`【${sourceLabel}】${value(publisher)}`];
    case 'bracket-label': return [`${open}${sourceLabel}${colon}${value(publisher, comma)}${close}`];
    case 'bracket': return [`${open}${value(publisher, comma)}${close}`];
    case 'square': return [`[${value(publisher, comma)}]`];
    case 'dash': return [isEnglish ? `${house.either('dash') ? '—' : '--'} ${publisher}` : `——${publisher}`];
    case 'via': return [`via ${publisher}`];
    case 'line': return [value(publisher)];
    case 'linked-label':
      return [house.either('link the label') ? `[${sourceLabel}${colon}${value(publisher)}](${story.address})` : `${sourceLabel}${colon}${value(`[${publisher}](${story.address})`)}`];
    case 'linked-name': return [`${open}${value(`[${publisher}](${story.address})`, comma)}${close}`];
    case 'prefix':
    case 'suffix': return [publisher];
    case 'field': return [publisher];
    default: return [fill(hasLeads || layout.source === 'dateline' ? house.leadForm : '', { ...story.topic, a: publisher, p: publisher, d: day ?? '' })];
  }
}

/** The publisher beside its headline, with what parts them. */
export function besideHeadline(house: House, headline: string, publisher: string): string {
  const { isEnglish, layout } = house;
  const first = layout.source === 'prefix';
  const [left, right] = first ? [publisher, headline] : [headline, publisher];
  switch (layout.join) {
    case 'colon': return `${left}${isEnglish ? ': ' : '：'}${right}`;
    case 'bar': return isEnglish ? `${left} | ${right}` : house.either('thin bar') ? `${left}｜${right}` : `${left} | ${right}`;
    case 'dash': return isEnglish ? `${left} ${house.either('long dash') ? '—' : '-'} ${right}` : first ? `${left} - ${right}` : `${left} - ${right}`;
    case 'slash': return `${left}／${right}`;
    case 'at': return `${left}@${right}`;
    case 'brackets': return first ? (isEnglish ? `[${left}] ${right}` : `【${left}】${right}`) : isEnglish ? `${left} (${right})` : `${left}（${right}）`;
    default: return `${left} | ${right}`;
  }
}
