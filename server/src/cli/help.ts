import { Argument, type Command, Option } from 'commander';
import { type Locale, message } from '../messages/messages.ts';

const titles = {
  'Usage:': 'cli.title.usage',
  'Arguments:': 'cli.title.arguments',
  'Options:': 'cli.title.options',
  'Commands:': 'cli.title.commands',
} as const;

/** `--lang`, which every command takes, before or after its name. */
export function languageOption(locale: Locale): Option {
  return new Option('--lang <LANGUAGE>', message(locale, 'cli.option.lang')).choices(['zh', 'en']);
}

/** Gives a command the paths and options of all that read bulletins, behind its own. */
export function readsBulletins(command: Command, locale: Locale): Command {
  return command
    .usage('[options] PATH…|-')
    .addArgument(new Argument('<PATH...>', message(locale, 'export.argument.paths')))
    .option('-e, --encoding <NAME>', message(locale, 'export.option.encoding'), 'auto')
    .option('--house-style <FILE>', message(locale, 'cli.option.houseStyle'))
    .option('--no-gitignore', message(locale, 'export.option.gitignore'))
    .addOption(languageOption(locale));
}

/** Makes a command show its help in the reader's language. */
export function helpIn(command: Command, locale: Locale): Command {
  if (command.commands.length > 0) command.helpCommand('help [command]', message(locale, 'cli.command.help'));
  return command
    .helpOption('-h, --help', message(locale, 'cli.option.help'))
    .configureHelp({
      styleTitle: (title) => titleIn(locale, title),
      optionDescription: ({ description }) => description,
      argumentDescription: ({ description }) => description,
    });
}

function titleIn(locale: Locale, title: string): string {
  return title in titles ? message(locale, titles[title as keyof typeof titles]) : title;
}
