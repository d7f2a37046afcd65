import assert from 'node:assert/strict';
import { hostOf } from '../../server/src/features/hostOf.ts';
import { inferredYear } from '../../server/src/features/inferredYear.ts';

describe('hostOf', () => {
  const cases: [url: string, host: string | null][] = [
    ['https://www.news.cn/a', 'news.cn'],
    ['http://user:x@A.example:8080?q', 'a.example'],
    ['//cdn.example/a', 'cdn.example'],
    ['news.example/a', 'news.example'],
    ['不是网址', null],
    ['', null],
  ];
  for (const [url, host] of cases) it(`${url} → ${host}`, () => assert.equal(hostOf(url), host));
});

describe('inferredYear', () => {
  const cases: [date: string, urls: string[], issue: string | null, year: number | null][] = [
    ['--08-06', ['https://a.example/2021/0806/1.htm'], null, 2021],
    ['--08-06', ['https://a.example/20210806.htm'], '2019-08-09', 2021],
    ['--08-06', ['https://a.example/2021-03/1.htm'], '2020-08-09', 2020],
    ['--12-30', [], '2022-01-05', 2021],
    ['--01-02', [], '2022-01-05', 2022],
    ['--08-06', [], null, null],
    ['2021-08-06', [], '2022-01-05', null],
  ];
  for (const [date, urls, issue, year] of cases) it(`${date} ${urls.join()} ${issue} → ${year}`, () => assert.equal(inferredYear(date, urls, issue), year));
});
