import { several, said, type Ink } from './templates.ts';

/** The readme of a project, with badges, commands and links. */
export function readme(ink: Ink): string {
  const name = ink.random.pick(['tidegauge', 'lanternfish', 'quillbox', 'mossway', 'saltpan']);
  return [
    `# ${name}`, '', `[![build](https://ci.example.org/${name}.svg)](https://ci.example.org/${name})`, '', ink.say(['一个处理{thing}数据的小工具。'], ['A small tool for data on {thing}.']), '',
    `## ${ink.say(['安装'], ['Installation'])}`, '', '```sh', `npm install ${name}`, '```', '', `## ${ink.say(['用法'], ['Usage'])}`, '', '```js', `import { read } from '${name}';`, "console.log(read('data.csv'));", '```', '',
    `## ${ink.say(['特性'], ['Features'])}`, '', ...several(ink, 3, 7, () => `- ${ink.say(['支持{n}种格式', '增量更新', '零依赖'], ['reads {n} formats', 'updates in place', 'no dependencies'])}`), '',
    `## ${ink.say(['链接'], ['Links'])}`, '', ...several(ink, 2, 6, (n) => `- [${ink.say(['文档', '更新日志', '讨论区', '问题反馈'], ['Documentation', 'Changelog', 'Discussions', 'Issues'])}](https://docs.example.org/${name}/${n})`), '', `## ${ink.say(['许可证'], ['License'])}`, '', 'MIT',
  ].join('\n');
}

/** A log of a program. */
export function log(ink: Ink): string {
  let second = ink.random.int(0, 40_000);
  return several(ink, 20, 80, () => {
    second += ink.random.int(1, 90);
    const clock = [Math.floor(second / 3600), Math.floor(second / 60) % 60, second % 60].map((part) => String(part).padStart(2, '0')).join(':');
    return `2024-03-${String(ink.random.int(10, 28))} ${clock} ${ink.random.pick(['INFO', 'WARN', 'ERROR', 'DEBUG'])} ${ink.random.pick(['worker', 'http', 'store', 'queue'])}: ${ink.random.pick(['request done in', 'retry after', 'connection closed after', 'flushed in'])} ${ink.random.int(1, 900)} ms https://api.example.com/v1/items/${ink.random.int(1, 99)}`;
  }).join('\n');
}

/** Source code with comments. */
export function code(ink: Ink): string {
  const isPython = ink.random.chance(0.5);
  return several(ink, 3, 9, (n) => {
    const comment = ink.say(['读取{thing}的数据，来源：{org}', '计算{people}的平均值'], ['Reads {thing}. Source: {org}', 'The mean over all {people}']);
    return isPython
      ? `# ${comment}\ndef step_${n}(rows):\n    total = sum(row["value"] for row in rows)\n    return total / ${ink.random.int(2, 9)}\n`
      : `// ${comment}\nexport function step${n}(rows) {\n  const total = rows.reduce((sum, row) => sum + row.value, 0);\n  return total / ${ink.random.int(2, 9)};\n}\n`;
  }).join('\n');
}

/** Settings as YAML. */
export function settings(ink: Ink): string {
  return several(ink, 4, 9, (n) => [`service_${n}:`, `  host: node${n}.example.net`, `  port: ${ink.random.int(1000, 9999)}`, `  # ${ink.say(['每{n}秒检查一次'], ['checked every {n} seconds'])}`, '  tags:', ...several(ink, 1, 4, () => `    - ${ink.random.pick(['primary', 'cache', 'edge', 'batch'])}`)]).flat().join('\n');
}

/** A change log with versions and kinds of changes. */
export function changes(ink: Ink): string {
  return [`# ${ink.say(['更新日志'], ['Changelog'])}`, '', ...several(ink, 3, 8, (n) => [
    `## ${9 - n}.${ink.random.int(0, 9)}.${ink.random.int(0, 9)} (2023-0${9 - n}-${ink.random.int(10, 28)})`, '', `### ${ink.say(['修复', '新增'], ['Fixed', 'Added'])}`, '',
    ...several(ink, 1, 5, () => `- ${ink.say(['修复{n}处内存泄漏', '支持导出{thing}', '改进错误提示'], ['fix {n} leaks in the parser', 'export {thing}', 'better messages'])} (#${ink.random.int(10, 999)})`), '',
  ]).flat()].join('\n');
}

/** Rows of numbers. */
export function table(ink: Ink): string {
  return [ink.say(['地区,数量,占比'], ['area,number,share']), ...several(ink, 10, 40, () => said(ink, '{place},{n},{p}'))].join('\n');
}
