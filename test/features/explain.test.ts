import assert from 'node:assert/strict';
import type { CardContext } from '../../server/src/features/cards.ts';
import { explain } from '../../server/src/features/explain.ts';
import { hover } from '../../server/src/features/hover.ts';
import { article, bulletin, range, section } from './bulletins.ts';

const context: CardContext = {
  locale: 'en',
  bulletin: bulletin({
    confidence: 0.97,
    sections: [section({ name: '要闻', nameRange: range('0:0', '0:2'), range: range('0:0', '5:4'), confidence: 0.82 })],
    articles: [article({ headline: '渡口修好', headlineRange: range('1:0', '1:4'), range: range('1:0', '5:4'), section: 0, confidence: 0.64 })],
    doubts: [{ range: range('1:0', '1:4'), isHeadline: true, probability: 0.58 }, { range: range('3:0', '3:5'), isHeadline: false, probability: 0.42 }],
  }),
  findings: [],
  hostsOf: () => [],
  links: { statusOf: () => undefined },
  tagLine: () => '',
  now: '2024-06-30T00:00:00Z',
};

const position = (line: number) => ({ line, character: 1 });
const hovered = (line: number) => JSON.stringify(hover(position(line), context, 'plaintext')?.contents);

describe('how sure it is', () => {
  it('is told of a headline, of its article, and of a section, where the pointer rests on them', () => {
    assert.match(hovered(1), /Confidence: 64 %\\nConfidence that it is a headline: 58 %/u);
    assert.match(hovered(0), /Articles: 1\\nConfidence: 82 %/u);
  });

  it('is told of all that stands at a place, and of the whole, by Show Why', () => {
    const { markdown } = explain(position(2), context);
    for (const said of [/\*\*渡口修好\*\*[^]*Confidence: 64 %/u, /\*\*要闻\*\*[^]*Confidence: 82 %/u, /\*\*This bulletin\*\*[^]*Confidence: 97 %/u]) assert.match(markdown, said);
  });

  it('is told of a line that is not read as a headline and may be one', () => {
    assert.match(explain(position(3), context).markdown, /^\*\*This line is not read as a headline\*\*\n\n- Confidence that it is a headline: 42 %/u);
    assert.doesNotMatch(explain(position(2), context).markdown, /not read as a headline/u);
  });
});
