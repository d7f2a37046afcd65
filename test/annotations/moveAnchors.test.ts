import assert from 'node:assert/strict';
import { contentEdits } from '../../server/src/annotations/contentEdits.ts';
import { CountedText } from '../../server/src/annotations/countedText.ts';
import { type Anchor, moveAnchors, openAnchors, requoteAnchors } from '../../server/src/annotations/moveAnchors.ts';
import { targetOf, weekly } from './support/pages.ts';

/** An open text with one anchor on some words; `edit` replaces words by others and says what the anchor is on. */
class Open {
  text: string;
  anchors: readonly Anchor[];

  constructor(words: string, text = weekly) {
    this.text = text;
    this.anchors = openAnchors([{ id: 'a', target: targetOf(words, text) }], new CountedText(text));
  }

  edit(...replacements: readonly (readonly [words: string, by: string])[]): string | null {
    let text = this.text;
    const changes = replacements.map(([words, by]) => {
      const counted = new CountedText(text);
      const start = text.indexOf(words);
      assert.ok(start >= 0, words);
      text = text.slice(0, start) + by + text.slice(start + words.length);
      return { range: counted.rangeOf({ start: counted.toPlain(start), end: counted.toPlain(start + words.length) }), text: by };
    });
    return this.#take(contentEdits(this.text, changes));
  }

  send(text: string): string | null {
    return this.#take(contentEdits(this.text, [{ text }]));
  }

  get on(): string | null {
    const span = this.anchors[0]!.span;
    return span && this.text.slice(span.start, span.end);
  }

  #take({ edits, text }: ReturnType<typeof contentEdits>): string | null {
    this.anchors = moveAnchors(this.anchors, edits, new CountedText(this.text), new CountedText(text));
    this.text = text;
    return this.on;
  }
}

const headline = '水厂演练断网供水';

