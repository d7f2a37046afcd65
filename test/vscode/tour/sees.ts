import type { Locator } from 'playwright-core';
import { eventually } from '../../../scripts/host/eventually.ts';

const patience = 20_000;

/** Waits until this is on the screen; fails with the sentence. */
export async function sees(thing: Locator, otherwise: string): Promise<void> {
  await thing.first().waitFor({ timeout: patience }).catch(because(otherwise));
}

/** Waits until this is not on the screen any more; fails with the sentence. */
export async function seesGo(thing: Locator, otherwise: string): Promise<void> {
  await thing.first().waitFor({ state: 'detached', timeout: patience }).catch(because(otherwise));
}

/** Asks until the answer is accepted, and answers it; fails with the sentence, and the last answer. */
export async function comes<T>(ask: () => Promise<T>, accept: (answer: T) => boolean, otherwise: string): Promise<T> {
  return eventually(ask, accept, patience).catch(because(otherwise));
}

function because(otherwise: string): (cause: unknown) => never {
  return (cause) => {
    throw new Error(`${otherwise} (${cause instanceof Error ? (cause.message.split('\n')[0] ?? '') : String(cause)})`, { cause });
  };
}
