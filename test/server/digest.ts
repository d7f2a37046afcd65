/** A bulletin of three stories, written for the tests; each ends with its source line and its address. */
export const digest = [
  '江城简报',
  '2021 年第 8 期',
  '',
  '电动货船在江城下水',
  '    江城造船厂建造的第一艘电动货船 8 月 5 日下水，计划十月投入内河运输。船长 64 米，一次充电可以航行三百公里，',
  '比同样大小的柴油船每年少烧油四百吨。船厂负责人说，第二艘已经开工。',
  '（来源：8 月 6 日，江城日报）',
  'https://news.example.com/20210806/boat.html',
  '',
  '社区图书室延长开放时间',
  '    从下周起，全市四十二个社区图书室每天晚上开放到九点，周末不休息。读者在任何一个图书室都可以归还从别处借来的书。',
  '（来源：8 月 9 日，晚报）',
  'https://news.example.com/20210809/library.html',
  '',
  '早稻收购价格公布',
  '    市粮食局公布了今年早稻的收购价格，每公斤比去年高八分钱。收购从本月中旬开始，到九月底结束，农户可以预约送粮的时间。',
  '（来源：8 月 11 日，农民日报）',
  'https://news.example.com/20210811/rice.html',
  '',
].join('\n');

/** Its headlines, in order. */
export const headlines = ['电动货船在江城下水', '社区图书室延长开放时间', '早稻收购价格公布'];

/** A text that is no bulletin. */
export const letter = '亲爱的老师：\n\n谢谢您上个月来看我们。孩子们常常说起您讲的故事，盼望您再来。\n\n学生 敬上\n';
