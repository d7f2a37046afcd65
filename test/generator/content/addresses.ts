import type { Random } from '../random.ts';
import type { Day } from './days.ts';

const HOSTS = ['www.example.com', 'news.example.org', 'www.example.net', 'paper.lanting.example', 'www.qinghe-daily.example', 'm.xinlu.example', 'harborpost.example',
  'www.northgate-herald.example', 'epaper.yanzi.example', 'tech.kunlun.example', 'www.slowwater.example', 'city.tingtao.example'];
const WORDS = ['market', 'city', 'water', 'night-buses', 'report', 'gardens', 'sea-wall', 'schools', 'tides', 'xinwen', 'shizheng', 'minsheng'];

/** An address as news sites have them; no two stories have the same. */
export function drawAddress(random: Random, index: number, { year, month, day }: Day): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [host, word, other] = [random.pick(HOSTS), random.pick(WORDS), random.pick(WORDS)];
  const id = random.int(1000, 9_999_999) * 1000 + index;
  return random.pick([
    `https://${host}/${word}/${year}-${two(month)}/${two(day)}/content_${id}.htm`,
    `https://${host}/${year}/${two(month)}${two(day)}/c${random.int(100, 999)}-${id}.html`,
    `http://${host}/a/${id}`,
    `https://${host}/detail?id=${id}&from=${word}`,
    `https://${host}/${word}/${other}-${id}/`,
    `https://${host}/${year}/${two(month)}/${two(day)}/${word}-${other}-${id}`,
    `https://${host}/s/${id.toString(36)}_${word.charAt(0).toUpperCase()}`,
    `https://${host}/${word}/%E6%96%87%E7%AB%A0/${id}.shtml`,
  ]);
}
