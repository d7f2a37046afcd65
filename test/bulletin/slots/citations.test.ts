import assert from 'node:assert/strict';
import { findCited, findLinkedName } from '../../../server/src/bulletin/slots/citations.ts';
import { draftOf } from '../../../server/src/bulletin/parseBulletin.ts';
import type { Item } from '../../../server/src/bulletin/readings/reading.ts';

/** A story that is the whole text; its headline is in the given block. */
function storyOf(text: string, head: number): { draft: ReturnType<typeof draftOf>; item: Item } {
  const draft = draftOf(text);
  return { draft, item: { head: [head], from: 0, to: draft.blocks.length - 1, section: null, by: 'given' } };
}

const body = 'The wells have dropped eleven feet since June, and the trucks that would bring water are needed elsewhere, the district says in a letter.';

describe('citations', () => {
  it('are read in lists of what to read, in citations and in links', () => {
    const list = storyOf(`Router update withdrawn\n\n${body}\n\nRead more in:\n\nThe Register: Routers turn into paperweights\nhttps://www.example.com/1`, 0);
    const listed = findCited(list.draft, list.item);
    assert.equal(listed && list.draft.blocks[listed.block]!.text.slice(...listed.match.publisher!), 'The Register');
    const cite = storyOf(`Ministries open up\n\n${body}\n\nStuff.co.nz, "Ministries told to open up," October 19, 2026:\n\nhttps://www.example.com/2`, 0);
    assert.equal(findCited(cite.draft, cite.item)?.match.date?.iso, '2026-10-19');
    const link = storyOf(`Freight rates fall\n\n${body} The [FT](https://www.example.com/3) has the rest.`, 0);
    const linked = findLinkedName(link.draft, link.item);
    assert.equal(linked && link.draft.blocks[linked.block]!.text.slice(...linked.match.publisher!), 'FT');
    const plain = storyOf(`Freight rates fall\n\n${body} See [the design](https://www.example.com/4).`, 0);
    assert.equal(findLinkedName(plain.draft, plain.item), null);
  });
});
