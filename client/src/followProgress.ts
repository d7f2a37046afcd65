import type { CancellationToken, Progress } from 'vscode';
import type { BaseLanguageClient } from 'vscode-languageclient';
import { WorkDoneProgress } from 'vscode-languageclient';

/** Where a user sees how a request goes, and stops it. */
export interface Watching {
  readonly progress: Progress<{ message?: string; increment?: number }>;
  readonly token: CancellationToken;
}

/** Sends a request with a token under which the server tells how it goes; null where the user has stopped it. */
export async function followProgress<Result>(client: BaseLanguageClient, { progress, token }: Watching, send: (workDoneToken: string) => Promise<Result | null>): Promise<Result | null> {
  const workDoneToken = crypto.randomUUID();
  let shown = 0;
  const following = client.onProgress(WorkDoneProgress.type, workDoneToken, (report) => {
    if (report.kind !== 'report') return;
    const percentage = report.percentage ?? shown;
    progress.report({ increment: percentage - shown, ...(report.message === undefined ? {} : { message: report.message }) });
    shown = percentage;
  });
  try {
    return await send(workDoneToken);
  } catch (error) {
    // What was done until then is done; a cancelled request needs no message.
    if (token.isCancellationRequested) return null;
    throw error;
  } finally {
    following.dispose();
  }
}