describe('moveAnchors', () => {
  it('goes along with edits before it, and stays at edits behind it', () => {
    const open = new Open(headline);
    const before = open.anchors[0]!.span!.start;
    assert.equal(open.edit(['网络安全周报', '网络安全周报 第 12 期\n']), headline);
    assert.ok(open.anchors[0]!.span!.start > before);
    const [anchor] = open.anchors;
    assert.equal(open.edit(['两百名', '三百名']), headline);
    assert.equal(open.anchors[0], anchor, 'the very same');
  });

  it('is not extended by what is written at its edges', () => {
    const open = new Open(headline);
    assert.equal(open.edit([headline, `新${headline}`]), headline);
    assert.equal(open.edit([headline, `${headline}六小时`]), headline);
  });

  it('grows and shrinks with edits inside', () => {
    const open = new Open(headline);
    assert.equal(open.edit(['演练断网', '成功演练断网']), '水厂成功演练断网供水');
    assert.equal(open.edit(['成功演练', '演练']), headline);
    assert.equal(open.edit(['断网', '']), '水厂演练供水');
  });

  it('loses what is deleted or written anew up to an edge', () => {
    assert.equal(new Open(headline).edit(['北岸日报）\n\n水厂', '']), '演练断网供水');
    assert.equal(new Open(headline).edit(['供水\n值守人员', '停水。职员']), '水厂演练断网');
    assert.equal(new Open(headline).edit(['水厂演练', '电厂演练']), '厂演练断网供水');
  });

  it('is an orphan when all of it is deleted, and comes back with an undo', () => {
    const open = new Open(headline);
    assert.equal(open.edit([headline, '']), null);
    assert.equal(open.edit(['网络安全周报', '网络安全快报']), null);
    assert.equal(open.edit(['\n\n\n值守', `\n\n${headline}\n值守`]), headline);
  });

  it('comes back after the deletion of all around it', () => {
    const open = new Open('（来源：9月9日，江城晚报）');
    const text = open.text;
    const article = text.slice(text.indexOf(headline), text.indexOf('高校'));
    assert.equal(open.edit([article, '']), null);
    assert.equal(open.edit(['高校', `${article}高校`]), '（来源：9月9日，江城晚报）');
  });

  it('comes back whole after it was deleted character by character', () => {
    const open = new Open(headline);
    for (let length = headline.length; length > 0; length--) open.edit([`${headline.slice(0, length)}\n值`, `${headline.slice(0, length - 1)}\n值`]);
    assert.equal(open.on, null);
    for (let length = 1; length <= headline.length; length++) open.edit([`\n\n${headline.slice(0, length - 1)}\n值`, `\n\n${headline.slice(0, length)}\n值`]);
    assert.equal(open.on, headline);
  });

  it('comes back as it was edited last', () => {
    const open = new Open(headline);
    assert.equal(open.edit(['断网供水', '断网断电供水']), '水厂演练断网断电供水');
    assert.equal(open.edit(['水厂演练断网断电供水', '']), null);
    assert.equal(open.edit(['\n\n\n值守', '\n\n水厂演练断网断电供水\n值守']), '水厂演练断网断电供水');
  });

  it('has new words from the moment they are stored', () => {
    const open = new Open(headline);
    assert.equal(open.edit(['断网供水', '断网断电供水']), '水厂演练断网断电供水');
    open.anchors = requoteAnchors(open.anchors, [{ id: 'a', target: targetOf('水厂演练断网断电供水', open.text) }, { id: 'b', target: targetOf(headline) }]);
    assert.equal(open.edit(['断网断电供水', '断网供水']), headline, 'an edit inside, and no way back');
    assert.deepEqual(open.anchors.map(({ quote }) => quote.exact), ['水厂演练断网断电供水']);
  });

  it('lets go of what an undo has put beside it', () => {
    const open = new Open(headline);
    assert.equal(open.edit(['水\n值守人员用纸质台账坚持了六小时，水', '']), '水厂演练断网供');
    assert.equal(open.edit(['质和水压', '水质和水压']), headline, 'it reads as it was');
    assert.equal(open.edit(['水质和水压', '水\n值守人员用纸质台账坚持了六小时，水质和水压']), headline);
  });

  it('is not put on other words that are written in its place', () => {
    const open = new Open(headline);
    assert.equal(open.edit([headline, '气象台换新雷达']), null);
    assert.equal(open.edit(['气象台换新雷达', '']), null);
    const source = new Open('（来源：9月9日，江城晚报）');
    assert.equal(source.edit(['下一次演练定在年底以前举行。\n（来源：9月9日，江城晚报）', '']), null);
    assert.equal(source.edit(['老旧摄像头', '图书馆开放\n周末不闭馆。\n（来源：9月9日，江城晚报）\n\n老旧摄像头']), null);
  });

  it('goes along when it is cut and pasted with what stands behind it', () => {
    const open = new Open(headline);
    const article = open.text.slice(open.text.indexOf(headline), open.text.indexOf('高校'));
    assert.equal(open.edit([article, '']), null);
    assert.equal(open.edit(['电商平台', `${article}电商平台`]), headline);
    assert.ok(open.anchors[0]!.span!.start > open.text.indexOf('高校'));
  });

  it('is found again in a text that is sent whole', () => {
    const open = new Open(headline, weekly.replaceAll('\n', '\r\n'));
    assert.equal(open.send(`按语\r\n${open.text.replace('两百名', '三百名')}`), headline);
    assert.equal(open.send(open.text.replaceAll('\r\n', '\n')), headline);
    assert.equal(open.send(open.text.replace(headline, '')), null);
  });

  it('leaves no scrap behind where a large edit leaves a letter by chance', () => {
    const open = new Open(headline);
    const [from, to] = [open.text.indexOf('浏览器'), open.text.indexOf(headline) + headline.length - 1];
    assert.equal(open.edit([open.text.slice(from, to), '取']), null);
  });

  it('comes back when the words of an orphan are written', () => {
    const counted = new CountedText(weekly.replace(headline, ''));
    const [orphan] = openAnchors([{ id: 'a', target: targetOf(headline) }], counted);
    assert.equal(orphan!.span, null);
    const { edits, text } = contentEdits(counted.plain, [{ text: weekly }]);
    const [anchor] = moveAnchors([orphan!], edits, counted, new CountedText(text));
    assert.equal(text.slice(anchor!.span!.start, anchor!.span!.end), headline);
  });
});
