import { several, said, type Ink } from './templates.ts';

/** The works that a paper names: authors, titles, publishers, years. */
export function bibliography(ink: Ink): string {
  return [ink.say(['参考文献'], ['References']), '', ...several(ink, 6, 18, (n) => `[${n}] ${ink.say(['{person}，{person2}. {thing}研究[J]. {trade}学报，{year}，{n}（2）：{n2}-{n2}.', '{person}. {place}志[M]. {place}：{place}出版社，{year}.'], ['{person}, {person2}. {Thing} in {place}. Journal of {trade} {n} ({year}), {n2}.', '{person}: A history of {thing}. {place} Press, {year}.'])}`)].join('\n');
}

/** What one person did in a week. */
export function workReport(ink: Ink): string {
  const isMarkdown = ink.random.chance(0.5);
  const head = (text: string): string => (isMarkdown ? `## ${text}` : text);
  const item = (n: number): string => `${n}. ${ink.say(['完成{thing}模块联调，进度{n}%', '与{person}对齐{month}月排期', '修复线上问题{n}个', '编写{thing}测试用例'], ['finished the tests for {thing}, {n} percent', 'aligned dates with {person}', 'closed {n} tickets', 'wrote the notes on {thing}'])}`;
  return [`${isMarkdown ? '# ' : ''}${ink.say(['{person}工作周报', '个人周报 {year}-{month}-{day}'], ['Weekly report of {person}'])}`, '', head(ink.say(['本周工作'], ['Done'])), '', ...several(ink, 3, 7, item), '', head(ink.say(['下周计划'], ['Next'])), '', ...several(ink, 2, 5, item), '', head(ink.say(['问题与风险'], ['Risks'])), '', ...several(ink, 1, 3, item)].join('\n');
}

/** A list of projects with links and descriptions, by kind. */
export function collection(ink: Ink): string {
  const name = (): string => `${ink.random.pick(['tide', 'moss', 'quill', 'salt', 'lantern', 'fern'])}${ink.random.pick(['box', 'way', 'kit', 'lint', 'store', 'cast'])}`;
  return [`# ${ink.say(['{trade}工具大全'], ['Awesome {trade}'])}`, '', ink.say(['收集与{trade}有关的开源项目。'], ['A list of libraries and tools.']), '', ...several(ink, 3, 6, () => [`## ${ink.say(['框架', '数据库', '命令行', '可视化', '测试'], ['Frameworks', 'Databases', 'Command line', 'Charts', 'Testing'])}`, '', ...several(ink, 3, 8, (n) => `- [${name()}](https://code.example.org/${name()}/${n}) - ${ink.say(['轻量、零依赖', '支持{n}种格式', '适合小型项目'], ['Small and without dependencies.', 'Reads {n} formats.', 'For small projects.'])}`), '']).flat()].join('\n');
}

/** What happens on which day. */
export function calendar(ink: Ink): string {
  return [ink.say(['{place}活动安排', '{month}月日程'], ['Calendar of the {org}']), '', ...several(ink, 6, 15, () => said(ink, ink.isEnglish ? '{day} {month}, {n}:30  meeting with {people}, room {n2}' : '{month}月{day}日　{person}　{place}会议室'))].join('\n');
}

/** Talk between two or three, as a log of a chat. */
export function chat(ink: Ink): string {
  const names = [ink.topic()['person']!, ink.topic()['person']!];
  return several(ink, 12, 40, () => `${ink.random.pick(names)}${ink.isEnglish ? ': ' : '：'}${ink.say(['明天去{place}吗？', '好的', '{n}点见', '刚看到{thing}的通知', '你把文件发我一下'], ['are you going to {place}?', 'ok', 'see you at {n}', 'did you read about {thing}?', 'send me the file please'])}`).join('\n');
}

/** Words and what they mean. */
export function glossary(ink: Ink): string {
  return [ink.say(['术语表'], ['Glossary']), '', ...several(ink, 6, 16, () => [said(ink, ink.isEnglish ? '{thing}' : '{thing}'), (ink.isEnglish ? '  ' : '　　') + ink.say(['指{place}一带对{thing}的总称。', '与{thing}相对，多用于{trade}。'], ['The common name for {thing} around {place}.', 'The opposite of {thing}; used in {trade}.']), '']).flat()].join('\n');
}
