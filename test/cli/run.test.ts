import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { runCli } from './testIo.ts';

describe('run', () => {
  it('shows its help, in both languages', async () => {
    const english = await runCli(['--help']);
    assert.equal(english.code, 0);
    assert.match(english.stdout, /^Usage: bulletin-desk .*\n[^]*Options:\n[^]*Commands:\n +export /);
    const chinese = await runCli(['--help', '--lang', 'zh']);
    assert.match(chinese.stdout, /^用法： bulletin-desk[^]*选项：\n[^]*命令：\n +export /);
    assert.equal(chinese.stderr, '');
  });

  it('shows the help of a command, with its options, examples and exit codes', async () => {
    for (const args of [['export', '--help'], ['help', 'export']]) {
      const { code, stdout } = await runCli(args);
      assert.equal(code, 0);
      for (const part of ['--format', '--out', '--encoding', '--all', '--no-gitignore', '--lang', 'Examples:', 'Exit codes:']) {
        assert.ok(stdout.includes(part), part);
      }
    }
    assert.match((await runCli(['export', '--help', '--lang=zh'])).stdout, /示例：[^]*退出码：/);
  });

  it('shows the version of the package', async () => {
    const { version }: { version: string } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8'));
    assert.deepEqual(await runCli(['--version']), { code: 0, stdout: `${version}\n`, stderr: '' });
  });

  it('shows its help on standard error where no command is named', async () => {
    const { code, stdout, stderr } = await runCli([]);
    assert.deepEqual([code, stdout], [2, '']);
    assert.match(stderr, /^Usage: /);
  });

  describe('says what is wrong with a command line', () => {
    for (const [args, english, chinese] of [
      [['exprot', 'a'], /no command "exprot"; did you mean "export"/, /没有 “exprot” 这个命令；是不是想写 “export”/],
      [['export'], /a PATH is missing/, /缺少 PATH/],
      [['export', '--formt', 'json', 'a'], /no option "--formt"; did you mean "--format"/, /没有 “--formt” 这个选项；是不是想写 “--format”/],
      [['export', '-x', 'a'], /no option "-x"\. See/, /没有 “-x” 这个选项。请看/],
      [['export', '--format', 'xml', 'a'], /"xml" is no value .* one of: json, ndjson/, /“xml” 不能用作.*json, ndjson/],
      [['export', 'a', '--out'], /"-o, --out <FILE\|DIR>" needs a value/, /需要一个值/],
      [['export', 'a', '-e', 'klingon'], /"klingon" is no known encoding/, /“klingon” 不是已知的编码/],
      [['export', '-', '-'], /read only once/, /只能读一次/],
      [['export', 'a', 'b', '--format', 'json'], /add --out DIR/, /请加上 --out DIR/],
    ] as const) {
      it(args.join(' '), async () => {
        const said = await runCli(args);
        assert.deepEqual([said.code, said.stdout], [2, '']);
        assert.match(said.stderr, english);
        assert.match(said.stderr, /See "bulletin-desk.* --help"\n$/);
        assert.match((await runCli(['--lang', 'zh', ...args])).stderr, chinese);
      });
    }
  });

  it('takes its language from --lang, else from the environment', async () => {
    const language = async (args: readonly string[], env: Record<string, string>) =>
      /\p{Script=Han}/u.test((await runCli(['export', 'gone.txt', ...args], { env })).stderr) ? 'zh' : 'en';
    assert.equal(await language([], { LANG: 'zh_CN.UTF-8' }), 'zh');
    assert.equal(await language([], { LANG: 'zh_CN.UTF-8', LC_ALL: 'en_US.UTF-8' }), 'en');
    assert.equal(await language([], { LANG: 'zh_CN.UTF-8', LC_MESSAGES: 'C' }), 'en');
    assert.equal(await language(['--lang', 'en'], { LANG: 'zh_CN.UTF-8' }), 'en');
    assert.equal(await language(['--lang=zh'], { LANG: 'de_DE.UTF-8' }), 'zh');
  });

  it('never throws: what nobody foresaw is said, with the place in the program', async () => {
    const decoder = {
      canonicalName() {
        throw new TypeError('unforeseen');
      },
      decode: () => ({ text: '', encoding: 'utf-8' }),
    };
    const { code, stderr } = await runCli(['export', 'a', '-e', 'x'], { decoder });
    assert.equal(code, 2);
    assert.match(stderr, /unexpected error: TypeError: unforeseen\. Please report it[^]*run\.test\.ts/);
  });
});
