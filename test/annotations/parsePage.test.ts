import assert from 'node:assert/strict';
import fc from 'fast-check';
import { parsePage } from '../../server/src/annotations/parsePage.ts';
import { serializePage } from '../../server/src/annotations/serializePage.ts';
import { addTag, emptyPage } from '../../server/src/annotations/tagChanges.ts';
import { problemsIn, read, source, targetOf } from './support/pages.ts';

const page = addTag(addTag(emptyPage(source), '安全/勒索软件', targetOf('一家医院的预约系统被勒索软件锁住')), '漏洞', targetOf('浏览器修补一处正在被利用的漏洞'));
const text = serializePage(page);

describe('parsePage', () => {
  it('reads what was written', () => {
    assert.deepEqual(read(text), page);
    assert.deepEqual(read(`\ufeff${text.replaceAll('\n', '\r\n')}`), page, 'as an editor may have stored it');
  });

  it('keeps annotations of other tools, and what they say of the page, to the letter', () => {
    const foreign = '{ "id": "urn:x", "type": "Annotation", "motivation": "commenting",\n\n  "body": {"big": 12345678901234567890, "__proto__": {"a": 1.0e400}}, "target": "a" }';
    const stranger = text
      .replace('"items": [\n', `"items": [\n    ${foreign},\n    "https://example.org/anno/1",\n`)
      .replace('  "type"', '  "modified": "2024-05-20T08:00:00Z",\n  "type"')
      .replace('"http://www.w3.org/ns/anno.jsonld"', '["http://www.w3.org/ns/anno.jsonld", {"x": "urn:x:"}]');
    const written = serializePage(read(stranger));
    for (const kept of [foreign, '"https://example.org/anno/1",', '  "modified": "2024-05-20T08:00:00Z",', '["http://www.w3.org/ns/anno.jsonld", {"x": "urn:x:"}]']) assert.ok(written.includes(kept), kept);
    assert.equal(serializePage(read(written)), written);
  });

  it('takes a tag for its own only if nothing of it would be lost', () => {
    const [, line = ''] = /^ {4}(.*勒索.*),$/mu.exec(text) ?? [];
    const kinds = (changed: string) => read(text.replace(line, changed)).items.map(({ annotation }) => annotation.kind);
    assert.deepEqual(kinds(line), ['tag', 'tag']);
    assert.deepEqual(kinds(JSON.stringify(Object.fromEntries(Object.entries(JSON.parse(line) as object).reverse()))), ['tag', 'tag'], 'in any order');
    for (const changed of [line.replace('{"id"', '{"created":"2024-05-20T08:00:00Z","id"'), line.replace('"tagging","body"', '["tagging"],"body"'), line.replace('"start":', '"start":-'), line.replace('"exact":"一', '"exact":"","x":"一'), line.replace('"TextPositionSelector"', '"DataPositionSelector"'), line.replace('"prefix":"', `"prefix":"${'长'.repeat(1024)}`)]) {
      assert.deepEqual(kinds(changed), ['foreign', 'tag'], changed.slice(0, 200));
      assert.ok(serializePage(read(text.replace(line, changed))).includes(changed));
    }
  });

  it('knows what a page is about, where it says so', () => {
    assert.equal(read(text).source, source);
    assert.equal(parsePage('{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x","type":"AnnotationPage","items":[]}', 'a.txt').page?.source, 'a.txt');
  });

  describe('refuses, and says where', () => {
    const conflicted = text.replace(/^(.*漏洞.*)$/mu, '<<<<<<< HEAD\n$1\n=======\n$1\n>>>>>>> theirs');
    const cases: readonly (readonly [what: string, text: string, problem: RegExp])[] = [
      ['a merge that is not settled', conflicted, /^7:0-11:14 Git has left two versions/u],
      ['one with the common ancestor', conflicted.replace('=======', '||||||| base\n======='), /^7:0-12:14 Git/u],
      ['a half of one', text.replace(/^(.*漏洞.*)$/mu, '$1\n>>>>>>> theirs'), /^8:0-8:14 Git/u],
      ['a newer version', text.replace('annotations:1"', 'annotations:2"'), /^4:2-4:\d+ A newer version of Bulletin Desk wrote this file \(form 2\)/u],
      ['what was cut off', text.slice(0, 700), /^7:\d+-7:\d+ /u],
      ['a comma too many', text.replace('\n  ]', ',\n  ]'), /^10:2-10:3 /u],
      ['a comma too few', text.replace('},\n', '}\n'), /^7:4-7:5 CommaExpected/u],
      ['nothing', '', /^0:0-0:0 /u],
      ['what is no JSON', 'tags: 安全', /^0:0-0:4 InvalidSymbol/u],
      ['a number that JSON has not', text.replace('"start":', '"start":0'), /InvalidJson|Expected/u],
      ['a list', '[]', /^0:0-0:2 This is no page/u],
      ['another thing of JSON-LD', text.replace('"AnnotationPage"', '"AnnotationCollection"'), /^0:0-\d+:\d+ This is no page/u],
      ['a page without its context', text.replace('http://www.w3.org/ns/anno.jsonld', 'https://schema.org'), /^0:0-\d+:\d+ This is no page/u],
      ['items that are no list', '{"@context":"http://www.w3.org/ns/anno.jsonld","id":"urn:x","type":"AnnotationPage","items":{}}', /This is no page/u],
      ['an item that is no annotation', text.replace('"items": [\n', '"items": [\n    5,\n'), /^6:4-6:5 This is no annotation/u],
      ['a property twice', text.replace('  "type"', '  "id": "urn:x",\n  "type"'), /^3:2-3:6 “id” stands here twice/u],
      ['a property twice in an annotation', text.replace('"motivation":"tagging"', '"motivation":"tagging","motivation":"tagging"'), /“motivation” stands here twice/u],
      ['brackets without end', '['.repeat(100_000), /^0:64-0:65 Brackets nest deeper than 64/u],
      ['braces within', `{"a":${'{"a":'.repeat(100_000)}`, /^0:\d+-0:\d+ Brackets nest deeper/u],
    ];
    for (const [what, hostile, problem] of cases) {
      it(what, () => {
        const [first = '', ...others] = problemsIn(hostile);
        assert.match(first, problem);
        assert.deepEqual(others, []);
      });
    }

    it('what is too large', () => assert.match(problemsIn(`"${'a'.repeat(17 * 1024 * 1024)}"`)[0] ?? '', /^0:0-0:0 This file is larger than 16 million/u));

    it('two merges, each at its place', () => assert.equal(problemsIn(`${conflicted}${conflicted}`).length, 2));
  });

  it('never throws, and answers one or the other', () => {
    const pieces = fc.constantFrom('{', '}', '[', ']', '"', ':', ',', '\\', '\n', '\ud800', '"__proto__"', '"items"', '"@context"', '"http://www.w3.org/ns/anno.jsonld"', 'null', '1e999', '<<<<<<< ', '=======', ...text.split('\n'));
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
        const result = parsePage(parts.join(''));
        assert.notEqual(result.page === undefined, result.problems === undefined);
      }),
      { numRuns: 500 },
    );
    fc.assert(
      fc.property(fc.nat(text.length - 1), fc.nat(60), fc.string(), (at, length, by) => {
        const result = parsePage(text.slice(0, at) + by + text.slice(at + length));
        assert.notEqual(result.page === undefined, result.problems === undefined);
        if (result.page) assert.deepEqual(read(serializePage(result.page)), result.page, 'what is read can be written');
      }),
      { numRuns: 500 },
    );
  });

  it('leaves the prototype of objects alone', () => {
    parsePage(text.replace('"items"', '"__proto__": {"polluted": true}, "items"'));
    assert.equal(({} as { polluted?: boolean }).polluted, undefined);
  });
});
