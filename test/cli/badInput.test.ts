import assert from 'node:assert/strict';
import { readFile } from 'node:fs/promises';
import type { AnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { schemaErrors } from '../exports/schema.ts';
import { encoded } from '../node/encodings.ts';
import { digest, headlines } from './digest.ts';
import { runCli, temporaryFolder } from './testIo.ts';

const png = Buffer.from('89504e470d0a1a0a0000000d494844520000000100000001080600000000000000', 'hex');

describe('bulletin-desk export on bad or unusual input', function () {
  this.timeout(60_000);
  let place: Awaited<ReturnType<typeof temporaryFolder>>;
  afterEach(() => place.remove());

  /** The document of a file with these bytes; it is exported without complaint and valid. */
  const exported = async (bytes: string | Uint8Array, options: readonly string[] = [], said: RegExp = /^$/): Promise<AnnotatedDocument> => {
    place = await temporaryFolder({ 'a.txt': bytes });
    const { code, stdout, stderr } = await runCli(['export', place.inside('a.txt'), ...options]);
    assert.equal(code, 0, stderr);
    assert.match(stderr, said);
    const document: AnnotatedDocument = JSON.parse(stdout);
    assert.deepEqual(schemaErrors(document), []);
    return document;
  };
  const summary = ({ encoding, isBulletin, articles }: AnnotatedDocument) => [encoding, isBulletin, articles.length];

  it('an empty file', async () => assert.deepEqual(summary(await exported('')), ['utf-8', false, 0]));

  it('white space and line ends alone', async () => assert.deepEqual(summary(await exported(' \n\r\n\r\t\n')), ['utf-8', false, 0]));

  it('a picture', async () => {
    const document = await exported(png, [], /a\.txt: this is not text; it is exported as no bulletin\. If it is text, name its encoding with --encoding\n$/);
    assert.deepEqual(summary(document), ['binary', false, 0]);
  });

  it('NUL bytes alone', async () => {
    assert.deepEqual(summary(await exported(Buffer.alloc(10_000), [], /not text/)), ['binary', false, 0]);
  });

  it('binary data in a folder: skipped with what is no bulletin', async () => {
    place = await temporaryFolder({ 'in/a.txt': png, 'in/b.txt': digest() });
    const { code, stderr } = await runCli(['export', place.inside('in')]);
    assert.deepEqual([code, stderr.split('\n').length], [0, 2]);
    assert.match(stderr, /exported: 1; no bulletin, skipped: 1; failed: 0/);
  });

  it('NUL bytes in a text', async () => {
    const document = await exported(digest().replace('末班车', '末\0班车'));
    assert.deepEqual(summary(document), ['utf-8', true, 3]);
  });

  it('one line of 10 MB', async () => {
    for (const line of ['新华社报道，今日天气晴。'.repeat(290_000), 'x'.repeat(10_000_000), '（来源：'.repeat(800_000)]) {
      const document = await exported(line);
      assert.equal(document.encoding, 'utf-8');
      await place.remove();
    }
  });

  it('lone surrogates in UTF-16', async () => {
    const text = `\ufeff${digest().replace('新桥昨日通车', '新桥\ud83d昨日通车').replace('读者可以', '读者\udc00可以')}`;
    const document = await exported(Buffer.from(text, 'utf16le'));
    assert.equal(document.articles[1]?.headline, '新桥\ud83d昨日通车');
    const { stdout } = await runCli(['export', place.inside('a.txt')]);
    assert.equal(Buffer.from(stdout).toString(), stdout);
  });

  for (const [name, lineEnd] of [['CR LF', '\r\n'], ['lone CR', '\r']] as const) {
    it(`line ends of ${name}`, async () => {
      const document = await exported(digest(lineEnd));
      await place.remove();
      const usual = await exported(digest());
      assert.deepEqual({ ...document, file: '' }, { ...usual, file: '' });
    });
  }

  it('mixed line ends', async () => {
    const ends = ['\r\n', '\n', '\r']; // never CR before LF, which would be one end
    let turn = 0;
    const document = await exported(digest().replace(/\n/g, () => ends[turn++ % 3] ?? ''));
    assert.deepEqual(document.articles.map(({ range }) => range.start.line), [2, 7, 12]);
  });

  it('front matter that never ends', async () => {
    const document = await exported(`---\ntitle: 江城快讯\n${digest()}`);
    assert.equal(document.encoding, 'utf-8');
  });

  const utf16 = Buffer.from(digest(), 'utf16le');
  const encodings: Readonly<Record<string, [Uint8Array, string]>> = {
    'UTF-8 with a byte order mark': [Buffer.from(`\ufeff${digest()}`), 'utf-8'],
    'GB18030': [encoded(digest(), 'gb18030'), 'gb18030'],
    'UTF-16LE': [utf16, 'utf-16le'],
    'UTF-16LE with a byte order mark': [Buffer.from(`\ufeff${digest()}`, 'utf16le'), 'utf-16le'],
    'UTF-16BE': [Buffer.from(utf16).swap16(), 'utf-16be'],
    'UTF-16BE with a byte order mark': [Buffer.from(`\ufeff${digest()}`, 'utf16le').swap16(), 'utf-16be'],
  };
  for (const [name, [bytes, encoding]] of Object.entries(encodings)) {
    it(`${name}: found out, and stated`, async () => {
      const document = await exported(bytes);
      assert.equal(document.encoding, encoding);
      assert.deepEqual(document.articles.map(({ headline }) => headline), headlines);
      assert.deepEqual(document.articles[0]?.headlineRange?.start, { line: 2, character: 0 });
    });
  }

  it('a wrong guess: overridden, and stated', async () => {
    const bytes = encoded('来源', 'gb18030');
    const wrong = await exported(Buffer.concat([Buffer.from([0xef, 0xbb, 0xbf]), bytes]));
    assert.equal(wrong.encoding, 'utf-8');
    await place.remove();
    const right = await exported(encoded(digest(), 'gb18030'), ['--encoding', 'GB18030']);
    assert.deepEqual([right.encoding, right.articles[0]?.headline], ['gb18030', headlines[0]]);
    await place.remove();
    const forced = await exported(encoded(digest(), 'gb18030'), ['-e', 'big5']);
    assert.equal(forced.encoding, 'big5');
    await place.remove();
    assert.equal((await exported(png, ['-e', 'latin1'])).encoding, 'windows-1252');
  });

  it('GB18030 from standard input to a file', async () => {
    place = await temporaryFolder();
    const { code } = await runCli(['export', '-', '--out', place.inside('out/')], { input: encoded(digest(), 'gb18030') });
    const document: AnnotatedDocument = JSON.parse(await readFile(place.inside('out/stdin.json'), 'utf8'));
    assert.deepEqual([code, ...summary(document)], [0, 'gb18030', true, 3]);
  });
});
