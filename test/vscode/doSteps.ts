import { stripVTControlCharacters } from 'node:util';
import { countReport } from './report.ts';
import type { Count, ReportLine } from './report.ts';
import type { Scene, Steps } from './scene.ts';
import { within } from './within.ts';

interface Means {
  /** For all steps together, in milliseconds. */
  readonly limit: number;
  /** Takes a picture after a step, which counts from 1, also after one that has failed. */
  readonly takePicture: (number: number, step: string) => Promise<unknown>;
}

/** Does the steps in their order, and counts them under the name of their part; the first that fails ends it. */
export async function doSteps<Where extends Scene>(part: string, steps: Steps<Where>, scene: Where, { limit, takePicture }: Means): Promise<Count> {
  const report: ReportLine[] = [];
  await within(limit, part, doEach(part, steps, scene, takePicture, report)).catch((error: unknown) => {
    report.push({ kind: 'failed', title: part, error: String(error) });
  });
  return countReport(report.map((line) => JSON.stringify(line)).join('\n'));
}

async function doEach<Where extends Scene>(part: string, steps: Steps<Where>, scene: Where, takePicture: Means['takePicture'], report: ReportLine[]): Promise<void> {
  for (const [index, [name, step]] of Object.entries(steps).entries()) {
    const title = `${part} ${name}`;
    const begun = performance.now();
    report.push({ kind: 'started', title });
    try {
      await step(scene);
      report.push({ kind: 'passed', title, milliseconds: Math.round(performance.now() - begun) });
    } catch (error) {
      const text = error instanceof Error ? (error.stack ?? error.message) : String(error);
      report.push({ kind: 'failed', title, error: stripVTControlCharacters(text) });
      break;
    } finally {
      await takePicture(index + 1, name);
    }
  }
  report.push({ kind: 'ended' });
}
