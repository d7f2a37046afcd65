import assert from 'node:assert/strict';
import Ajv from 'ajv';
import schema from '../../schemas/house-style.schema.json' with { type: 'json' };
import { HOLES } from '../../server/src/bulletin/styles/linePattern.ts';
import { tell } from '../../server/src/messages/messages.ts';
import { readStyleFile } from '../../server/src/project/styleFile.ts';

const fits = new Ajv({ strict: false }).compile(schema);

describe('the file of a house style', () => {
  it('says how lines look', () => {
    const { style, problem } = readStyleFile('{"$schema": "x", "headlines": ["### {text}"], "sections": [], "sources": ["出处 ~ {publisher}"]}');
    assert.equal(problem, null);
    assert.deepEqual([style?.headlines?.map(({ written }) => written), style?.sections, style?.sources.length, style?.outside], [['### {text}'], null, 1, []]);
  });

  const broken: readonly (readonly [text: string, where: number, what: RegExp])[] = [
    ['', 0, /./u],
    ['{"headlines": ["### {text}"', 27, /CloseBracketExpected/u],
    ['[]', 0, /one JSON object/u],
    ['{"headline": ["### {text}"]}', 1, /“headline”.*headlines, sections, sources, outside/u],
    ['{"headlines": "### {text}"}', 14, /“headlines”.*list/u],
    ['{"headlines": [1]}', 14, /“headlines”.*list/u],
    [`{"headlines": [${Array(51).fill('"# {text}"').join()}]}`, 14, /50/u],
    ['{"sections": ["## {text}"], "headlines": ["{text}"]}', 42, /“\{text\}” fits every line/u],
    ['{"headlines": ["# {titel}"]}', 15, /\{text\} \{publisher\} \{any\}/u],
    ['{"headlines": ["{text}{publisher}"]}', 15, /touch/u],
    ['{"headlines": ["{text}: {text}"]}', 15, /twice/u],
    ['{"headlines": [""]}', 15, /120/u],
    ['{"headlines": ["{text}\\n第二行"]}', 15, /===/u],
    [`{"headlines": ${'['.repeat(30_000)}}`, 29, /16/u],
  ];
  for (const [text, where, what] of broken) {
    it(`${text.slice(0, 40)} is not used, and one sentence says where and why`, () => {
      const { style, problem } = readStyleFile(text);
      assert.equal(style, null);
      assert.ok(problem);
      assert.equal(problem.offset, where);
      assert.match(tell('en', problem.message), what);
      assert.match(tell('en', problem.message), /is not used until that is corrected$/u);
      assert.match(tell('zh-CN', problem.message), /改正之前，这个版式不起作用$/u);
    });
  }

  it('is described by its schema', () => {
    for (const good of [{ headlines: ['### {text}'] }, { $schema: 'x', outside: ['—— {any}'], sources: [], sections: ['# {text}'] }]) assert.ok(fits(good) && readStyleFile(JSON.stringify(good)).style);
    for (const wrong of [[], { headline: [] }, { headlines: '# {text}' }, { headlines: [''] }, { headlines: Array(51).fill('# {text}') }, { headlines: ['#'.repeat(121)] }]) {
      assert.ok(!fits(wrong) && !readStyleFile(JSON.stringify(wrong)).style, JSON.stringify(wrong).slice(0, 60));
    }
    for (const hole of HOLES) assert.ok(schema.definitions.line.description.includes(`{${hole}}`), hole);
  });
});
