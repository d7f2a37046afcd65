import { createConnection, ProposedFeatures } from 'vscode-languageserver/node';
import { version } from '../../../package.json';
import { localeOf } from '../messages/locale.ts';
import { message } from '../messages/messages.ts';
import { startServer } from '../wiring/startServer.ts';
import { decodeFile } from './decodeFile.ts';
import { cacheFolder } from './cacheFolder.ts';
import { today } from './today.ts';
import { workspaceFiles } from './workspaceFiles.ts';

/** Where the library finds its client on the command line. */
const transport = /^--(?:stdio|node-ipc|socket(?:=.*)?|pipe(?:=.*)?)$/u;

const given = process.argv.slice(2);
if (given.some((argument) => transport.test(argument))) {
  startServer(createConnection(ProposedFeatures.all), {
    version,
    decode: (base64) => decodeFile(Buffer.from(base64, 'base64')),
    today,
    files: workspaceFiles,
    openLinkChecker: async (options) => (await import('./links/openLinkChecker.ts')).openLinkChecker({ ...options, cacheFolder: options.cacheFolder ?? cacheFolder() }),
  });
} else if (given.includes('--version')) {
  console.log(version);
} else {
  const { LC_ALL, LC_MESSAGES, LANG } = process.env;
  const usage = message(localeOf(LC_ALL || LC_MESSAGES || LANG), 'server.usage', { version });
  if (given.includes('--help')) {
    console.log(usage);
  } else {
    console.error(usage);
    process.exitCode = 2;
  }
}
