import assert from 'node:assert/strict';
import type { Bulletin } from '../../server/src/bulletin/model.ts';
import { parseBulletin } from '../../server/src/bulletin/parseBulletin.ts';
import { knowsHost } from '../../server/src/publishers/knowsHost.ts';
import { reflow, type Reflowed } from '../../server/src/reflow/reflow.ts';
import { layouts, samples, unseen } from '../accuracy/sets.ts';
import { generate } from '../generator/generate.ts';
import { pageFeet, wrappedEnglish, wrappedNotes } from './texts.ts';

const hosts = knowsHost();
const read = (text: string): Bulletin => parseBulletin(text, { knowsHost: hosts });
const clean = (text: string): Reflowed | null => reflow(text, read(text), { read });

/** What a reader of the stories gets: headline, section, publisher, date, addresses. */
function stories({ articles, sections }: Bulletin): readonly string[] {
  // White space and the hyphens of divided words are all that may come and go within one.
  const plain = (words: string | null | undefined) => (words ?? '').replace(/[\s\u00ad-]/gu, '');
  return articles.map(({ headline, source, section, links }) =>
    [plain(headline), section === null ? '' : plain(sections[section]?.name), plain(source?.publisher), source?.date ?? '', ...links.map(({ url }) => url).sort()].join('|'));
}

