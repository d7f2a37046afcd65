import { several, said, type Ink } from './templates.ts';

/** A chapter of a novel: narration and talk, no headline but the chapter's. */
export function novel(ink: Ink): string {
  const chapter = ink.isEnglish ? `Chapter ${ink.random.int(1, 40)}` : `第${ink.random.pick(['一', '二', '三', '九', '十二'])}章`;
  const talk = (): string => ink.say(
    ['“你去过{place}吗？”{person}问。', '{person}没有回答，只是望着窗外的雨。', '“那年我才{n}岁，”{person}说，“什么也不懂。”', '夜里起了风，{place}的狗叫了整整一宿。', '她把信折好，放回抽屉，再也没有打开过。'],
    ['"Have you ever been to {place}?" asked {person}.', '{person} did not answer and looked out at the rain.', '"I was {n} then," said {person}, "and knew nothing."', 'The wind rose in the night, and the dogs of {place} barked until dawn.', 'She folded the letter and put it back into the drawer.'],
  );
  const indent = ink.isEnglish ? '' : '　　';
  return [chapter, '', ...several(ink, 12, 40, () => [indent + several(ink, 1, 4, talk).join(ink.isEnglish ? ' ' : ''), ...(ink.random.chance(0.3) ? [''] : [])]).flat()].join('\n');
}

/** A letter to one person. */
export function letter(ink: Ink): string {
  const greeting = ink.isEnglish ? said(ink, 'Dear {person},') : said(ink, '尊敬的{person}：');
  const closing = ink.isEnglish ? said(ink, 'Yours sincerely,\n{person}') : said(ink, '此致\n敬礼\n\n{person}\n{year}年{month}月{day}日');
  return [greeting, '', ...several(ink, 2, 6, () => [ink.paragraph(2, 5), '']).flat(), closing].join('\n');
}

/** A speech: salutation, long paragraphs, thanks. */
export function speech(ink: Ink): string {
  const points = ink.isEnglish ? ['First', 'Second', 'Third'] : ['一是', '二是', '三是'];
  const opening = ink.isEnglish ? 'Ladies and gentlemen, dear friends,' : '各位来宾，女士们、先生们：';
  const thanks = ink.isEnglish ? 'Thank you.' : '谢谢大家！';
  return [opening, '', ...several(ink, 3, 7, () => [ink.paragraph(3, 6), '']).flat(), ...points.flatMap((point) => [`${point}${ink.isEnglish ? ', ' : ''}${ink.paragraph(2, 4)}`, '']), thanks].join('\n');
}

/** A poem in stanzas. */
export function poem(ink: Ink): string {
  const verse = (): string => ink.say(['我在{place}等一场雪', '灯火落进水里', '{people}都睡了', '只有风还认得路', '旧信封里的{n}月'], ['I wait for snow in {place}', 'the lamps fall into the water', 'all the {people} are asleep', 'and only the wind still knows the way', 'the old road, {n} steps, a gate']);
  return [ink.say(['{place}', '致{person}', '夜行'], ['{place}', 'For {person}', 'Night walk']), '', ...several(ink, 3, 7, () => [...several(ink, 3, 5, verse), '']).flat()].join('\n');
}

/** An essay with a byline, subheads and notes: one text by one hand. */
export function essay(ink: Ink): string {
  const subhead = (n: number): string => ink.isEnglish ? `${n}. ${said(ink, 'On {thing}')}` : `${['一', '二', '三', '四', '五'][n - 1] ?? '六'}、${said(ink, '{thing}的由来')}`;
  return [ink.say(['论{thing}', '{place}纪事'], ['On {thing}', 'Notes from {place}']), ink.say(['作者 {person}'], ['{person}']), '', ...several(ink, 2, 5, (n) => [subhead(n), '', ...several(ink, 1, 4, () => [ink.paragraph(3, 6), '']).flat()]).flat()].join('\n');
}
