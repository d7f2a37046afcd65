import { Command, CommanderError } from 'commander';
import { version } from '../../../package.json';
import { localeOf } from '../messages/locale.ts';
import { type Locale, message } from '../messages/messages.ts';
import { checkCommand } from './check.ts';
import { type Context, exitCodes } from './context.ts';
import { exportCommand } from './export.ts';
import { fixCommand } from './fix.ts';
import { helpIn, languageOption } from './help.ts';
import type { Io } from './io.ts';
import { outlineCommand } from './outline.ts';
import { reflowCommand } from './reflow.ts';
import { reportCommand } from './report.ts';
import { say } from './say.ts';
import { explainUsage, UsageError } from './usageError.ts';

const commands: readonly ((context: Context) => Command)[] = [exportCommand, checkCommand, fixCommand, outlineCommand, reflowCommand, reportCommand];

/** Runs the program with the arguments after its name; resolves to its exit code, and never throws. */
export async function run(args: readonly string[], io: Io): Promise<number> {
  const locale = localeFor(args, io.env);
  let exitCode: number = exitCodes.ok;
  const program = programOf({ io, locale, finish: (code) => (exitCode = code) });
  try {
    await program.parseAsync(args, { from: 'user' });
    return exitCode;
  } catch (error) {
    if (error instanceof UsageError) sayUsage(error.message);
    else if (error instanceof CommanderError) {
      if (error.exitCode === 0) return exitCodes.ok; // help or version was asked for, and shown
      // Without any command commander has shown the help already.
      if (error.code !== 'commander.help') sayUsage(explainUsage(error, locale));
    } else {
      say(io.stderr, message(locale, 'failure.unexpected', { detail: String(error) }));
      io.stderr.write(`${error instanceof Error ? error.stack : ''}\n`);
    }
    return exitCodes.failed;
  }

  function sayUsage(text: string): void {
    const command = program.commands.find((candidate) => args.includes(candidate.name()));
    say(io.stderr, message(locale, 'usage.wrong', { text, command: `bulletin-desk${command ? ` ${command.name()}` : ''}` }));
  }
}

function programOf(context: Context): Command {
  const { io, locale } = context;
  const program = new Command('bulletin-desk')
    .description(message(locale, 'cli.about'))
    .version(version, '-V, --version', message(locale, 'cli.option.version'))
    .addOption(languageOption(locale))
    .addHelpText('after', message(locale, 'cli.more'));
  for (const command of commands) program.addCommand(command(context));
  for (const command of [program, ...program.commands]) {
    helpIn(command, locale)
      .exitOverride()
      .configureOutput({
        writeOut: (text) => io.stdout.write(text),
        writeErr: (text) => io.stderr.write(text),
        outputError: () => undefined, // said in the reader's language where it is caught
        getOutHelpWidth: () => io.stdout.columns ?? 100,
        getErrHelpWidth: () => io.stderr.columns ?? 100,
      });
  }
  return program;
}

/** As `--lang` says, else the environment, else the system; needed before the command line is parsed, for the errors of that. */
function localeFor(args: readonly string[], { LC_ALL, LC_MESSAGES, LANG }: Io['env']): Locale {
  const at = args.findIndex((arg) => arg === '--lang' || arg.startsWith('--lang='));
  const named = args[at] === '--lang' ? args[at + 1] : args[at]?.slice('--lang='.length);
  return localeOf(named ?? (LC_ALL || LC_MESSAGES || LANG || Intl.DateTimeFormat().resolvedOptions().locale));
}
