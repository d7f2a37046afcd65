import { MultiBar, Presets } from 'cli-progress';
import type { Output } from './io.ts';
import { line } from './say.ts';

/** What a person at the terminal sees of a long job. */
export interface Progress {
  /** False once it has stopped, and nobody wants to know. */
  total(count: number): boolean;
  step(): void;
  /** One message, above the bar. */
  say(text: string): void;
  stop(): void;
}

/** A progress bar where a person is watching; without one, only the messages. */
export function startProgress(stderr: Output, label: string, watched: boolean): Progress {
  return watched ? bar(stderr, label) : { total: () => false, step() {}, say: (text) => void stderr.write(line(text)), stop() {} };
}

function bar(stream: Output, label: string): Progress {
  const options = { stream, format: `${label} {bar} {value}/{total} {duration_formatted}`, hideCursor: true, clearOnComplete: true, gracefulExit: false };
  const bars = new MultiBar(options, Presets.shades_classic);
  const shown = bars.create(1, 0);
  let stopped = false;
  return {
    total(count) {
      if (!stopped) shown.setTotal(count);
      return !stopped;
    },
    step: () => shown.increment(),
    say: (text) => bars.log(line(text)),
    stop() {
      stopped = true;
      bars.update(); // writes the messages still held back
      bars.stop();
    },
  };
}
