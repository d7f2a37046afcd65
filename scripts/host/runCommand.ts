import { spawn } from 'node:child_process';

export interface CommandOptions {
  readonly cwd: string;
  readonly env?: NodeJS.ProcessEnv;
  /** True: what the command prints goes to our own output. False (default): it is kept and shown only if the command fails. */
  readonly show?: boolean;
}

/** Runs a command to its end and answers what it printed; rejects, with what it printed, where it cannot start or fails. */
export function runCommand(command: string, args: readonly string[], options: CommandOptions): Promise<string> {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, {
      cwd: options.cwd,
      env: options.env ?? process.env,
      stdio: options.show ? ['ignore', 'inherit', 'inherit'] : ['ignore', 'pipe', 'pipe'],
      // npm and code are .cmd files on Windows, which only a shell can start.
      shell: process.platform === 'win32' && !command.endsWith('.exe'),
    });
    let output = '';
    child.stdout?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    child.stderr?.setEncoding('utf8').on('data', (chunk: string) => (output += chunk));
    const line = [command, ...args].join(' ');
    child.once('error', (cause) => reject(new Error(`${line}: ${cause.message}`, { cause })));
    child.once('close', (code, signal) => {
      if (code === 0) resolve(output);
      else reject(new Error(`${line} failed (${signal ?? `exit code ${code}`}) in ${options.cwd}\n${output}`.trimEnd()));
    });
  });
}
