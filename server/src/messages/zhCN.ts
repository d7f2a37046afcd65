import type { MessageKey } from './messages.ts';

/** The same sentences in simplified Chinese. */
export const zhCN: Readonly<Record<MessageKey, string>> = {
  'cli.about': '在编辑器之外查看新闻简报的稿件、来源与网址。',
  'cli.option.lang': '信息所用语言：zh 或 en（默认取自 LC_ALL、LC_MESSAGES、LANG）',
  'cli.option.help': '显示本帮助',
  'cli.option.version': '显示版本号',
  'cli.command.help': '显示某个命令的帮助',
  'cli.more': `
用 “bulletin-desk export --help” 查看命令的路径、选项和示例。`,
  'cli.title.usage': '用法：',
  'cli.title.arguments': '参数：',
  'cli.title.options': '选项：',
  'cli.title.commands': '命令：',

  'usage.unknownOption': '没有 “{given}” 这个选项{hint}',
  'usage.unknownCommand': '没有 “{given}” 这个命令{hint}',
  'usage.hint': '；是不是想写 “{suggestion}”',
  'usage.missingArgument': '缺少 PATH：请写明文件、文件夹、加引号的通配符，或用 - 表示标准输入',
  'usage.missingValue': '选项 “{given}” 需要一个值',
  'usage.invalidValue': '“{value}” 不能用作选项 “{given}” 的值；可用的值：{choices}',
  'usage.other': '命令行无法理解（{detail}）',
  'usage.wrong': '{text}。请看 “{command} --help”',
  'usage.jsonNeedsFolder': '多个文档写成 JSON 需要一个文件夹：请加上 --out DIR，或用 --format ndjson 每个文档写一行',
  'usage.encoding':
    '“{given}” 不是已知的编码；可用 auto、utf-8、gb18030、big5、utf-16le、utf-16be，或 WHATWG 编码标准中的其他名称',
  'usage.stdinTwice': '标准输入（-）只能读一次',

  'export.about': '把简报的内容（栏目、稿件、来源、网址）写成带标注的 JSON。',
  'export.argument.paths':
    '文件、文件夹（其中的 *.txt、*.md、*.markdown、*.bulletin）、加引号的通配符（如 "2021/**/*.md"），或 - 表示标准输入',
  'export.option.format': 'json（一个文档，有缩进）或 ndjson（每个文档一行）',
  'export.option.out': '写入的文件；多个文档写成 JSON 时为文件夹',
  'export.option.encoding': '输入的编码：auto、utf-8、gb18030、big5、utf-16le、utf-16be……',
  'export.option.all': '文件夹和通配符中不是简报的文件也导出',
  'export.option.gitignore': '也查看被 .gitignore 排除的文件',
  'export.more': `
写到哪里：
  一个文件或 -             一个 JSON 文档，写到标准输出，或写入 --out FILE
  文件夹、通配符、多个路径   每个文档一行（NDJSON），写到标准输出；
                           加 --out DIR 则每个文件写一个 NAME.json，保留子文件夹（a/x.md 写成 a/x.md.json）；
                           加 --format ndjson --out FILE 则每个文档一行，写入该文件
  先写到旁边再改名：文件要么是旧的，要么是新的；绝不覆盖输入文件。

读取什么：
  命令行上写明的文件总会导出；不是简报的会注明（"isBulletin": false）。
  文件夹和通配符中，不是简报的文件跳过并计数；隐藏文件和被 git 忽略的文件不看（不计数）。
  不进入指向文件夹的符号链接。
  文件名以 .bulletin 结尾，即表示它是简报，与编辑器中一样。

示例：
  bulletin-desk export digest.txt
  bulletin-desk export digest.txt --out digest.json
  bulletin-desk export archive --out json
  bulletin-desk export "archive/2021-*/**/*.md" > 2021.ndjson
  iconv -f gbk -t utf-8 old.txt | bulletin-desk export - --encoding utf-8

退出码：
  0  全部导出      2  命令行有误，或有文件无法读取或写入（其余文件仍会导出）`,
  'export.summary': '已导出：{exported}；不是简报，已跳过：{skipped}；失败：{failed}',
  'export.summary.all': '（加 --all 则不是简报的也导出）',
  'export.binary': '{file}：这不是文本，按“不是简报”导出。如果它是文本，请用 --encoding 指明编码',
  'export.progress': '正在导出',
  'export.stopped': '已停止；已写好的文件都是完整的',

  'failure.read': '{file}：无法读取：{cause}',
  'failure.write': '{file}：无法写入：{cause}',
  'failure.standardInput': '标准输入',
  'failure.standardOutput': '标准输出',
  'failure.unexpected': '意外的错误：{detail}。请报告这个错误，并附上所用的命令行',

  'cause.missing': '没有这个文件或文件夹；请检查名称',
  'cause.noMatch': '没有文件符合这个通配符；请检查写法，并确认文件没有隐藏、也没有被 git 忽略（--no-gitignore）',
  'cause.denied': '没有权限；请修改权限，或换一个有权限的用户运行',
  'cause.isFolder': '它是文件夹；请写明一个文件',
  'cause.notFolder': '路径中有一段是文件而不是文件夹；请换一个路径',
  'cause.isInput': '它是输入文件之一，输入文件绝不覆盖；请换一个路径',
  'cause.exists': '已有同名文件挡在那里；请移开它或换一个路径',
  'cause.diskFull': '磁盘已满；请腾出空间后再运行',
  'cause.readOnly': '磁盘是只读的；请换一个位置',
  'cause.tooManyOpen': '打开的文件太多；请关闭一些程序，或提高上限（ulimit -n）',
  'cause.linkLoop': '它的符号链接绕成了圈；请改正',
  'cause.nameTooLong': '名称太长；请换一个短的',
  'cause.busy': '另一个程序正在使用它；请关闭那个程序后再运行',
  'cause.tooLarge': '文件太大，无法作为一篇文本读取；请拆分',
  'cause.device': '磁盘或设备报错；请检查',
  'cause.other': '{detail}',

  'outline.label': '简报',
  'outline.noHeadline': '（无标题）{words}',
  'outline.own-report': '本报',
  'outline.agency': '通讯社',
  'link.original': '打开原文：{url}',
  'server.usage': `bulletin-language-server {version}：新闻简报的语言服务器

用法：bulletin-language-server --stdio
  --stdio               通过标准输入输出通信，多数编辑器用这一种
  --node-ipc            通过父 Node 进程的通道通信
  --socket=PORT, --pipe=NAME
                        连接到客户端开的端口或管道
  --version, --help`,
  'server.nothingToExport': '{file}：编辑器没有打开它，也没有给出文本；请打开文件后再导出',
  'server.exportFailed': '{file}：导出失败（{detail}）。请报告这个错误，如果可以，请附上文件',
};
