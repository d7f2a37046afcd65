import type { Article, Bulletin, Range, Source } from '../../server/src/bulletin/model.ts';
import type { AnnotatedTag } from '../../server/src/exports/annotatedJson.ts';

/** A range on one line unless an end is given. */
export function at(line: number, character: number, endCharacter: number, endLine = line): Range {
  return { start: { line, character }, end: { line: endLine, character: endCharacter } };
}

export function source(over: Partial<Source> = {}): Source {
  return {
    text: '（来源：8月6日，江城晚报）',
    publisher: '江城晚报',
    date: '--08-06',
    range: at(3, 0, 14),
    publisherRange: at(3, 9, 13),
    dateRange: at(3, 4, 8),
    reasons: [{ code: 'source-label', detail: '来源：' }],
    ...over,
  };
}

export function article(over: Partial<Article> = {}): Article {
  return {
    headline: '三条公交线路延长运营时间',
    headlineRange: at(1, 0, 12),
    section: null,
    range: at(1, 0, 14, 3),
    bylines: [{ text: '记者 李文', range: at(2, 0, 5) }],
    source: source(),
    origin: 'source-line',
    links: [{ url: 'https://news.example.com/20210806/1.html', range: at(9, 0, 40), callRange: at(3, 14, 18), role: 'source' }],
    body: '从下月起，城区三条公交线路将延长运营时间。\n市民表示欢迎。',
    confidence: 0.9,
    reasons: [],
    ...over,
  };
}

export function bulletin(over: Partial<Bulletin> = {}): Bulletin {
  return { isBulletin: true, confidence: 0.97, language: 'zh-Hans', sections: [], articles: [article()], pages: [], doubts: [], reasons: [], ...over };
}

export function tag(over: Partial<AnnotatedTag> = {}): AnnotatedTag {
  return { id: `urn:tag:${over.value ?? ''}`, value: '交通', exact: '三条公交线路延长运营时间', prefix: '本市新闻\n', suffix: '\n从下月起', start: 5, end: 17, range: at(1, 0, 12), ...over };
}
