/** Every sentence that the server and the command line say, in English; the other languages have the same keys and `{name}`s. */
export const en = {
  'cli.about': 'See the stories, sources and addresses of news bulletins, outside the editor.',
  'cli.option.lang': 'language of messages, zh or en (default: from LC_ALL, LC_MESSAGES, LANG)',
  'cli.option.help': 'show this help',
  'cli.option.version': 'show the version',
  'cli.command.help': 'show the help of a command',
  'cli.more': `
"bulletin-desk export --help" shows a command's paths, options and examples.`,
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
