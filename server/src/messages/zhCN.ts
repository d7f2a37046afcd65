import type { MessageKey } from './messages.ts';

/** The same sentences in simplified Chinese. */
export const zhCN: Readonly<Record<MessageKey, string>> = {
  'cli.about': '在编辑器之外查看新闻简报的稿件、来源与网址。',
  'cli.option.jobs': '同时处理的文件数，1 到 256；不写则文件多时用上所有核心',
  'cli.option.houseStyle': '按此版式读取所有文件，不用 .bulletin-desk.json 指定的版式',
  'cli.option.lang': '信息所用语言：zh 或 en（默认取自 LC_ALL、LC_MESSAGES、LANG）',
  'cli.option.help': '显示本帮助',
  'cli.option.version': '显示版本号',
  'cli.command.help': '显示某个命令的帮助',
  'cli.more': `
编辑部的一天：
  bulletin-desk reflow --write issue.txt     接上 PDF 转出文本中断开的行
  bulletin-desk outline issue.txt            看里面有哪些稿件
  bulletin-desk fix issue.txt                修好不必由人过问的问题
  bulletin-desk check issue.txt              找出要由人来看的问题
  bulletin-desk export issue.txt             全部内容交给其他程序

所有命令的退出码：0，无问题；1，发现了问题；2，有事未能完成；130，被停止。
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
  'usage.printsOne': '几篇文本会混在一起：请加 --write 直接修改文件，或加 --diff 只看会改什么',
  'usage.writeOrDiff': '--write 修改文件，--diff 只显示会改什么；请只用其一',
  'usage.encoding':
    '“{given}” 不是已知的编码；可用 auto、utf-8、gb18030、big5、utf-16le、utf-16be，或 WHATWG 编码标准中的其他名称',
  'usage.stdinTwice': '标准输入（-）只能读一次',
  'usage.ndjson': '--ndjson 从标准输入逐行读取 JSON，每行输出一行：PATH 只能写 -，且不能与 --format、--out、--links、--link-cache、--encoding、--all 同用',
  'usage.linksOrCache': '--links 会联网检查，--link-cache 只读取以前的结果，两者只能选一',

  'export.about': '把简报的内容（栏目、稿件、来源、网址）写成带标注的 JSON。',
  'export.argument.paths':
    '文件、文件夹（其中的 *.txt、*.md、*.markdown、*.bulletin）、加引号的通配符（如 "2021/**/*.md"），或 - 表示标准输入',
  'export.option.format': 'json（一个文档，有缩进）、ndjson（每个文档一行）、web-annotation、ninjs、csl、csv 或 markdown',
  'export.option.out': '写入的文件；多个文档写成 JSON 时为文件夹',
  'export.option.encoding': '输入的编码：auto、utf-8、gb18030、big5、utf-16le、utf-16be……',
  'export.option.all': '文件夹和通配符中不是简报的文件也导出',
  'export.option.links': '联网逐个检查网址；不加此选项时不联网，只列出以前检查得到的结果',
  'export.option.linkCache': '存有链接检查结果的文件夹，例如编辑器所用的',
  'export.option.ndjson': '标准输入每行一个文档，即含有文本 "path" 和 "text" 的对象；每行输出一行，读不了的也有一行',
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
  parallel --pipe -k bulletin-desk export --ndjson --jobs 1 - < texts.ndjson > documents.ndjson

退出码：
  0  全部导出      2  命令行有误，或有文件无法读取或写入（其余文件仍会导出）`,
  'export.summary': '已导出：{exported}；不是简报，已跳过：{skipped}；失败：{failed}',
  'export.summary.all': '（加 --all 则不是简报的也导出）',
  'export.binary': '{file}：这不是文本，按“不是简报”导出。如果它是文本，请用 --encoding 指明编码',
  'record.notJson': '这一行不是 JSON',
  'record.notUtf8': '这一行不是 UTF-8',
  'record.notRecord': '这一行不是含有文本 "path" 和 "text" 的对象',
  'record.tooLong': '这一行超过 {most} 字节',
  'record.summary': '读不了的行数：{failed}',
  'export.progress': '正在导出',
  'export.stopped': '已停止；已写好的文件都是完整的',

  'check.about': '检查简报中的问题：来源、日期、媒体、网址、标题。',
  'check.option.format': 'text（每个问题一行）、json 或 sarif（SARIF 2.1.0，代码托管平台可读）',
  'check.option.out': '把报告写入这个文件',
  'check.option.failOn': '从哪一级问题起退出码为 1：hint、information、warning 或 error',
  'check.option.links': '同时联网检查网址是否有效',
  'check.option.offline': '与 --links 同用：不联网，只报告以前的检查结果',
  'check.option.concurrency': '同时检查的网址数，1 到 256',
  'check.option.allowPrivate': '允许检查的内部网络主机和地址段（10.1.0.0/16）；不写则都不访问',
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
  'change.stopped': '已停止；已写好的文件都是完整的，其余文件没有改动',
  'change.notWritten': '{summary}（没有写入任何内容）',
  'change.notUtf8': '{file}：以 {encoding} 存储，只有 UTF-8 能够无损写回；请先转换编码（iconv）再运行',

  'fix.about': '完成所有不会丢失内容的修复，与编辑器中的“全部修复”相同。',
  'fix.option.dryRun': '不写入；只在标准输出上以 diff 显示会改什么',
  'fix.more': `
修复什么：
  断成几行的网址、全角字符的网址、末尾带标点或开头写错的网址，以及写法与全篇不一致的来源。
  “bulletin-desk check” 找出的其他问题要由人来处理。
  文件所在文件夹或其上级文件夹里最近的 .bulletin-desk.json 规定哪些规则不用。
  先写到一旁再改名：文件要么是旧的，要么是新的。标准输入（-）的文本写到标准输出。不是简报的文件不动。

示例：
  bulletin-desk fix digest.txt
  bulletin-desk fix --dry-run archive
  bulletin-desk fix --dry-run archive | git apply

退出码：
  0  全部修好，或没有可修的      1  用 --dry-run 时：有内容会改动
  2  命令行无法理解，或有文件无法读写（其余文件照常修复）`,
  'fix.summary': '已修复：{changed}；无需修复：{unchanged}；不是简报：{skipped}；失败：{failed}',

  'reflow.about': '整理 PDF 转出的文本：接上断开的行，去掉页码，把网址放回引出它的文字旁。',
  'reflow.option.write': '直接修改文件，而不是把文本写到标准输出',
  'reflow.option.diff': '不写入；只在标准输出上以 diff 显示会改什么',
  'reflow.more': `
做什么：
  按宽度断开的行接成段落：汉字之间不加东西，西文单词之间加空格；行末被断开的单词，若文中可证它本无连字符，则去掉连字符。
  页码、页眉页脚和换页符去掉。页脚的网址移到引出它的文字（原文链接）后面。
  每个字都保留，整理后稿件不变：结果会再读一遍，确认相同才给出。若某处会读得不同，那一部分保持原样；必要时整个文件保持原样，并说明。
  标准输入（-）的文本写到标准输出。不是简报的文件不动。

示例：
  bulletin-desk reflow digest.txt > clean.txt
  bulletin-desk reflow --diff archive
  bulletin-desk reflow --write "archive/2021-*/**/*.txt"
  pdftotext -layout digest.pdf - | bulletin-desk reflow -

退出码：
  0  已整理，或没有可整理的
  1  有简报只能保持原样；用 --diff 时还包括：有内容会改动
  2  命令行无法理解，或有文件无法读写（其余文件照常整理）`,
  'reflow.summary': '已整理：{changed}；无需整理：{unchanged}；保持原样：{left}；不是简报：{skipped}；失败：{failed}',
  'reflow.refused': '若把行接上，其中的稿件会读得不同，因此保持原样',
  'reflow.nothing': '没有可整理的：没有断开的行，也没有页码、页眉或页脚的网址',
  'reflow.noBulletin': '本文件没有被认作简报，没有可整理的。若它是简报，可用命令“简报: 把此文件当作简报”',

  'outline.about': '显示简报里有什么：栏目、稿件、来源和网址。',
  'outline.option.json': '输出 JSON：文件的数组，每个文件一棵树',
  'outline.more': `
显示什么：
  每份简报一棵树；每项前面是行号（从 1 起），稿件后面是媒体和日期。用 --json 时行和字符从 0 起，与语言服务器协议相同。
  不是简报的文件只计数。

示例：
  bulletin-desk outline digest.txt
  bulletin-desk outline archive --json | jq -r '.[] | .file'

退出码：
  0  已显示      1  没有一个文件是简报
  2  命令行无法理解，或有文件无法读取（其余文件照常显示）`,
  'outline.summary': '已显示：{shown}；不是简报：{skipped}；失败：{failed}',

  'report.about': '用数字说明简报的内容：按栏目、媒体、日期、链接状态、标签统计稿件，并列出没有来源的稿件。',
  'report.option.format': 'text（用于终端）、markdown 或 json',
  'report.option.json': '等同于 --format json',
  'report.option.out': '写入报告的文件',
  'report.more': `
统计范围：
  所有是简报的文件，合在一起统计；文件夹和模式中不是简报的文件跳过并计数。
  不访问网络：链接状态取自 "bulletin-desk check --links" 以前的结果。

示例：
  bulletin-desk report digest.txt
  bulletin-desk report archive --format markdown --out archive.md
  bulletin-desk report "archive/2021-*/**/*.md" --json

退出码：
  0  已报告      2  命令行无法理解，或有文件无法读写（其余文件仍会统计）`,
  'report.progress': '正在读取',
  'report.summary': '已统计：{reported}；不是简报，跳过：{skipped}；失败：{failed}',
  'report.stopped': '已停止，没有写入任何文件',

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

  'overview.title': '概览：{name}',
  'overview.counts': '简报 {bulletins} 份 · 稿件 {articles} 篇 · 有来源 {sourced} 篇 · 无来源 {unsourced} 篇',
  'overview.by.section': '按栏目',
  'overview.by.publisher': '按媒体',
  'overview.by.date': '按日期',
  'overview.by.link': '按链接状态',
  'overview.by.tag': '按标签',
  'overview.no.section': '（无栏目）',
  'overview.no.publisher': '（来源未写媒体）',
  'overview.no.source': '（无来源）',
  'overview.no.date': '（无日期）',
  'overview.no.tag': '（无标签）',
  'overview.link.alive': '链接有效',
  'overview.link.moved': '链接已迁移',
  'overview.link.broken': '链接失效',
  'overview.link.unverifiable': '链接无法判断',
  'overview.link.unchecked': '链接未检查',
  'overview.link.none': '无链接',
  'overview.name': '名称',
  'overview.articles': '稿件数',
  'overview.unsourced': '无来源的稿件',
  'overview.nothing': '无。',
  'overview.place': '{file} 第 {line} 行',

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
  'hover.state': '链接',
  'state.alive': '有效，{age}检查',
  'state.other': '{cause}（{age}检查）',
  'age.now': '刚刚',
  'age.minutes': '{count} 分钟前',
  'age.hours': '{count} 小时前',
  'age.days': '{count} 天前',
  'workspace.reading': '正在读取工作区的简报',
  'links.checking': '正在检查链接',
  'hover.headline': '文章',
  'card.row': '{label}：{value}',
  'hover.why': '依据',
  'hover.section': '栏目',
  'hover.length': '篇幅',
  'hover.origin': '出处',
  'hover.byline': '作者',
  'hover.finding': '问题',
  'hover.confidence': '把握',
  'hover.doubt': '这一行没有当作标题',
  'hover.isHeadline': '是标题的把握',
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
  'reason.head.said': '您说过这一行是标题',
  'reason.head.short': '长段落上方的短行，与其他标题一样',
  'reason.head.number': '编号与其他标题一样',
  'reason.head.marked': '标记与其他标题一样（{detail}）',
  'reason.source.label': '标明了来源：{detail}',
  'reason.head.start': '一段话本身就是一条消息',
  'reason.head.wrapper': '文件的标题点出了它',
  'reason.head.style': '版式规定如此：{detail}',
  'reason.source.bracket': '文章末尾括号里的名称：{detail}',
  'reason.source.dash': '文章末尾破折号后的名称：{detail}',
  'reason.source.dateline': '电头写明：{detail}',
  'reason.source.front-matter': '文件头写明：{detail}',
  'reason.source.line': '独占标题下一行：{detail}',
  'reason.source.headline': '与标题并排：{detail}',
  'reason.bulletin.front-matter': '文件头是保存下来的文章的样子',
  'reason.bulletin.no-stories': '没有找到文章',
  'reason.bulletin.reading': '最能解释全文的读法：{detail}',
  'reason.bulletin.weighed': '逐行权衡：{detail} 篇的起点很有把握',
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
  'codeLens.brokenLink': '链接失效',
  'completion.publisher': '媒体',
  'completion.publisherUses': '媒体，本期用了 {count} 次',
  'completion.section': '栏目',
  'completion.date': '日期',
  'project.syntax': '{detail}。改正之前，这个文件里的设置不起作用',
  'project.unread': '没有读取此文件，其中的内容不起作用：它不是文本，或大于 1 MB，或是不受信任的工作区里的链接',
  'project.notObject': '文件内容应是一个 JSON 对象',
  'project.unknownKey': '项目文件里没有“{key}”这一项，它不起作用',
  'project.unknownRule': '没有名为“{rule}”的规则，它不起作用',
  'project.badLevel': '“{value}”不是规则的级别，可用：{choices}',
  'project.badValue': '“{key}”的值应是{expected}，它不起作用',
  'project.badTag': '“{tag}”不能作标签名：斜杠之间要有文字，文字两端不能有空格。它不起作用',
  'project.badColor': '“{value}”不是颜色，应写六位十六进制数，如 #c0392b',
  'style.badPath': '“{path}”不是版式文件的路径：应是本文件夹以内的文件，不含“..”，以 .bulletin-style.json 结尾。它不起作用',
  'style.unread': '版式文件“{path}”无法读取。工作区文件夹里应有这个文件，不超过 64 KB，以 .bulletin-style.json 结尾。请改正设置 bulletin.houseStyle 或 .bulletin-desk.json 里的名字，或用命令“简报: 学习版式”生成',
  'style.unused': '{detail}。改正之前，这个版式不起作用',
  'style.unknownKey': '版式里没有“{key}”这一项，可用：{choices}',
  'style.list': '“{key}”应是一个列表，最多 {most} 行，每行加引号：["…", "…"]',
  'style.length': '每行应有 1 到 {most} 个字符',
  'style.lines': '“{pattern}”里，\\n 之后只能是行下的划线，如 ===',
  'style.hole': '“{pattern}”里花括号中的内容没有含义，可用：{choices}',
  'style.beside': '“{pattern}”里有两个位置紧挨着，请写出它们之间的文字或符号',
  'style.twice': '“{pattern}”里同一个位置出现了两次',
  'style.everything': '“{pattern}”与任何一行都相符，请写出这类行的标记',
  'style.notLearnt': '本文件的标题没有可以写成样式的标记，没有生成版式。个别的行可用命令“简报: 这一行是标题”更正',
  'style.noBulletin': '本文件没有被认作含有稿件的简报，无从学习版式。若它是简报，可用命令“简报: 把此文件当作简报”',
  'annotations.conflict': 'Git 在这里留下了标签的两个版本。请保留其一或两者都留，并删去冲突标记；在此之前不显示本简报的标签，也不写入这个文件',
  'annotations.tooLarge': '这个文件超过 {limit} 百万个字符，不读取也不写入',
  'annotations.tooDeep': '此处括号嵌套超过 {levels} 层，这个文件不读取也不写入',
  'annotations.syntax': '{detail}。改正之前不显示本简报的标签，也不写入这个文件',
  'annotations.notPage': '这不是标注页（应是含“@context”“id”“type”“items”的 JSON 对象），不读取也不写入',
  'annotations.newer': '这个文件由更新版本的 Bulletin Desk 写成（格式 {version}）。请更新扩展；在此之前不读取也不写入',
  'annotations.twice': '“{name}”在这里出现了两次，请只留一个；在此之前不显示本简报的标签，也不写入这个文件',
  'annotations.notAnnotation': '这不是标注，请删去；在此之前不显示本简报的标签，也不写入这个文件',
  'annotations.unusable': '{file} 第 {line} 行：{reason}',
  'annotations.notRead': '无法读取 {file}（{detail}）。请检查该文件；在此之前不会写入',
  'annotations.link': '{file} 是一个链接，而在不受信任的工作区里不跟随链接。请信任此工作区，或把链接换成文件',
  'annotations.notWritten': '无法写入 {file}（{detail}）。没有作任何改动；请检查文件夹后重试',
  'annotations.noFile': '{file} 无处存放：标签保存在简报旁边的文件里。请先把简报保存到文件夹',
  'overrides.notStored': '对该行的更正没有保存。{reason}',
  'import.noExport': '没有找到 {file} 的标签：所选文件不是导出的带标注 JSON、NDJSON 或 Web Annotation，或者已损坏。没有导入任何内容',
  'import.otherBulletins': '所选文件里是其他简报（{names}）的标签，没有 {file} 的。没有导入任何内容',
  'hover.tags': '标签',
  'tag.used': '用过 {count} 次',
  'tag.reason.identifier': '正文中的编号',
  'tag.reason.vocabulary': '正文中提到',
  'tag.reason.similar': '相似稿件的标签',
  'tag.reason.word': '正文中的词',
  'completion.tag': '标签',
  'completion.tagUses': '标签，用过 {count} 次',
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
  'rule.link-broken': '{cause}（{time} 检查）',
  'rule.link-moved': '{cause}（{time} 检查）',
  'rule.link-unverifiable': '{cause}（{time} 检查）',
  'rule.headline-missing': '这篇稿件没有标题',
  'rule.headline-doubtful': '这一行也许不是标题（是标题的把握为 {percent}%），请确认',
  'rule.headline-doubtful.near': '这一行也许是标题（是标题的把握为 {percent}%），请确认',
  'rule.headline-doubtful.throughout': '没有把握认清这份简报的版式，请在大纲中核对各篇稿件',
  'rule.headline-duplicate': '另一篇稿件的标题与此相同',
  'rule.story-duplicate': '与“{headline}”是同一篇稿件',
  'rule.story-duplicate.elsewhere': '与另一份简报中的“{headline}”是同一篇稿件',
  'rule.article-empty': '这篇稿件只有标题，没有正文',
  'rule.section-empty': '栏目“{name}”下没有稿件',
  'rule.article-continued.there': '这篇稿件转到别处，但本文件中没有另一半',
  'rule.article-continued.here': '这篇稿件接自别处，但本文件中没有开头',
  'rule.encoding-suspect': '“{text}”像是解码出错留下的乱码',
  'related.address': '网址',
  'related.call': '指向它的文字',
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
  'fix.use-new-address': '换成新网址：{url}',
  'fix.join-address': '把网址接成一行',
  'fix.remove-punctuation': '删除网址末尾的“{marks}”',
  'fix.half-width': '把网址改为半角字符',
  'fix.use-https': '改用 https',
  'fix.says.headline': '这一行是标题',
  'fix.says.notHeadline': '这一行不是标题',
  'fix.remove-section': '删除栏目标题',
  'link.ok': '网址可以打开',
  'link.redirected': '网址可以打开，目前转到 {target}',
  'link.moved': '页面已永久移到 {target}；请改用新网址',
  'link.http-404': '服务器说没有这个页面（404）；请查找新网址，或删去链接',
  'link.http-410': '服务器说这个页面已永久撤下（410）；请另找来源，或删去链接',
  'link.redirect-gone': '网址转到 {target}，那里没有页面（{status}）；请查找新网址，或删去链接',
  'link.redirect-loop': '网址转来转去又回到自己，打不开页面；请另找来源',
  'link.redirect-endless': '网址转了 {count} 次仍没有页面；请另找来源',
  'link.soft-404-home': '网址只转到首页 {target}，原页面可能已不在',
  'link.soft-404-page': '网址转到“页面不存在”的页面 {target}；请查找新网址，或删去链接',
  'link.soft-404-title': '页面自己说内容不在（“{title}”）；请查找新网址，或删去链接',
  'link.dns-gone': '没有 {host} 这个域名；请检查写法，或查找网站的新址',
  'link.tls-expired': '{host} 的证书已过期，浏览器会警告读者；请换用其他网址，或告知网站',
  'link.tls-name': '{host} 出示的是别的域名的证书，浏览器会警告读者；请检查域名的写法',
  'link.tls-self-signed': '{host} 的证书由它自己签发，浏览器会警告读者；请换用其他网址',
  'link.malformed': '照现在的写法，浏览器打不开这个网址；请改正',
  'link.unauthorised': '页面要求用户名和密码（401）；请在浏览器里打开，看它在不在',
  'link.forbidden': '服务器不让程序看这个页面（403）；请在浏览器里打开，看它在不在',
  'link.method-refused': '服务器不回答这样的询问（405）；请在浏览器里打开，看它在不在',
  'link.not-acceptable': '服务器不回答这样的询问（406）；请在浏览器里打开，看它在不在',
  'link.rate-limited': '服务器要求暂时不要再访问（429）；请稍后再查',
  'link.legal': '因法律原因，服务器在此地不能显示这个页面（451）；请在浏览器里打开，看它在不在',
  'link.server-error': '服务器目前自身有故障（{status}）；请稍后再查',
  'link.http-other': '从服务器的回答看不出结果（{status}）；请在浏览器里打开，看页面在不在',
  'link.challenge': '网站要先确认是真人在看；请在浏览器里打开，看页面在不在',
  'link.login': '网址转到登录页 {target}；请在浏览器里打开，看页面在不在',
  'link.cookie-wall': '网站只对接受 Cookie 的读者显示页面；请在浏览器里打开，看它在不在',
  'link.redirect-nowhere': '网址转到的不是网页地址；请在浏览器里打开，看会出现什么',
  'link.timeout': '服务器没有及时回答；请稍后再查',
  'link.reset': '服务器中断了连接；请稍后再查，或在浏览器里打开',
  'link.connection-refused': '服务器不接受连接；请稍后再查',
  'link.unreachable': '从这里到不了服务器；请稍后再查',
  'link.protocol': '服务器的回答不合 HTTP 规范；请在浏览器里打开，看页面在不在',
  'link.headers-large': '服务器在页面之前发送的内容过多，没有读完；请在浏览器里打开，看页面在不在',
  'link.tls-chain': '这里不认识为 {host} 签发证书的机构；请在浏览器里打开，看它是否警告',
  'link.tls-protocol': '与 {host} 建立不了安全连接；请在浏览器里打开，看那里能否建立',
  'link.dns-unsure': '目前查不到 {host} 这个域名；请稍后再查',
  'link.refused-private': '网址在内部网络里，不去访问；如果是您自己的网络，请在用户设置里允许',
  'link.refused-credentials': '网址里有用户名或密码，不去访问；请删去',
  'link.refused-scheme': '只检查 http 和 https 网址',
  'link.refused-port': '网址的端口是浏览器不打开的（{port}）；请检查写法',
  'link.proxy-failed': '代理服务器没有放行；请检查代理设置',
  'link.offline': '这台电脑好像没有联网；请联网后再查',
  'link.unexpected': '检查失败，原因不明（{code}）；请在浏览器里打开，看页面在不在',
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
