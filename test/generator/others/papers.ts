import { several, type Ink } from './templates.ts';

/** Minutes of a meeting, as text or Markdown. */
export function minutes(ink: Ink): string {
  const isMarkdown = ink.random.chance(0.5);
  const head = (text: string): string => (isMarkdown ? `## ${text}` : text);
  const item = (n: number): string => `${isMarkdown ? '-' : `${n}.`} ${ink.say(['{org}汇报{thing}进展，会议要求{month}月底前完成。', '讨论{thing}的{act}方案，原则同意。', '{person}提出{thing}经费不足，会后另议。', '下次会议定于{month}月{day}日召开。'], ['{person} reported on {thing}; the draft was accepted.', '{person} asked for {n} more days to finish {thing}.', 'Action: {person} to write to the {org}.', 'Next meeting on {day} {month}.'])}`;
  return [
    (isMarkdown ? '# ' : '') + ink.say(['{org}例会纪要', '{thing}工作组会议记录'], ['Minutes of the {org}', 'Working group on {thing}: minutes']),
    '', ink.say(['时间：{year}年{month}月{day}日', '日期：{year}-{month}-{day}'], ['Date: {day} {month} {year}']), ink.say(['地点：{place}会议室'], ['Place: {place}, room {n}']), ink.say(['出席：{person}、{person2}'], ['Present: {person}, {person2}']), '',
    ...several(ink, 2, 5, () => [head(ink.say(['{thing}', '{thing}工作安排', '其他事项'], ['{Thing}', 'Budget', 'Any other business'])), '', ...several(ink, 2, 5, item), '']).flat(),
  ].join('\n');
}

/** A contract with articles. */
export function contract(ink: Ink): string {
  const number = (n: number): string => (ink.isEnglish ? `Article ${n}` : `第${['一', '二', '三', '四', '五', '六', '七', '八', '九', '十'][n - 1]!}条`);
  const clause = (): string => ink.say(
    ['甲方应于{month}月{day}日前向乙方交付{thing}。', '乙方逾期付款的，每日按{p}%支付违约金。', '双方对本合同内容负有保密义务。', '因不可抗力不能履行的，部分或者全部免除责任。', '本合同一式{n}份，具有同等效力。'],
    ['The Supplier shall deliver {thing} no later than {day} {month}.', 'Late payment bears interest at {p} percent.', 'Each party shall keep the terms of this agreement confidential.', 'Neither party is liable for delay caused by force majeure.', 'This agreement is made in {n} copies of equal force.'],
  );
  return [ink.say(['{thing}采购合同'], ['Agreement on {thing}']), '', ink.say(['甲方：{org}'], ['Between the {org} (the Buyer)']), ink.say(['乙方：{place}{trade}公司'], ['and {place} {trade} Ltd (the Supplier)']), '', ...several(ink, 4, 10, (n) => [`${number(n)}${ink.isEnglish ? '. ' : '　'}${several(ink, 1, 3, clause).join(ink.isEnglish ? ' ' : '')}`, '']).flat()].join('\n');
}

/** A recipe. */
export function recipe(ink: Ink): string {
  const isMarkdown = ink.random.chance(0.6);
  const head = (text: string): string => (isMarkdown ? `## ${text}` : text);
  return [
    (isMarkdown ? '# ' : '') + ink.say(['{place}炖菜', '家常{thing}'], ['{place} stew', 'Soup of {place}']), '',
    head(ink.say(['用料'], ['Ingredients'])), '', ...several(ink, 4, 8, () => `- ${ink.say(['盐 {n} 克', '面粉 {n} 克', '清水 {n2} 毫升', '葱 2 根'], ['{n} g flour', '{n2} ml water', '2 onions', 'a pinch of salt'])}`), '',
    head(ink.say(['做法'], ['Method'])), '', ...several(ink, 4, 8, (n) => `${n}. ${ink.say(['大火煮{n}分钟，撇去浮沫。', '加入调料，翻炒均匀。', '转小火焖{n}分钟即可。'], ['Boil for {n} minutes and skim.', 'Add the rest and stir well.', 'Simmer for {n} minutes and serve.'])}`),
  ].join('\n');
}

/** Questions and answers. */
export function questions(ink: Ink): string {
  const isMarkdown = ink.random.chance(0.5);
  return [
    (isMarkdown ? '# ' : '') + ink.say(['常见问题'], ['Frequently asked questions']), '',
    ...several(ink, 4, 9, () => [(isMarkdown ? '### ' : ink.isEnglish ? 'Q: ' : '问：') + ink.say(['如何申请{thing}？', '{thing}收费吗？', '忘记密码怎么办？'], ['How do I apply for {thing}?', 'Is there a fee for {thing}?', 'What if I forget my password?']), (isMarkdown ? '\n' : ink.isEnglish ? 'A: ' : '答：') + ink.say(['请到{org}窗口办理，{n}个工作日内答复。', '不收费。', '请联系管理员重置。'], ['Ask at the desk of the {org}; it takes {n} days.', 'No.', 'Write to the administrator.']), '']).flat(),
  ].join('\n');
}

/** Things to do. */
export function tasks(ink: Ink): string {
  return several(ink, 6, 20, () => `- [${ink.random.chance(0.4) ? 'x' : ' '}] ${ink.say(['联系{person}', '整理{thing}资料', '给{org}回电话', '订{month}月{day}日的票'], ['call {person}', 'sort the notes on {thing}', 'write to the {org}', 'book tickets for {day} {month}'])}`).join('\n');
}