const ADDRESS = /https?:\/\/[\w\-./?=&%#~:+,;@!$*]+/gu;

/** What is left of a text when white space, hyphens and addresses are taken out. */
const letters = (text: string): string => text.replace(/[\s\ufeff\u00ad\u200b-\u200f\u2060-]/gu, '');

/** That the new text is the old one without some of its furniture: white space, hyphens and addresses aside, nothing is new, and all else is there in its order. */
function holdsAll(before: string, after: string, isFurniture: (line: string) => boolean): void {
  const rest = letters(after.replace(ADDRESS, ''));
  let places = new Set([0]);
  for (const line of before.split(/\r\n|\n|\r/u)) {
    const words = letters(line.replace(ADDRESS, ''));
    const next = new Set(isFurniture(line.trim()) ? places : []);
    for (const at of places) if (rest.startsWith(words, at)) next.add(at + words.length);
    assert.ok(next.size > 0, `“${line}” is lost, or was moved, behind: ${rest.slice(Math.max(0, Math.max(...places) - 40), Math.max(...places))}`);
    places = next;
  }
  assert.ok(places.has(rest.length), 'nothing is new');
}

/** How an address is told that a wrap has broken: all addresses of a text, its white space taken out of them. */
const addresses = (text: string): readonly string[] => [...new Set(read(text).articles.flatMap(({ links }) => links.map(({ url }) => url)))].sort();

function holds(text: string, reflowed: Reflowed, isFurniture: (line: string) => boolean): void {
  const { text: after, edits } = reflowed;
  assert.deepEqual(stories(read(after)), stories(read(text)), 'the same articles');
  assert.deepEqual(addresses(after), addresses(text), 'the same addresses');
  const again = clean(after);
  assert.equal(again === null ? after : again.text, after, 'a second time changes nothing');
  let [done, at] = ['', 0];
  for (const { from, to, words } of edits) [done, at] = [done + text.slice(at, from) + words, to];
  assert.equal(done + text.slice(at), after, 'the edits make it');
  // A piece of an address that a wrap has broken is moved with it.
  const urls = read(text).articles.flatMap(({ links }) => links.map(({ url }) => letters(url)));
  holdsAll(text, after, (line) => isFurniture(line) || (line !== '' && urls.some((url) => url.includes(letters(line)))));
}

/** A page's number, or a line that comes again. */
function looksLikeFurniture(text: string): (line: string) => boolean {
  const counts = new Map<string, number>();
  const alike = (line: string) => line.replace(/[\d０-９]+/gu, '#').replace(/\s+/gu, '');
  for (const line of text.split(/\r\n|\n|\r/u)) counts.set(alike(line), (counts.get(alike(line)) ?? 0) + 1);
  return (line) => /^[-–—·•\s]*(?:第|page)?\s*[\d０-９ivx]+/iu.test(line) || (counts.get(alike(line)) ?? 0) >= 3;
}

describe('reflow', () => {
  it('makes paragraphs of wrapped lines, drops the pages, and puts each address to its call', () => {
    const { wrapped, clean: expected } = pageFeet;
    assert.equal(clean(wrapped)?.text, expected);
  });

  it('joins English with spaces, over a page, and a divided word by evidence', () => {
    const { wrapped, clean: expected } = wrappedEnglish;
    assert.equal(clean(wrapped)?.text, expected);
  });

  it('keeps what is no paragraph as it is', () => {
    const { wrapped, clean: expected } = wrappedNotes;
    assert.equal(clean(wrapped)?.text, expected);
  });

  it('keeps line ends and the mark at the beginning', () => {
    const { wrapped, clean: expected } = pageFeet;
    const other = (text: string) => `\ufeff${text.replaceAll('\n', '\r\n')}`;
    assert.equal(clean(other(wrapped))?.text, other(expected));
  });

  it('changes nothing in a text that is as it should be', () => {
    const { clean: text } = pageFeet;
    assert.deepEqual(clean(text), { text, edits: [] });
  });

  it('changes only the lines that are meant', () => {
    const { wrapped } = wrappedEnglish;
    const lines = wrapped.split('\n');
    const from = lines.findIndex((line) => line.startsWith('The ferry'));
    const result = reflow(wrapped, read(wrapped), { read, range: { from, to: from } })?.text ?? assert.fail();
    assert.deepEqual(result.split('\n').slice(0, from), lines.slice(0, from));
    assert.ok(result.split('\n')[from]!.length > lines[from]!.length);
    assert.ok(result.endsWith(lines.slice(-6).join('\n')));
  });

  it('gives nothing where the articles would be others', () => {
    const { wrapped } = pageFeet;
    const bulletin = read(wrapped);
    assert.equal(reflow(wrapped, bulletin, { read: (text) => ({ ...read(text), articles: [] }) }), null);
  });

  describe('keeps every word and every article', () => {
    const figures = { changed: 0, refused: 0 };
    const check = (text: string, isFurniture: (line: string) => boolean) => {
      if (!read(text).isBulletin) return;
      const reflowed = clean(text);
      if (reflowed === null) figures.refused++;
      else if (reflowed.text === text) assert.deepEqual(reflowed.edits, []);
      else {
        figures.changed++;
        holds(text, reflowed, isFurniture);
      }
    };

    // A tenth of the many texts by other authors: all of them take minutes.
    const others = unseen();
    const tenth = { ...others, samples: others.samples.filter((_, k) => k % 10 === 0) };
    for (const { name, samples: own } of [layouts(), samples(), tenth]) {
      it(`of ${name}`, function () {
        this.timeout(300_000);
        for (const { name: file, text } of own) {
          try {
            check(text, looksLikeFurniture(text));
          } catch (error) {
            throw new Error(`${file}: ${String(error)}`, { cause: error });
          }
        }
      });
    }

    it('of bulletins at random, in which the generator knows what is furniture', function () {
      this.timeout(300_000);
      for (let seed = 0; seed < 80; seed++) {
        const { text, furniture } = generate(seed);
        const lines = new Set(furniture.map((line) => line.trim()));
        try {
          check(text, (line) => lines.has(line));
        } catch (error) {
          throw new Error(`seed ${seed}: ${String(error)}`, { cause: error });
        }
      }
    });

    it('and seldom has to leave a whole text as it is', () => {
      assert.ok(figures.changed >= 40, `${figures.changed} texts were cleaned up`);
      assert.ok(figures.refused <= figures.changed * 0.2, `${figures.refused} refused, ${figures.changed} cleaned up`);
    });
  });
});
