import assert from 'node:assert/strict';
import { codeActions, resolveCodeAction } from '../../server/src/features/codeActions.ts';
import { diagnostics } from '../../server/src/features/diagnostics.ts';
import { fixAll } from '../../server/src/features/fixAll.ts';
import { said } from '../../server/src/messages/messages.ts';
import type { Finding, Fix, RuleContext } from '../../server/src/rules/rule.ts';
import { range } from './bulletins.ts';

// The fixes here look at nothing.
const context = {} as RuleContext;
const title = said('reason.other', { detail: 'fix' });

const fix = (given: Partial<Fix>): Fix => ({ title, edits: [], preferred: false, safe: true, ...given });
const finding = (place: Finding['range'], ...fixes: Fix[]): Finding => ({ rule: 'link-wrapped', severity: 'hint', range: place, message: title, fixes: () => fixes });

describe('fixAll', () => {
  const edit = (place: Finding['range'], newText = '') => ({ range: place, newText });

  it('does the first safe fix of each finding, in the order of the text', () => {
    const second = finding(range('1:0', '1:1'), fix({ safe: false, edits: [edit(range('9:0', '9:1'))] }), fix({ edits: [edit(range('1:0', '1:1'))] }));
    const first = finding(range('2:0', '2:1'), fix({ edits: [edit(range('0:0', '0:1'))] }));
    assert.deepEqual(fixAll([second, first], context), [edit(range('0:0', '0:1')), edit(range('1:0', '1:1'))]);
  });

  it('leaves out a fix that touches the place of another, wholly', () => {
    const one = finding(range('1:0', '1:4'), fix({ edits: [edit(range('1:0', '1:4'))] }));
    const other = finding(range('1:2', '1:3'), fix({ edits: [edit(range('1:2', '1:3')), edit(range('5:0', '5:1'))] }));
    assert.deepEqual(fixAll([one, other], context), [edit(range('1:0', '1:4'))]);
    const here = finding(range('3:0', '3:0'), fix({ edits: [edit(range('3:0', '3:0'), 'a')] }));
    assert.equal(fixAll([here, here], context).length, 1);
    const beside = finding(range('1:4', '1:5'), fix({ edits: [edit(range('1:4', '1:5'))] }));
    assert.equal(fixAll([one, beside], context).length, 2);
  });
});

describe('codeActions', () => {
  const found = finding(range('1:0', '1:4'), fix({ preferred: true, edits: [{ range: range('1:0', '1:1'), newText: 'x' }] }), fix({ accepts: { publisher: '甲', host: 'a.example' } }));
  const inspected = { findings: [found], context };
  const asked = { locale: 'en', uri: 'file:///a', pages: null, version: 3, resolves: true, actions: null } as const;

  it('marks the preferred fix, and offers what the client keeps only where it can', () => {
    assert.deepEqual(codeActions(inspected, range('1:4', '1:4'), { ...asked, only: ['quickfix'] }).map(({ title: shown, isPreferred }) => [shown, isPreferred]), [['fix', true]]);
    const action = (argument: unknown) => ({ command: 'c', argument });
    const actions = { suppress: () => action('s'), accept: action, say: (_: unknown, word: string) => action(word), attach: action };
    const offered = codeActions(inspected, range('1:4', '1:4'), { ...asked, only: ['quickfix'], actions });
    assert.deepEqual(offered.map(({ command }) => command?.arguments), [undefined, [{ publisher: '甲', host: 'a.example' }], ['s']]);
    assert.deepEqual(codeActions(inspected, range('2:0', '2:0'), { ...asked, only: ['quickfix'] }), []);
  });

  it('answers what was asked for, by kind', () => {
    const kinds = (...only: string[]) => [...new Set(codeActions(inspected, range('1:0', '1:0'), { ...asked, only }).map(({ kind }) => kind))];
    assert.deepEqual(kinds('quickfix'), ['quickfix']);
    assert.deepEqual(kinds('source'), ['source.fixAll.bulletin']);
    assert.deepEqual(kinds('source.fixAll'), ['source.fixAll.bulletin']);
    assert.deepEqual(kinds('source.organizeImports', 'refactor'), []);
    assert.deepEqual(kinds(''), ['quickfix', 'source.fixAll.bulletin']);
  });

  it('finds the fix again, and none for another version or a finding that is gone', () => {
    const data = { uri: 'file:///a', version: 3, fix: { rule: 'link-wrapped', range: found.range, index: 0 } };
    assert.equal(resolveCodeAction(data, inspected, 3)?.length, 1);
    assert.equal(resolveCodeAction(data, inspected, 4), null);
    assert.deepEqual(resolveCodeAction(data, { findings: [], context }, 3), []);
    assert.deepEqual(resolveCodeAction({ ...data, fix: { ...data.fix, index: 9 } }, inspected, 3), []);
  });
});

describe('diagnostics', () => {
  it('tells the rule, its page where there is one, and related places', () => {
    const related = [{ range: range('0:0', '0:1'), message: title }, { uri: 'file:///b', range: range('0:0', '0:1'), message: title }];
    const [told] = diagnostics([{ ...finding(range('1:0', '1:1')), related }], { locale: 'en', uri: 'file:///a', pages: 'https://pages.example/rules' });
    assert.equal(told?.severity, 4);
    assert.deepEqual(told?.codeDescription, { href: 'https://pages.example/rules/link-wrapped.md' });
    assert.deepEqual(told?.relatedInformation?.map(({ location }) => location.uri), ['file:///a', 'file:///b']);
    const [plain] = diagnostics([finding(range('1:0', '1:1'))], { locale: 'en', uri: 'file:///a', pages: null });
    assert.deepEqual(Object.keys(plain ?? {}).sort(), ['code', 'message', 'range', 'severity', 'source']);
  });
});
