import assert from 'node:assert/strict';
import { isMissingPagePath, saysMissing } from '../../server/src/links/missingPage.ts';

const missing = [
  '404', '404 Not Found', '404 - Not Found', 'Error 404', 'HTTP 404', '404 Error', '404 Page', '404页面', '404错误页面', '410',
  'Not Found', 'Page Not Found', 'Page not found | The Lakeshore Letter', '404 | Page not found', '404: Page Not Found', 'Page not found (404)', 'Page Not Found - 404 Error',
  'Sorry, page not found', 'Oops! That page can’t be found. – The Lakeshore', 'The page you requested was not found', 'The page you are looking for could not be found', "We can't find that page", "Sorry, we couldn't find the page you were looking for",
  'Document Not Found', 'File Not Found', '404 - File or directory not found.', 'The resource cannot be found.', 'Object not found!', 'HTTP Status 404 – Not Found', 'This page is no longer available', 'This article has been removed',
  "The page doesn't exist", 'The requested URL was not found', 'Content unavailable', 'No such page',
  '页面不存在', '页面不存在！', '页面不存在 - 江畔日报', '您访问的页面不存在', '抱歉，您访问的页面不存在', '很抱歉，您要访问的页面不存在或已被删除', '对不起，您所请求的页面未找到', '对不起，该文章已被删除', '文章不存在', '该内容已被发布者删除',
  '404_页面不存在_江畔网', '404 页面不存在', '404-找不到页面', '找不到页面', '找不到您访问的页面', '无法找到该页', '无法找到网页', '网页不存在', '此页面不存在', '页面走丢了', '错误提示：页面不存在', '系统提示 文章不存在', '新闻不存在或已删除', '该链接已失效', '内容已下线',
  '頁面不存在', '找不到網頁', '找不到您要的頁面', '查無此頁', '很抱歉，您所尋找的頁面不存在', '文章已被刪除', '該網頁已經失效',
];

/** Headlines, names of sites, and what only says that something else is wrong. */
const there = [
  '', '404 - 江畔日报', '江畔日报', 'The Lakeshore Letter', '404 Media launches a daily', 'What “Page Not Found” means for archives', 'Page Not Found: a history of the web', 'Lost and not found: the ships of the bay', 'MH370 not found after ten years',
  'How to fix 404 errors', 'Missing', 'Page', 'Homepage', 'Story', 'A story', 'Area code 404', '404 homes without power', 'Flight 404 lands safely', 'The file that was not found in the archive is back', 'Documents missing from the library', 'Error', 'Service unavailable', 'Removed',
  '网友反映政务网页面不存在，官方回应', '为何网页不存在了？专家解读', '页面不存在的背后', '找不到工作的年轻人', '文章被删除引发争议', '不存在的城市', '内容为王', '已删除的照片能恢复吗', '链接', '404工厂复产', '404号公路通车', '文件管理办法', '系统维护中', '出错了', '网站升级公告', '失效的合同', '查无此人', '稿件',
  '新闻发布会：找不到文件怎么办', '江畔日报 - 页面不存在怎么办',
];

describe('saysMissing', () => {
  for (const title of missing) it(`in “${title}”`, () => assert.ok(saysMissing(title)));
  for (const title of there) it(`not in “${title}”`, () => assert.ok(!saysMissing(title)));
});

describe('isMissingPagePath', () => {
  for (const path of ['/404', '/404.html', '/404/', '/error/404', '/zh/notfound', '/page-not-found', '/not_found.aspx', '/error404.htm']) it(path, () => assert.ok(isMissingPagePath(path)));
  for (const path of ['/', '/a/404.html/b', '/news/404-media', '/2024/404/1.html', '/14404', '/a404']) it(`not ${path}`, () => assert.ok(!isMissingPagePath(path)));
});
