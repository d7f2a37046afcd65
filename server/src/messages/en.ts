/** Every sentence that the server and the command line say, in English; the other languages have the same keys and `{name}`s. */
export const en = {
  'cli.about': 'See the stories, sources and addresses of news bulletins, outside the editor.',
  'cli.option.lang': 'language of messages, zh or en (default: from LC_ALL, LC_MESSAGES, LANG)',
  'cli.option.help': 'show this help',
  'cli.option.version': 'show the version',
  'cli.command.help': 'show the help of a command',
  'cli.more': `
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
  'usage.encoding': '"{given}" is no known encoding; use auto, utf-8, gb18030, big5, utf-16le, utf-16be or another name of the WHATWG Encoding Standard',
  'usage.stdinTwice': 'standard input (-) can be read only once',

  'export.about': 'Write what a bulletin says (sections, articles, sources, addresses) as annotated JSON.',
  'export.argument.paths': 'files, folders (*.txt, *.md, *.markdown, *.bulletin in them), quoted patterns such as "2021/**/*.md", or - for standard input',
  'export.option.format': 'json (one document, indented) or ndjson (one line per document)',
  'export.option.out': 'file to write to; a folder where several documents are written as JSON',
  'export.option.encoding': 'encoding of the input: auto, utf-8, gb18030, big5, utf-16le, utf-16be …',
  'export.option.all': 'also export what is no bulletin in folders and patterns',
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

Exit codes:
  0  all exported      2  the command line was not understood, or a file could not be read or written
                          (all others are still exported)`,
  'export.summary': 'exported: {exported}; no bulletin, skipped: {skipped}; failed: {failed}',
  'export.summary.all': '(--all exports what is no bulletin, too)',
  'export.binary': '{file}: this is not text; it is exported as no bulletin. If it is text, name its encoding with --encoding',
  'export.progress': 'exporting',
  'export.stopped': 'stopped; files already written are complete',

  'check.about': 'Find what is wrong in bulletins: sources, dates, publishers, addresses, headlines.',
  'check.option.format': 'text (one line per finding), json or sarif (SARIF 2.1.0, which code hosts read)',
  'check.option.out': 'file to write the report to',
  'check.option.failOn': 'the weakest finding that makes the exit code 1: hint, information, warning or error',
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
  'hover.headline': 'Article',
  'hover.why': 'Why',
  'hover.section': 'Section',
  'hover.length': 'Length',
  'hover.origin': 'Origin',
  'hover.byline': 'By',
  'hover.finding': 'Finding',
  'hover.confidence': 'Confidence',
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
  'reason.head.short': 'a short line above longer ones, like the other headlines',
  'reason.head.number': 'numbered like the other headlines',
  'reason.head.marked': 'marked like the other headlines ({detail})',
  'reason.source.label': 'labelled as the source: {detail}',
  'reason.source.bracket': 'a name in brackets where the article ends: {detail}',
  'reason.source.dash': 'a name behind a dash where the article ends: {detail}',
  'reason.source.dateline': 'the dateline names it: {detail}',
  'reason.source.front-matter': 'the front matter names it: {detail}',
  'reason.source.line': 'it stands alone below the headline: {detail}',
  'reason.source.headline': 'it stands beside the headline: {detail}',
  'reason.bulletin.front-matter': 'its front matter is that of a saved article',
  'reason.bulletin.no-stories': 'no articles were found',
  'reason.bulletin.reading': 'the reading that explains most of the text: {detail}',
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
  'completion.publisher': 'publisher',
  'completion.publisherUses': 'publisher, {count} times in this bulletin',
  'completion.section': 'section',
  'completion.date': 'date',
  'project.syntax': '{detail}. The settings in this file are not used until it is corrected',
  'project.notObject': 'The file should hold one JSON object',
  'project.unknownKey': '“{key}” is no setting of a project file; it has no effect',
  'project.unknownRule': 'There is no rule “{rule}”; it has no effect',
  'project.badLevel': '“{value}” is no level of a rule; use one of: {choices}',
  'project.badValue': 'The value of “{key}” should be {expected}; it has no effect',
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
  'rule.headline-missing': 'This article has no headline',
  'rule.headline-duplicate': 'Another article has the same headline',
  'rule.story-duplicate': 'The same story as “{headline}”',
  'rule.story-duplicate.elsewhere': 'The same story as “{headline}” in another bulletin',
  'rule.article-empty': 'This article has a headline and no text',
  'rule.section-empty': 'The section “{name}” has no articles',
  'rule.article-continued.there': 'This article goes on elsewhere, but its other part is not in this file',
  'rule.article-continued.here': 'This article begins elsewhere, but its beginning is not in this file',
  'rule.encoding-suspect': '“{text}” looks like a character that was lost in a wrong decoding',
  'related.address': 'The address',
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
  'fix.join-address': 'Join the address',
  'fix.remove-punctuation': 'Remove “{marks}” from the end of the address',
  'fix.half-width': 'Write the address in half-width characters',
  'fix.use-https': 'Use https',
  'fix.remove-section': 'Remove the section’s head',
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
