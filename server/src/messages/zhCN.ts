import type { MessageKey } from './messages.ts';

/** The same sentences in simplified Chinese. */
export const zhCN: Readonly<Record<MessageKey, string>> = {
  'cli.about': '在编辑器之外查看新闻简报的稿件、来源与网址。',
  'cli.option.lang': '信息所用语言：zh 或 en（默认取自 LC_ALL、LC_MESSAGES、LANG）',
  'cli.option.help': '显示本帮助',
  'cli.option.version': '显示版本号',
  'cli.command.help': '显示某个命令的帮助',
  'cli.more': `
用 “bulletin-desk COMMAND --help” 查看命令的路径、选项和示例。`,
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

  'check.about': '检查简报中的问题：来源、日期、媒体、网址、标题。',
  'check.option.format': 'text（每个问题一行）、json 或 sarif（SARIF 2.1.0，代码托管平台可读）',
  'check.option.out': '把报告写入这个文件',
  'check.option.failOn': '从哪一级问题起退出码为 1：hint、information、warning 或 error',
  'check.more': `
检查什么：
  只检查是简报的文件；其他文件只计数。一起检查的文件互相知道对方的内容，与编辑器中同一工作区的简报一样：
  同一篇稿件出现在两个文件里会被发现。
  文件所在文件夹或其上级文件夹里最近的 .bulletin-desk.json 规定哪些问题不必报告。

示例：
  bulletin-desk check digest.txt
  bulletin-desk check archive --format sarif --out findings.sarif
  bulletin-desk check "archive/2021-*/**/*.md" --fail-on error

退出码：
  0  没有 --fail-on 所指级别的问题      1  有问题
  2  命令行无法理解，或有文件无法读写（其余文件照常检查）`,
  'check.progress': '正在检查',
  'check.summary': '已检查：{checked}；不是简报：{skipped}；失败：{failed}；问题：{findings}',
  'check.stopped': '已停止；没有写入任何内容',
  'severity.error': '错误',
  'severity.warning': '警告',
  'severity.information': '信息',
  'severity.hint': '提示',

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
  'hover.noPublisher': '（没有写出媒体）',
  'hover.noHeadline': '（无标题）',
  'hover.bulletin': '本期简报',
  'hover.orphan': '没有文章引用的网址',
  'hover.home': '官网',
  'hover.date': '日期',
  'hover.address': '网址',
  'hover.headline': '文章',
  'hover.why': '依据',
  'hover.section': '栏目',
  'hover.length': '篇幅',
  'hover.origin': '出处',
  'hover.byline': '作者',
  'hover.finding': '问题',
  'hover.confidence': '把握',
  'hover.articles': '文章数',
  'hover.publisher': '媒体',
  'hover.characters': '{count} 字',
  'hover.words': '{count} 词',
  'hover.link.source': '原文',
  'hover.link.body': '正文中的链接',
  'origin.source-line': '来源行写明',
  'origin.front-matter': '文件头写明',
  'origin.own-report': '本报报道',
  'origin.agency': '通讯社',
  'origin.byline': '本报署名',
  'origin.section': '所在栏目的来源',
  'origin.link': '仅有网址',
  'origin.none': '未找到',
  'pairing.alone': '网址就在文章里',
  'pairing.inline': '网址紧跟在链接文字后面',
  'pairing.elsewhere': '第 {line} 行的网址对应链接文字',
  'pairing.page': '本页第 {call} 个（共 {calls} 个）链接文字，对应页脚第 {address} 个（共 {addresses} 个）网址',
  'reason.head.above-address': '网址上方的短行，与其他标题一样',
  'reason.head.above-publisher': '媒体名上方的短行，与其他标题一样',
  'reason.head.above-source': '来源上方的短行，与其他标题一样',
  'reason.head.bar': '媒体与标题并排，与其他文章一样',
  'reason.head.below-source': '上一篇来源下方的短行',
  'reason.head.closed': '这里的文章以来源结尾，这一行是下一篇的开头',
  'reason.head.front-matter': '文件头说明整个文件是一篇文章',
  'reason.head.jump': '这一行说明文章是接上页的',
  'reason.head.line': '每行是一篇带网址的文章',
  'reason.head.part': '汇编中的一部分',
  'reason.head.one-story': '全文当作一篇文章',
  'reason.head.short': '长段落上方的短行，与其他标题一样',
  'reason.head.number': '编号与其他标题一样',
  'reason.head.marked': '标记与其他标题一样（{detail}）',
  'reason.source.label': '标明了来源：{detail}',
  'reason.source.bracket': '文章末尾括号里的名称：{detail}',
  'reason.source.dash': '文章末尾破折号后的名称：{detail}',
  'reason.source.dateline': '电头写明：{detail}',
  'reason.source.front-matter': '文件头写明：{detail}',
  'reason.source.line': '独占标题下一行：{detail}',
  'reason.source.headline': '与标题并排：{detail}',
  'reason.bulletin.front-matter': '文件头是保存下来的文章的样子',
  'reason.bulletin.no-stories': '没有找到文章',
  'reason.bulletin.reading': '最能解释全文的读法：{detail}',
  'reason.bulletin.sourced': '写明出处的文章：{detail}',
  'reason.other': '{detail}',
  'rename.nothing': '这里没有可以改名的媒体或栏目',
  'rename.badName': '媒体和栏目的名称要写在一行里，不能为空',
  'codeAction.fixAll': '修复本期简报中所有可放心修复的问题',
  'codeAction.suppress': '此处不再提示“{rule}”',
  'codeAction.attach': '补上来源…',
  'codeLens.source': '来源 ✓',
  'codeLens.noSource': '来源 ✗',
  'codeLens.link': '链接 ✓',
  'codeLens.noLink': '链接 ✗',
  'completion.publisher': '媒体',
  'completion.publisherUses': '媒体，本期用了 {count} 次',
  'completion.section': '栏目',
  'completion.date': '日期',
  'project.syntax': '{detail}。改正之前，这个文件里的设置不起作用',
  'project.notObject': '文件内容应是一个 JSON 对象',
  'project.unknownKey': '项目文件里没有“{key}”这一项，它不起作用',
  'project.unknownRule': '没有名为“{rule}”的规则，它不起作用',
  'project.badLevel': '“{value}”不是规则的级别，可用：{choices}',
  'project.badValue': '“{key}”的值应是{expected}，它不起作用',
  'attach.address': '文章自己的网址',
  'attach.page': '本页没有文章引用的网址',
  'attach.series': '本系列常用',
  'attach.own-report': '本报报道',
  'attach.given': '按输入',
  'rule.source-missing': '这篇稿件没有注明来源',
  'rule.source-none': '{all} 篇稿件中有 {silent} 篇没有注明来源；这份简报似乎不注来源',
  'rule.source-none.some': '{all} 篇稿件中有 {silent} 篇没有注明来源',
  'rule.source-incomplete.publisher': '来源没有写明媒体',
  'rule.source-incomplete.date': '来源没有日期，其他来源都有',
  'rule.source-format': '其他来源的写法不同：{example}',
  'rule.source-date-invalid': '没有这一天：{printed}',
  'rule.source-date-invalid.stray': '{printed} 与本期相距数月，其他来源都在本期前后',
  'rule.source-date-future': '{printed} 还没有到',
  'rule.source-date-future.issue': '{printed} 晚于本期日期（{issue}）',
  'rule.source-date-mismatch': '来源写的是 {printed}，网址中的日期是 {told}',
  'rule.publisher-host-mismatch': '{host} 不是“{publisher}”的已知域名',
  'rule.link-missing': '这里要求有网址，却没有',
  'rule.link-missing.only': '只有这篇稿件没有网址',
  'rule.link-orphan': '没有稿件用到这个网址',
  'rule.link-malformed': '网址写错了，浏览器无法打开',
  'rule.link-wrapped': '网址断成了几行',
  'rule.link-trailing-punctuation': '网址末尾多了“{marks}”',
  'rule.link-fullwidth': '网址用了全角字符',
  'rule.link-duplicate': '与“{headline}”的网址相同',
  'rule.link-insecure': '网址没有加密（http）',
  'rule.headline-missing': '这篇稿件没有标题',
  'rule.headline-duplicate': '另一篇稿件的标题与此相同',
  'rule.story-duplicate': '与“{headline}”是同一篇稿件',
  'rule.story-duplicate.elsewhere': '与另一份简报中的“{headline}”是同一篇稿件',
  'rule.article-empty': '这篇稿件只有标题，没有正文',
  'rule.section-empty': '栏目“{name}”下没有稿件',
  'rule.article-continued.there': '这篇稿件转到别处，但本文件中没有另一半',
  'rule.article-continued.here': '这篇稿件接自别处，但本文件中没有开头',
  'rule.encoding-suspect': '“{text}”像是解码出错留下的乱码',
  'related.address': '网址',
  'related.source': '来源',
  'related.first': '前一处',
  'related.elsewhere': '另一份简报',
  'fix.attach.address': '按网址补上{text}',
  'fix.attach.page': '按本页无人使用的网址补上{text}',
  'fix.attach.series': '补上{text}',
  'fix.attach.own-report': '标为本报稿件：{text}',
  'fix.attach.given': '补上{text}',
  'fix.replace': '改写为{text}',
  'fix.redate': '改用网址中的日期：{date}',
  'fix.rename-publisher': '改为域名所属的“{publisher}”',
  'fix.accept': '认可 {host} 是“{publisher}”的域名',
  'fix.use-orphan': '使用无人使用的网址：{url}',
  'fix.remove-address': '删除这个网址',
  'fix.correct-address': '改正网址',
  'fix.join-address': '把网址接成一行',
  'fix.remove-punctuation': '删除网址末尾的“{marks}”',
  'fix.half-width': '把网址改为半角字符',
  'fix.use-https': '改用 https',
  'fix.remove-section': '删除栏目标题',
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
