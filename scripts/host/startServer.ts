import { spawn } from 'node:child_process';
import type { ChildProcess } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import type { Host } from './installHost.ts';
import { withoutOuterVSCode } from './withoutOuterVSCode.ts';

export interface ServerOptions {
  readonly host: Host;
  /** Where the server keeps its own data; the settings of its user are in data/User/settings.json there. */
  readonly dataFolder: string;
  readonly extensionsFolder: string;
  /** What the extension host finds in its environment beside what is in ours. */
  readonly env?: NodeJS.ProcessEnv;
  /** Folders are trusted only when the user says so, instead of always. */
  readonly asksForTrust?: boolean;
}

/** A running embedded VS Code. */
export interface Server {
  /** `127.0.0.1:PORT`, also the authority of its vscode-remote addresses. */
  readonly authority: string;
  /** Without it nobody gets in: any page open on this machine could reach the port. */
  readonly token: string;
  /** Settles when the server has ended, by whom so ever. */
  readonly ended: Promise<void>;
  stop(): Promise<void>;
}

/** Where a process can be started as the head of a group, and the group be ended. */
const hasGroups = process.platform !== 'win32';
const listening = /Extension host agent listening on (\d+)/;

/** Starts the embedded server on a free port of the loopback interface; rejects, with what it printed, where it ends before it listens. */
export async function startServer(options: ServerOptions): Promise<Server> {
  const token = randomBytes(16).toString('hex');
  const child = spawn(
    process.execPath,
    [
      options.host.serverMain,
      ...['--host', '127.0.0.1', '--port', '0', '--connection-token', token],
      ...['--server-data-dir', options.dataFolder, '--extensions-dir', options.extensionsFolder],
      '--accept-server-license-terms',
      '--disable-telemetry',
      ...(options.asksForTrust ? [] : ['--disable-workspace-trust']),
      '--disable-update-check',
    ],
    { env: { ...withoutOuterVSCode(), ...options.env, EXTENSIONS_GALLERY: '{}' }, stdio: ['ignore', 'pipe', 'pipe'], detached: hasGroups },
  );
  const killGroup = (): void => kill(child);
  process.once('exit', killGroup);
  const ended = new Promise<void>((resolve) => child.once('exit', () => resolve()));

  const port = await new Promise<string>((resolve, reject) => {
    let output = '';
    const read = (chunk: string): void => {
      output += chunk;
      const found = listening.exec(output)?.[1];
      if (found) resolve(found);
    };
    child.stdout.setEncoding('utf8').on('data', read);
    child.stderr.setEncoding('utf8').on('data', read);
    child.once('error', reject);
    child.once('exit', (code) => reject(new Error(`The embedded VS Code ended (exit code ${code}) before it was up:\n${output}`)));
  });

  return {
    authority: `127.0.0.1:${port}`,
    token,
    ended,
    stop: async () => {
      killGroup();
      process.off('exit', killGroup);
      await ended;
    },
  };
}

/** With all that it has started: an extension host that is busy forever outlives its server. */
function kill(child: ChildProcess): void {
  try {
    if (hasGroups && child.pid !== undefined) process.kill(-child.pid, 'SIGKILL');
    else child.kill();
  } catch {
    // It has ended already.
  }
}
