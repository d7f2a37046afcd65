import assert from 'node:assert/strict';
import { PassThrough, Writable } from 'node:stream';
import type { AnnotatedDocument } from '../../server/src/exports/annotatedJson.ts';
import { digest, headlines } from './digest.ts';
import { runCli, systemError, temporaryFolder } from './testIo.ts';

const record = (path: string, text: string): string => `${JSON.stringify({ path, text })}\n`;
const exported = (input: string, ...options: string[]) => runCli(['export', '--ndjson', ...options, '-'], { input: Buffer.from(input) });
const lines = (stdout: string): (AnnotatedDocument & { readonly error?: string; readonly path?: string | null; readonly line?: number })[] => stdout.trimEnd().split('\n').map((line) => JSON.parse(line));

describe('export of records', () => {
  it('gives one line for each, in their order, bulletins or not', async () => {
    const { code, stdout, stderr } = await exported(record('b/1.txt', digest()) + record('2', 'Dear Mai,\n\nsee you on Friday.\n'));
    const [bulletin, letter] = lines(stdout);
    assert.deepEqual([code, stderr], [0, '']);
    assert.deepEqual([bulletin?.file, bulletin?.isBulletin, bulletin?.articles.map(({ headline }) => headline)], ['b/1.txt', true, headlines]);
    assert.deepEqual([letter?.file, letter?.isBulletin, lines(stdout).length], ['2', false, 2]);
  });

  it('gives a line for what cannot be read, too, and says so by the exit code', async () => {
    const { code, stdout, stderr } = await exported(`${record('1', digest())}\n{"path":"2"}\nnot json\n${record('3', digest())}`);
    const [first, second, third, fourth] = lines(stdout);
    assert.equal(code, 2);
    assert.deepEqual([first?.file, fourth?.file], ['1', '3']);
    assert.deepEqual([second, third], [
      { path: '2', line: 3, error: 'this line is not an object with the texts "path" and "text"' },
      { path: null, line: 4, error: 'this line is no JSON' },
    ]);
    assert.equal(stderr, 'bulletin-desk: lines that could not be read: 2\n');
  });

  it('looks at nothing beside the line', async () => {
    const place = await temporaryFolder({ 'a.txt': 'other', 'a.txt.annotations.json': '{', '.bulletin-desk.json': '{ "rules": { "source-none": "error" } }' });
    try {
      const read = (path: string): never => assert.fail(`${path} is read`);
      const { files } = { files: { identify: read, read, walk: read, makeFolder: read, openAside: read } };
      const { code, stdout } = await runCli(['export', '--ndjson', '-'], { input: Buffer.from(record(place.inside('a.txt'), digest())), files });
      assert.deepEqual([code, lines(stdout)[0]?.articles.length], [0, headlines.length]);
    } finally {
      await place.remove();
    }
  });

  it('takes a name that ends in .bulletin at its word, and a house style for all', async () => {
    const { stdout } = await exported(record('a.bulletin', 'One\n\nTwo\n'));
    assert.equal(lines(stdout)[0]?.isBulletin, true);
    const unread = await exported(record('a', digest()), '--house-style', 'gone.json');
    assert.deepEqual([unread.code, unread.stdout], [2, '']);
  });

  it('answers a line before the next one has come', async () => {
    const stdin = new PassThrough();
    const answers: string[] = [];
    const stdout = new Writable({
      write(chunk: Buffer, _encoding, done) {
        answers.push(chunk.toString());
        if (answers.length === 3) stdin.end();
        else stdin.write(record(`${answers.length + 1}`, digest()));
        done();
      },
    });
    stdin.write(record('1', digest()));
    const { code } = await runCli(['export', '--ndjson', '-'], { stdin, stdout });
    assert.deepEqual([code, answers.map((answer) => lines(answer)[0]?.file)], [0, ['1', '2', '3']]);
  });

  it('ends quietly when the reader has seen enough, and says what else stops it', async () => {
    for (const [error, expected] of [['EPIPE', [0, '']], ['ENOSPC', [2, 'bulletin-desk: standard output: cannot be written: the disk is full; make room and run again\n']]] as const) {
      const stdout = new Writable({ write: (_chunk, _encoding, done) => done(systemError(error)) }).on('error', () => undefined);
      const { code, stderr } = await runCli(['export', '--ndjson', '-'], { input: Buffer.from(record('1', digest())), stdout });
      assert.deepEqual([code, stderr], expected);
    }
    const stdin = async function* (): AsyncGenerator<Uint8Array> {
      yield Buffer.from(record('1', digest()));
      throw systemError('EIO');
    };
    const { code, stderr } = await runCli(['export', '--ndjson', '-'], { stdin: stdin() });
    assert.equal(code, 2);
    assert.match(stderr, /standard input: cannot be read/);
  });

  it('refuses what would make a line mean something else', async () => {
    for (const args of [['a.txt'], ['-', 'a.txt'], ['-', '--out', 'x'], ['-', '-f', 'json'], ['-', '--links'], ['-', '-e', 'gbk'], ['-', '--all']]) {
      const { code, stderr } = await runCli(['export', '--ndjson', ...args]);
      assert.equal(code, 2, args.join(' '));
      assert.match(stderr, /--ndjson reads lines of JSON from standard input/);
    }
  });
});
