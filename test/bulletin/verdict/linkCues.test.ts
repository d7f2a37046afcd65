import assert from 'node:assert/strict';
import { draftOf } from '../../../server/src/bulletin/parseBulletin.ts';
import { linkCues } from '../../../server/src/bulletin/verdict/linkCues.ts';

/** What a cue says of a text. */
const says = (text: string, cue: string) => linkCues(draftOf(text).blocks).find((one) => one.startsWith(`${cue}:`))?.slice(cue.length + 1);

const digest = ['harbour.example/2024/05/bridge-closed.html', 'gazette.example/news/7718231', 'letter.example/a-school-moves-out', 'courier.example/s/Xy81'].map((url) => `文字 https://${url} 文字`).join('\n\n');
const manual = ['', '#install', '#use', 'guide'].map((path) => `text https://tool.example/${path} text`).join('\n\n');

describe('linkCues', () => {
  it('knows links to articles of many houses', () => {
    assert.equal(says(digest, 'hosts'), '≤6');
    assert.equal(says(digest, 'host-most'), '≤0.3');
    assert.equal(says(digest, 'article-paths'), 'all');
    assert.equal(says(digest, 'front-paths'), '0');
  });
  it('knows links to the pages of one', () => {
    assert.equal(says(manual, 'hosts'), '≤1');
    assert.equal(says(manual, 'host-most'), '>0.9');
    assert.equal(says(manual, 'article-paths'), '0');
    assert.equal(says(manual, 'front-paths'), 'most');
  });
  it('says nothing of shares where there are few', () => {
    assert.equal(says('文字 https://harbour.example/a', 'hosts-share'), 'few');
    assert.equal(says('文字', 'article-paths'), 'few');
  });
});
