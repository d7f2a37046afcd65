import { drawTopic, fill } from '../content/topic.ts';
import { Random } from '../random.ts';
import { lexiconOf } from '../words/lexicons.ts';
import { bibliography, calendar, chat, collection, glossary, workReport } from './lists.ts';
import { contract, minutes, questions, recipe, tasks } from './papers.ts';
import { changes, code, log, readme, settings, table } from './programs.ts';
import type { Ink } from './templates.ts';
import { essay, letter, novel, poem, speech } from './writings.ts';

const KINDS: Readonly<Record<string, (ink: Ink) => string>> = {
  novel, letter, speech, poem, essay, minutes, contract, recipe, questions, tasks, readme, log, code, settings, changes, table,
  bibliography, workReport, collection, calendar, chat, glossary,
};

/** The kinds of texts that are no bulletins. */
export const OTHER_KINDS: readonly string[] = Object.keys(KINDS);

/** A text that is no bulletin, and its kind; the same on every machine. */
export function generateOther(seed: number): { readonly kind: string; readonly text: string } {
  const random = new Random(`other ${seed}`);
  const language = random.pick(['zh', 'zh', 'en']);
  const lexicon = lexiconOf(language);
  const isEnglish = language === 'en';
  const topic = () => drawTopic(random, lexicon);
  const ink: Ink = {
    random,
    lexicon,
    isEnglish,
    topic,
    say: (chinese, english) => fill(random.pick(isEnglish ? english : chinese), topic()),
    paragraph: (least, most) => {
      const subject = topic();
      return Array.from({ length: random.int(least, most) }, () => fill(random.pick(lexicon.sentences), subject)).join(isEnglish ? ' ' : '');
    },
  };
  const kind = OTHER_KINDS[seed % OTHER_KINDS.length]!;
  return { kind, text: `${KINDS[kind]!(ink)}\n` };
}
