import type { Random } from '../random.ts';
import type { Lexicon } from '../words/lexicon.ts';

/** What a story is about: the words that its headline and its text share. */
export type Topic = Readonly<Record<string, string>>;

const ENGLISH_MONTHS = ['January', 'February', 'March', 'April', 'May', 'June', 'July', 'August', 'September', 'October', 'November', 'December'];

/** Draws one topic; numbers, people and second places are its own as well. */
export function drawTopic(random: Random, lexicon: Lexicon): Topic {
  const isHan = lexicon.measures[0] !== '';
  const base = random.pick(lexicon.places);
  const place = base + (isHan && [...base].length > 1 && /[县縣]$/u.test(base) ? '' : random.pick(lexicon.placeKinds));
  const number = random.int(2, 99);
  const thing = random.pick(lexicon.things);
  const people = random.pick(lexicon.people);
  const month = random.int(1, 12);
  const org = isHan ? base + random.pick(lexicon.bodies) : `${base} ${random.pick(lexicon.bodies)}`;
  return {
    place, place2: random.pick(lexicon.places), org, thing, Thing: capital(thing), people, People: capital(people),
    act: random.pick(lexicon.acts), turn: random.pick(lexicon.turns), m: random.pick(lexicon.measures), n: String(number), N: String(number), n2: String(number + random.int(3, 400)),
    p: `${random.int(1, 97)}.${random.int(1, 9)}`, month: isHan ? String(month) : ENGLISH_MONTHS[month - 1]!, day: String(random.int(1, 28)),
    person: personOf(random, lexicon), person2: personOf(random, lexicon), trade: random.pick(lexicon.trades), section: random.pick(lexicon.sections),
    year: String(random.int(2016, 2025)), c: base, C: base.toUpperCase(),
  };
}

/** A form with its slots filled; throws where a slot has no word, so that no brace is ever printed. */
export function fill(form: string, topic: Topic): string {
  return form.replace(/\{(\w+)\}/gu, (_, slot: string) => {
    const word = topic[slot];
    if (word === undefined) throw new Error(`No word for {${slot}} in: ${form}`);
    return word;
  });
}

function personOf(random: Random, lexicon: Lexicon): string {
  const [surname, given] = [random.pick(lexicon.surnames), random.pick(lexicon.givenNames)];
  return lexicon.measures[0] === '' ? `${given} ${surname}` : surname + given;
}

function capital(words: string): string {
  return words.charAt(0).toUpperCase() + words.slice(1);
}
