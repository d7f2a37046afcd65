import { digest } from './digest.ts';
import { monthly } from './monthly.ts';

/** The monthly issue with characters of every width, also before what is told on the same line. */
export const ships = monthly
  .replace('江城月报', '🗞️ 江城月报')
  .replace('【国际】', '【🌏国际】')
  .replace('北海港口改用岸电', '⚡️北海港口改用岸电')
  .replace('噪声也下降了一半。\n', '噪声也下降了一半🔇。')
  .replace('日本渔民试用可降解渔网', '日本渔民试用🎣可降解渔网')
  .replace('今年先换两百张。\n', '今年先换两百张🎉，é与e\u0301。')
  .replace('渔港夜市开张', '渔港夜市🦐开张')
  .replace('8 月 12 日，科技日报', '8 月 15 日，𠮷田科技报')
  .replace('http://www.news.cn/local', '🔗 http://www.news.cn/local');

/** A digest that shares a story with an issue of its own below, names a publisher of the monthly issue, and ends its lines with CR LF. */
export const boats = digest.replace('周末不休息。', '周末不休息🎈。').replace('\n（来源：8 月 9 日，晚报）', '（来源：8 月 9 日，新华网）').replace('电动货船在江城下水', '🚢电动货船在江城下水').replaceAll('\n', '\r\n');

/** Another issue with the same stories, whose first line is longer. */
export const boatsAgain = boats.replace('江城简报', '江城简报🗞️合订本').replace('🚢电动货船在江城下水', '🚢🚢电动货船在江城下水');
