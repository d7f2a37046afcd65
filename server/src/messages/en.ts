/** Every sentence that the server and the command line say, in English; the other languages have the same keys and `{name}`s. */
export const en = {
  'cli.about': 'See the stories, sources and addresses of news bulletins, outside the editor.',
  'cli.option.jobs': 'how many files are worked on at the same time, 1 to 256; without it as many as the machine has cores, where there are many files',
  'cli.option.houseStyle': 'read all files by this house style, instead of those that .bulletin-desk.json names',
  'cli.option.lang': 'language of messages, zh or en (default: from LC_ALL, LC_MESSAGES, LANG)',
  'cli.option.help': 'show this help',
  'cli.option.version': 'show the version',
  'cli.command.help': 'show the help of a command',
  'cli.more': `
In a newsroom's day:
  bulletin-desk reflow --write issue.txt     what came out of a PDF, with its lines joined
  bulletin-desk outline issue.txt            which stories stand in it
  bulletin-desk fix issue.txt                what can be put right without a person
  bulletin-desk check issue.txt              what a person has to look at
  bulletin-desk export issue.txt             all of it for other programs

Exit codes of all commands: 0, in order; 1, something was found; 2, something could not be done; 130, stopped.
"bulletin-desk COMMAND --help" shows a command's paths, options and examples.`,
  'cli.title.usage': 'Usage:',
  'cli.title.arguments': 'Arguments:',
  'cli.title.options': 'Options:',
  'cli.title.commands': 'Commands:',

  'usage.unknownOption': 'there is no option "{given}"{hint}',
  'usage.unknownCommand': 'there is no command "{given}"{hint}',
  'usage.hint': '; did you mean "{suggestion}"',
  'usage.missingArgument': 'a PATH is missing: name a file, a folder, a quoted pattern, or - for standard input',
  'usage.missingValue': 'the option "{given}" needs a value',
  'usage.invalidValue': '"{value}" is no value for the option "{given}"; use one of: {choices}',
  'usage.other': 'the command line is not understood ({detail})',
  'usage.wrong': '{text}. See "{command} --help"',
  'usage.jsonNeedsFolder':
    'several documents as JSON need a folder to go to: add --out DIR, or use --format ndjson for one line per document',
  'usage.printsOne': 'several texts would run into one: add --write to change the files, or --diff to see what would change',
  'usage.writeOrDiff': '--write changes the files, --diff only shows what would change; use one of them',
  'usage.encoding': '"{given}" is no known encoding; use auto, utf-8, gb18030, big5, utf-16le, utf-16be or another name of the WHATWG Encoding Standard',
  'usage.stdinTwice': 'standard input (-) can be read only once',
  'usage.ndjson': '--ndjson reads lines of JSON from standard input and writes one line for each: give - as the only PATH, and no --format, --out, --links, --link-cache, --encoding or --all',
  'usage.linksOrCache': '--links asks the network, --link-cache only reads what was found before; use one of them',

  'export.about': 'Write what a bulletin says (sections, articles, sources, addresses) as annotated JSON.',
  'export.argument.paths': 'files, folders (*.txt, *.md, *.markdown, *.bulletin in them), quoted patterns such as "2021/**/*.md", or - for standard input',
  'export.option.format': 'json (one document, indented), ndjson (one line per document), web-annotation, ninjs, csl, csv or markdown',
  'export.option.out': 'file to write to; a folder where several documents are written as JSON',
  'export.option.encoding': 'encoding of the input: auto, utf-8, gb18030, big5, utf-16le, utf-16be …',
  'export.option.all': 'also export what is no bulletin in folders and patterns',
  'export.option.links': 'ask over the network whether the addresses still answer; without it what was found before is told, and nobody is asked',
  'export.option.linkCache': 'folder in which results of link checks were kept, such as the editor’s',
  'export.option.ndjson': 'standard input has one document per line, an object with the texts "path" and "text"; one line comes out for each, also where it cannot be read',
  'export.option.gitignore': 'also look at files that .gitignore excludes',
  'export.more': `
Where it goes:
  one file or -            a JSON document on standard output, or in --out FILE
  folders, patterns, more  one line per document (NDJSON) on standard output;
                           with --out DIR one NAME.json per file, folders kept (a/x.md becomes a/x.md.json);
                           with --format ndjson --out FILE one line per document in that file
  Files are written aside and renamed: a file is the old one or the new one, and never one of the inputs.

What is read:
  A file named on the command line is always exported; what is no bulletin says so ("isBulletin": false).
  In folders and patterns, what is no bulletin is skipped and counted, and so are hidden and git-ignored files
  (not counted). Symbolic links to folders are not followed.
  A name that ends in .bulletin says that the file is a bulletin, as in the editor.

Examples:
  bulletin-desk export digest.txt
  bulletin-desk export digest.txt --out digest.json
  bulletin-desk export archive --out json
  bulletin-desk export "archive/2021-*/**/*.md" > 2021.ndjson
  iconv -f gbk -t utf-8 old.txt | bulletin-desk export - --encoding utf-8
  parallel --pipe -k bulletin-desk export --ndjson --jobs 1 - < texts.ndjson > documents.ndjson

Exit codes:
  0  all exported      2  the command line was not understood, or a file could not be read or written
                          (all others are still exported)`,
  'export.summary': 'exported: {exported}; no bulletin, skipped: {skipped}; failed: {failed}',
  'export.summary.all': '(--all exports what is no bulletin, too)',
  'export.binary': '{file}: this is not text; it is exported as no bulletin. If it is text, name its encoding with --encoding',
  'record.notJson': 'this line is no JSON',
  'record.notUtf8': 'this line is not UTF-8',
  'record.notRecord': 'this line is not an object with the texts "path" and "text"',
  'record.tooLong': 'this line is longer than {most} bytes',
  'record.summary': 'lines that could not be read: {failed}',
  'export.progress': 'exporting',
  'export.stopped': 'stopped; files already written are complete',

  'check.about': 'Find what is wrong in bulletins: sources, dates, publishers, addresses, headlines.',
  'check.option.format': 'text (one line per finding), json or sarif (SARIF 2.1.0, which code hosts read)',
  'check.option.out': 'file to write the report to',
  'check.option.failOn': 'the weakest finding that makes the exit code 1: hint, information, warning or error',
  'check.option.links': 'also ask over the network whether the addresses still answer',
  'check.option.offline': 'with --links: ask nobody, and report what was found before',
  'check.option.concurrency': 'how many addresses are asked for at a time, 1 to 256',
  'check.option.allowPrivate': 'hosts and ranges (10.1.0.0/16) of your own network that may be asked; without it none is',
  'check.more': `
What is checked:
  Files that are bulletins; all others are counted and nothing is found in them. Files that are checked together know of
  each other, as the bulletins of a workspace do in the editor: a story that stands in two of them is found.
  The nearest .bulletin-desk.json, in the folder of a file or above it, says what is not to be found.

Examples:
  bulletin-desk check digest.txt
  bulletin-desk check archive --format sarif --out findings.sarif
  bulletin-desk check "archive/2021-*/**/*.md" --fail-on error

Exit codes:
  0  nothing found that --fail-on asks for      1  something found
  2  the command line was not understood, or a file could not be read or written (all others are still checked)`,
  'check.progress': 'checking',
  'check.summary': 'checked: {checked}; no bulletin: {skipped}; failed: {failed}; findings: {findings}',
  'check.stopped': 'stopped; nothing was written',
  'change.stopped': 'stopped; files already written are complete, all others are as they were',
  'change.notWritten': '{summary} (nothing was written)',
  'change.notUtf8': '{file}: is stored as {encoding}, and only UTF-8 can be written back without loss; convert it first (iconv), then run again',

  'fix.about': 'Do every fix by which nothing can be lost, as “fix all” in the editor does.',
  'fix.option.dryRun': 'write nothing; show what would change, as a diff on standard output',
  'fix.more': `
What is fixed:
  Addresses that are broken over lines, in full-width characters, with punctuation at their end or a wrong beginning, and
  sources in another form than the rest of the bulletin has. All else that "bulletin-desk check" finds is for a person.
  The nearest .bulletin-desk.json, in the folder of a file or above it, says which rules are off.
  Files are written aside and renamed: a file is the old one or the new one. A text from standard input (-) comes out on
  standard output. What is no bulletin is left as it is.

Examples:
  bulletin-desk fix digest.txt
  bulletin-desk fix --dry-run archive
  bulletin-desk fix --dry-run archive | git apply

Exit codes:
  0  all is fixed, or there was nothing to fix      1  with --dry-run: something would change
  2  the command line was not understood, or a file could not be read or written (all others are still fixed)`,
  'fix.summary': 'fixed: {changed}; nothing to fix: {unchanged}; no bulletin: {skipped}; failed: {failed}',

  'reflow.about': 'Clean up text from a PDF: join wrapped lines, take page numbers out, put addresses to their calls.',
  'reflow.option.write': 'change the files, instead of showing the text on standard output',
  'reflow.option.diff': 'write nothing; show what would change, as a diff on standard output',
  'reflow.more': `
What is done:
  Lines that were broken at a width become paragraphs: nothing is put between Han characters, a space between words, and
  a word that was divided loses its hyphen where the text itself shows that it has none. Page numbers, running heads and
  form feeds go. An address at a page's foot goes behind the words that call it.
  Every word stays, and the bulletin has the same articles afterwards: the result is read again before it is given. Where
  they would not be the same, that part is left as it is, and if need be the whole file, which is told.
  A text from standard input (-) comes out on standard output. What is no bulletin is left as it is.

Examples:
  bulletin-desk reflow digest.txt > clean.txt
  bulletin-desk reflow --diff archive
  bulletin-desk reflow --write "archive/2021-*/**/*.txt"
  pdftotext -layout digest.pdf - | bulletin-desk reflow -

Exit codes:
  0  done, or there was nothing to do
  1  a bulletin had to be left as it is; with --diff also: something would change
  2  the command line was not understood, or a file could not be read or written (all others are still done)`,
  'reflow.summary': 'cleaned up: {changed}; nothing to do: {unchanged}; left as they are: {left}; no bulletin: {skipped}; failed: {failed}',
  'reflow.refused': 'its articles would not be read the same if its lines were joined; it is left as it is',
  'reflow.nothing': 'There is nothing to clean up: no lines are wrapped, and no pages, nor addresses at their feet, are found',
  'reflow.noBulletin': 'This file was not read as a bulletin, so there is nothing to clean up. “Bulletin: Treat This File as a Bulletin” helps where it is one',

  'outline.about': 'Show what stands in bulletins: sections, articles, their sources and addresses.',
  'outline.option.json': 'as JSON: an array of files, each with its tree',
  'outline.more': `
What is shown:
  A tree for each bulletin; before each entry its line, from 1, behind an article its publisher and date. With --json
  lines and characters count from 0, as in the Language Server Protocol. Files that are no bulletins are counted.

Examples:
  bulletin-desk outline digest.txt
  bulletin-desk outline archive --json | jq -r '.[] | .file'

Exit codes:
  0  shown      1  none of the files is a bulletin
  2  the command line was not understood, or a file could not be read (all others are still shown)`,
  'outline.summary': 'shown: {shown}; no bulletin: {skipped}; failed: {failed}',

  'report.about': 'Say in figures what bulletins hold: articles by section, publisher, date, links and tags, and what lacks a source.',
  'report.option.format': 'text (for a terminal), markdown or json',
  'report.option.json': 'the same as --format json',
  'report.option.out': 'file to write the report to',
  'report.more': `
What is counted:
  All files that are bulletins, together; what is no bulletin in folders and patterns is skipped and counted.
  Nobody is asked over the network: of links is told what "bulletin-desk check --links" found before.

Examples:
  bulletin-desk report digest.txt
  bulletin-desk report archive --format markdown --out archive.md
  bulletin-desk report "archive/2021-*/**/*.md" --json

Exit codes:
  0  reported      2  the command line was not understood, or a file could not be read or written (all others are still counted)`,
  'report.progress': 'reading',
  'report.summary': 'reported: {reported}; no bulletin, skipped: {skipped}; failed: {failed}',
  'report.stopped': 'stopped; nothing was written',

  'severity.error': 'error',
  'severity.warning': 'warning',
  'severity.information': 'information',
  'severity.hint': 'hint',

  'failure.read': '{file}: cannot be read: {cause}',
  'failure.write': '{file}: cannot be written: {cause}',
  'failure.standardInput': 'standard input',
  'failure.standardOutput': 'standard output',
  'failure.unexpected': 'unexpected error: {detail}. Please report it, with the command line that caused it',

  'cause.missing': 'there is no such file or folder; check the name',
  'cause.noMatch': 'no file matches the pattern; check it, and that the files are not hidden or git-ignored (--no-gitignore)',
  'cause.denied': 'permission denied; change its permissions, or run as a user who has them',
  'cause.isFolder': 'it is a folder; name a file',
  'cause.notFolder': 'a part of the path is a file where a folder is needed; choose another path',
  'cause.isInput': 'it is one of the inputs, and inputs are never overwritten; choose another path',
  'cause.exists': 'a file of that name is in the way; move it or choose another path',
  'cause.diskFull': 'the disk is full; make room and run again',
  'cause.readOnly': 'the disk is read-only; choose another place',
  'cause.tooManyOpen': 'too many files are open; close some programs, or raise the limit (ulimit -n)',
  'cause.linkLoop': 'its symbolic links lead in a circle; correct them',
  'cause.nameTooLong': 'the name is too long; choose a shorter one',
  'cause.busy': 'another program is using it; close that program and run again',
  'cause.tooLarge': 'it is too large to be read as one text; divide it',
  'cause.device': 'the disk or device reports an error; check it',
  'cause.other': '{detail}',

  'overview.title': 'Overview: {name}',
  'overview.counts': 'Bulletins: {bulletins} · articles: {articles} · with a source: {sourced} · without: {unsourced}',
  'overview.by.section': 'Articles by section',
  'overview.by.publisher': 'Articles by publisher',
  'overview.by.date': 'Articles by date',
  'overview.by.link': 'Articles by the state of their links',
  'overview.by.tag': 'Articles by tag',
  'overview.no.section': '(no section)',
  'overview.no.publisher': '(source without a publisher)',
  'overview.no.source': '(no source)',
  'overview.no.date': '(no date)',
  'overview.no.tag': '(no tag)',
  'overview.link.alive': 'link works',
  'overview.link.moved': 'link has moved',
  'overview.link.broken': 'link is broken',
  'overview.link.unverifiable': 'link could not be verified',
  'overview.link.unchecked': 'link was not checked',
  'overview.link.none': 'no link',
  'overview.name': 'Name',
  'overview.articles': 'Articles',
  'overview.unsourced': 'Articles without a source',
  'overview.nothing': 'None.',
  'overview.place': '{file}, line {line}',

  'outline.label': 'Bulletin',
  'outline.noHeadline': '(no headline) {words}',
  'outline.own-report': 'own report',
  'outline.agency': 'agency',
  'link.original': 'Open the original story: {url}',
  'hover.noPublisher': '(no publisher named)',
  'hover.noHeadline': '(no headline)',
  'hover.bulletin': 'This bulletin',
  'hover.orphan': 'An address that no article calls',
  'hover.home': 'Home',
  'hover.date': 'Date',
  'hover.address': 'Address',
  'hover.state': 'Link',
  'state.alive': 'works, checked {age}',
  'state.other': '{cause} (checked {age})',
  'age.now': 'just now',
  'age.minutes': '{count} min ago',
  'age.hours': '{count} h ago',
  'age.days': '{count} days ago',
  'workspace.reading': 'Reading the bulletins of the workspace',
  'links.checking': 'Checking links',
  'hover.headline': 'Article',
  'card.row': '{label}: {value}',
  'hover.why': 'Why',
  'hover.section': 'Section',
  'hover.length': 'Length',
  'hover.origin': 'Origin',
  'hover.byline': 'By',
  'hover.finding': 'Finding',
  'hover.confidence': 'Confidence',
  'hover.doubt': 'This line is not read as a headline',
  'hover.isHeadline': 'Confidence that it is a headline',
  'hover.articles': 'Articles',
  'hover.publisher': 'Publisher',
  'hover.characters': '{count} characters',
  'hover.words': '{count} words',
  'hover.link.source': 'Original story',
  'hover.link.body': 'Link in the text',
  'origin.source-line': 'named in its source line',
  'origin.front-matter': 'named in the front matter',
  'origin.own-report': 'own report',
  'origin.agency': 'agency',
  'origin.byline': 'byline of the house',
  'origin.section': 'the source of its section',
  'origin.link': 'its address alone',
  'origin.none': 'none found',
  'pairing.alone': 'it stands in the article itself',
  'pairing.inline': 'the address follows the words that call it',
  'pairing.elsewhere': 'the address on line {line} answers the words that call it',
  'pairing.page': 'call {call} of {calls} on the page, address {address} of {addresses} at its foot',
  'reason.head.above-address': 'a short line above an address, like the other headlines',
  'reason.head.above-publisher': 'a short line above a publisher, like the other headlines',
  'reason.head.above-source': 'a short line above a source, like the other headlines',
  'reason.head.bar': 'publisher and headline stand beside each other, like elsewhere in this text',
  'reason.head.below-source': 'a short line below the source of the article before',
  'reason.head.closed': 'articles end with their source here; this line begins the next',
  'reason.head.front-matter': 'the front matter says that the file is one article',
  'reason.head.jump': 'the line says that an article is continued',
  'reason.head.line': 'each line is an article with its address',
  'reason.head.part': 'a part of a compilation',
  'reason.head.one-story': 'the whole text was read as one article',
  'reason.head.said': 'You said that this line is a headline',
  'reason.head.short': 'a short line above longer ones, like the other headlines',
  'reason.head.number': 'numbered like the other headlines',
  'reason.head.marked': 'marked like the other headlines ({detail})',
  'reason.source.label': 'labelled as the source: {detail}',
  'reason.head.start': 'a paragraph that tells a story by itself',
  'reason.head.wrapper': "the file's title names it",
  'reason.head.style': 'the house style says so: {detail}',
  'reason.source.bracket': 'a name in brackets where the article ends: {detail}',
  'reason.source.dash': 'a name behind a dash where the article ends: {detail}',
  'reason.source.dateline': 'the dateline names it: {detail}',
  'reason.source.front-matter': 'the front matter names it: {detail}',
  'reason.source.line': 'it stands alone below the headline: {detail}',
  'reason.source.headline': 'it stands beside the headline: {detail}',
  'reason.bulletin.front-matter': 'its front matter is that of a saved article',
  'reason.bulletin.no-stories': 'no articles were found',
  'reason.bulletin.reading': 'the reading that explains most of the text: {detail}',
  'reason.bulletin.weighed': 'weighed line by line: {detail} of the text’s articles begin surely',
  'reason.bulletin.sourced': 'articles that tell their origin: {detail}',
  'reason.other': '{detail}',
  'rename.nothing': 'There is no publisher and no section here to rename',
  'rename.badName': 'A publisher or a section needs a name on one line',
  'codeAction.fixAll': 'Fix all safe findings of this bulletin',
  'codeAction.suppress': 'Suppress “{rule}” here',
  'codeAction.attach': 'Attach source…',
  'codeLens.source': 'source ✓',
  'codeLens.noSource': 'source ✗',
  'codeLens.link': 'link ✓',
  'codeLens.noLink': 'link ✗',
  'codeLens.brokenLink': 'link broken',
  'completion.publisher': 'publisher',
  'completion.publisherUses': 'publisher, {count} times in this bulletin',
  'completion.section': 'section',
  'completion.date': 'date',
  'project.syntax': '{detail}. The settings in this file are not used until it is corrected',
  'project.unread': 'This file is not read, and nothing in it has an effect: it is no text, is larger than 1 MB, or is a link in a workspace that is not trusted',
  'project.notObject': 'The file should hold one JSON object',
  'project.unknownKey': '“{key}” is no setting of a project file; it has no effect',
  'project.unknownRule': 'There is no rule “{rule}”; it has no effect',
  'project.badLevel': '“{value}” is no level of a rule; use one of: {choices}',
  'project.badValue': 'The value of “{key}” should be {expected}; it has no effect',
  'project.badTag': '“{tag}” is no name for a tag: it needs words between slashes, without spaces at their ends; it has no effect',
  'project.badColor': '“{value}” is no colour; write six hexadecimal digits, such as #c0392b',
  'style.badPath': '“{path}” is no path of a house style: it should lead within the folder, without “..”, to a file that ends in .bulletin-style.json; it has no effect',
  'style.unread': 'The house style “{path}” cannot be read. There should be a file of that name in the workspace folder, of at most 64 KB, ending in .bulletin-style.json. Correct the name in the setting bulletin.houseStyle or in .bulletin-desk.json, or make the file with “Bulletin: Learn House Style”',
  'style.unused': '{detail}. This house style is not used until that is corrected',
  'style.unknownKey': 'A house style has no “{key}”; it has {choices}',
  'style.list': '“{key}” should be a list of at most {most} lines in quotation marks: ["…", "…"]',
  'style.length': 'A line should have between 1 and {most} characters',
  'style.lines': 'In “{pattern}” only what underlines the line, such as ===, may stand behind \\n',
  'style.hole': 'In “{pattern}” something stands in braces that has no meaning there; there are {choices}',
  'style.beside': 'In “{pattern}” two places touch; write what stands between them',
  'style.twice': 'In “{pattern}” a place stands twice',
  'style.everything': '“{pattern}” fits every line; write also what marks the line',
  'style.notLearnt': 'The headlines of this file have no marks of their own that patterns could tell, so no house style was made. Single lines can be corrected with “Bulletin: This Line Is a Headline”',
  'style.noBulletin': 'This file was not read as a bulletin with articles, so there is no house style to learn. “Bulletin: Treat This File as a Bulletin” helps where it is one',
  'annotations.conflict': 'Git has left two versions of these tags here. Keep one, or both, and take the marks away; until then the tags of this bulletin are not shown, and the file is not written',
  'annotations.tooLarge': 'This file is larger than {limit} million characters, and is not read or written',
  'annotations.tooDeep': 'Brackets nest deeper than {levels} levels here; the file is not read or written',
  'annotations.syntax': '{detail}. Until this is corrected the tags of this bulletin are not shown, and the file is not written',
  'annotations.notPage': 'This is no page of annotations (a JSON object with “@context”, “id”, “type” and “items”); it is not read or written',
  'annotations.newer': 'A newer version of Bulletin Desk wrote this file (form {version}). Update the extension; until then the file is not read or written',
  'annotations.twice': '“{name}” stands here twice. Keep one; until then the tags of this bulletin are not shown, and the file is not written',
  'annotations.notAnnotation': 'This is no annotation. Take it away; until then the tags of this bulletin are not shown, and the file is not written',
  'annotations.unusable': '{file}, line {line}: {reason}',
  'annotations.notRead': '{file} cannot be read ({detail}). Check that file; until then it is not written',
  'annotations.link': '{file} is a link, and links are not followed in a workspace that is not trusted. Trust it, or put a file in the place of the link',
  'annotations.notWritten': '{file} cannot be written ({detail}). Nothing was changed; check the folder and try again',
  'annotations.noFile': '{file} has no place: tags are kept in a file beside the bulletin. Save the bulletin in a folder first',
  'overrides.notStored': 'What you said of the line is not stored. {reason}',
  'import.noExport': 'No tags of {file} were found: the file chosen is no export as annotated JSON, NDJSON or Web Annotation, or it is damaged. Nothing was imported',
  'import.otherBulletins': 'The file chosen holds the tags of other bulletins ({names}), and none of {file}. Nothing was imported',
  'hover.tags': 'Tags',
  'tag.used': 'used {count}×',
  'tag.reason.identifier': 'a number in the text',
  'tag.reason.vocabulary': 'named in the text',
  'tag.reason.similar': 'on similar articles',
  'tag.reason.word': 'a word of the text',
  'completion.tag': 'tag',
  'completion.tagUses': 'tag, used {count}×',
  'attach.address': 'its own address says so',
  'attach.page': 'an address on its page that no article calls',
  'attach.series': 'this series quotes it',
  'attach.own-report': 'own report',
  'attach.given': 'as typed',
  'rule.source-missing': 'This article does not say where it comes from',
  'rule.source-none': '{silent} of {all} articles do not say where they come from; this bulletin seems to name no sources',
  'rule.source-none.some': '{silent} of {all} articles do not say where they come from',
  'rule.source-incomplete.publisher': 'The source names no publisher',
  'rule.source-incomplete.date': 'The source has no date; the others have one',
  'rule.source-format': 'The other sources are written differently: {example}',
  'rule.source-date-invalid': 'There is no such day: {printed}',
  'rule.source-date-invalid.stray': '{printed} is months away from this issue; the other sources are near it',
  'rule.source-date-future': '{printed} has not come yet',
  'rule.source-date-future.issue': '{printed} is later than this issue ({issue})',
  'rule.source-date-mismatch': 'The source says {printed}, the address {told}',
  'rule.publisher-host-mismatch': '{host} is not known as a host of {publisher}',
  'rule.link-missing': 'No address answers these words',
  'rule.link-missing.only': 'This is the only article without an address',
  'rule.link-orphan': 'No article calls this address',
  'rule.link-malformed': 'No browser can open this address as it is written',
  'rule.link-wrapped': 'This address is broken over lines',
  'rule.link-trailing-punctuation': '“{marks}” clings to the end of the address',
  'rule.link-fullwidth': 'This address is written in full-width characters',
  'rule.link-duplicate': '“{headline}” has the same address',
  'rule.link-insecure': 'This address is not encrypted (http)',
  'rule.link-broken': '{cause} (checked {time})',
  'rule.link-moved': '{cause} (checked {time})',
  'rule.link-unverifiable': '{cause} (checked {time})',
  'rule.headline-missing': 'This article has no headline',
  'rule.headline-doubtful': 'This may be no headline ({percent} % sure that it is one); say which it is',
  'rule.headline-doubtful.near': 'This line may be a headline ({percent} % sure that it is one); say which it is',
  'rule.headline-doubtful.throughout': 'The layout of this bulletin was not understood well; check the articles in the outline',
  'rule.headline-duplicate': 'Another article has the same headline',
  'rule.story-duplicate': 'The same story as “{headline}”',
  'rule.story-duplicate.elsewhere': 'The same story as “{headline}” in another bulletin',
  'rule.article-empty': 'This article has a headline and no text',
  'rule.section-empty': 'The section “{name}” has no articles',
  'rule.article-continued.there': 'This article goes on elsewhere, but its other part is not in this file',
  'rule.article-continued.here': 'This article begins elsewhere, but its beginning is not in this file',
  'rule.encoding-suspect': '“{text}” looks like a character that was lost in a wrong decoding',
  'related.address': 'The address',
  'related.call': 'The words that call it',
  'related.source': 'The source',
  'related.first': 'The first one',
  'related.elsewhere': 'The other bulletin',
  'fix.attach.address': 'Attach {text}, as its address says',
  'fix.attach.page': 'Attach {text}, as an address on this page says that no article calls',
  'fix.attach.series': 'Attach {text}',
  'fix.attach.own-report': 'Mark as own report: {text}',
  'fix.attach.given': 'Attach {text}',
  'fix.replace': 'Write {text}',
  'fix.redate': 'Take the date of the address: {date}',
  'fix.rename-publisher': 'Write {publisher}, whose host it is',
  'fix.accept': 'Accept {host} as a host of {publisher}',
  'fix.use-orphan': 'Use the address that no article calls: {url}',
  'fix.remove-address': 'Remove the address',
  'fix.correct-address': 'Correct the address',
  'fix.use-new-address': 'Write the new address: {url}',
  'fix.join-address': 'Join the address',
  'fix.remove-punctuation': 'Remove “{marks}” from the end of the address',
  'fix.half-width': 'Write the address in half-width characters',
  'fix.use-https': 'Use https',
  'fix.says.headline': 'This line is a headline',
  'fix.says.notHeadline': 'This line is not a headline',
  'fix.remove-section': 'Remove the section’s head',
  'link.ok': 'The address answers',
  'link.redirected': 'The address answers; for the time being it leads to {target}',
  'link.moved': 'The page has moved for good, to {target}; write the new address',
  'link.http-404': 'The server says that it has no such page (404); look for its new address, or take the link out',
  'link.http-410': 'The server says that the page was taken down for good (410); look for the story elsewhere, or take the link out',
  'link.redirect-gone': 'The address leads to {target}, where there is no page ({status}); look for its new address, or take the link out',
  'link.redirect-loop': 'The address leads back to itself and never to a page; look for the story elsewhere',
  'link.redirect-endless': 'The address leads on {count} times and still not to a page; look for the story elsewhere',
  'link.soft-404-home': 'The address only leads to the front page, {target}; the page itself seems to be gone',
  'link.soft-404-page': 'The address leads to a page for what is missing, {target}; look for its new address, or take the link out',
  'link.soft-404-title': 'The page says itself that it is not there (“{title}”); look for its new address, or take the link out',
  'link.dns-gone': 'There is no host {host}; check how it is written, or look for where the site has gone',
  'link.tls-expired': 'The certificate of {host} has expired, so that browsers warn their readers; look for another address, or tell the site',
  'link.tls-name': 'The certificate that {host} shows is for another host, so that browsers warn their readers; check how the host is written',
  'link.tls-self-signed': 'Nobody but {host} itself vouches for its certificate, so that browsers warn their readers; look for another address',
  'link.malformed': 'No browser can open this address as it is written; correct it',
  'link.unauthorised': 'The page asks for a name and a password (401); open it in a browser to see whether it is there',
  'link.forbidden': 'The server shows this page to no program (403); open it in a browser to see whether it is there',
  'link.method-refused': 'The server does not answer such a question (405); open the page in a browser to see whether it is there',
  'link.not-acceptable': 'The server does not answer such a question (406); open the page in a browser to see whether it is there',
  'link.rate-limited': 'The server asks to be left alone for a while (429); check again later',
  'link.legal': 'The server may not show this page here, for legal reasons (451); open it in a browser to see whether it is there',
  'link.server-error': 'The server has a fault of its own at the moment ({status}); check again later',
  'link.http-other': 'The server gives an answer from which nothing follows ({status}); open the page in a browser to see whether it is there',
  'link.challenge': 'The site first wants to know whether a person is reading; open the page in a browser to see whether it is there',
  'link.login': 'The address leads to a page to sign in, {target}; open it in a browser to see whether it is there',
  'link.cookie-wall': 'The site shows the page only to those who keep its cookies; open it in a browser to see whether it is there',
  'link.redirect-nowhere': 'The address leads to something that is no web address; open it in a browser to see what comes',
  'link.timeout': 'The server does not answer in time; check again later',
  'link.reset': 'The server broke off the connection; check again later, or open the page in a browser',
  'link.connection-refused': 'The server takes no connection; check again later',
  'link.unreachable': 'There is no way to the server from here; check again later',
  'link.protocol': 'The server’s answer is no proper HTTP; open the page in a browser to see whether it is there',
  'link.headers-large': 'The server sends more before the page than is read; open the page in a browser to see whether it is there',
  'link.tls-chain': 'It is not known here who vouches for the certificate of {host}; open the page in a browser to see whether it warns',
  'link.tls-protocol': 'No secure connection to {host} comes about; open the page in a browser to see whether it does there',
  'link.dns-unsure': 'The host {host} cannot be looked up at the moment; check again later',
  'link.refused-private': 'The address is inside a private network and is not asked; if it is yours, allow it in your user settings',
  'link.refused-credentials': 'The address has a name or password in it and is not asked; take them out',
  'link.refused-scheme': 'Only http and https addresses are checked',
  'link.refused-port': 'The address names a port that browsers do not open ({port}); check how it is written',
  'link.proxy-failed': 'The proxy does not let the question through; check the settings of the proxy',
  'link.offline': 'This computer seems to have no connection to the network; check again when it has',
  'link.unexpected': 'The check failed for a reason that is not known ({code}); open the page in a browser to see whether it is there',
  'server.usage': `bulletin-language-server {version}: a language server for news bulletins

Usage: bulletin-language-server --stdio
  --stdio               speak over standard input and output; what most editors want
  --node-ipc            speak over the channel of a parent Node process
  --socket=PORT, --pipe=NAME
                        connect to a server of the client's
  --version, --help`,
  'server.nothingToExport': '{file}: the editor has not opened it and gave no text; open the file and export again',
  'server.exportFailed': '{file}: the export failed ({detail}). Please report this, with the file if you may',
} as const;
