import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Diagnostic, ServerCapabilities } from 'vscode-languageserver/node';
import { projectRoot } from '../../host/paths.ts';
import { longBulletin, type LayoutName } from './documents.ts';
import type { Replies } from './nullServer.ts';
import { RandomEdits } from './randomEdits.ts';
import { type Contender, start } from './servers.ts';
import { Session } from './session.ts';

/** What is measured of one server with one document; milliseconds, bytes. What was not reached is empty or null. */
export interface Measured {
  readonly contender: string;
  readonly layout: LayoutName;
  /** Bytes of UTF-8. */
  readonly size: number;
  initialize: number | null;
  firstOutline: number | null;
  firstDiagnostics: number | null;
  readonly toOutline: number[];
  readonly toDiagnostics: number[];
  /** From an edit to the list that is told unasked, the publisher's rest included. */
  readonly toTold: number[];
  readonly hover: number[];
  readonly codeAction: number[];
  memory: { readonly now: number; readonly peak: number } | null;
  failure: string | null;
}

/** How much is measured. */
export interface Plan {
  readonly layout: LayoutName;
  readonly bytes: number;
  /** Edits of each kind at most. */
  readonly edits: number;
  /** Seconds after which edits of one kind end, if there have been three. */
  readonly budget: number;
  readonly seed: number;
}

const FEWEST = 3;

/** Measures one server; gives its answers, too, for the server that only repeats them. */
export async function measure(contender: Contender, plan: Plan): Promise<{ readonly measured: Measured; readonly replies: Replies | null }> {
  const text = longBulletin(plan.layout, plan.bytes, plan.seed);
  const measured: Measured = { contender: contender.name, layout: plan.layout, size: Buffer.byteLength(text), initialize: null, firstOutline: null, firstDiagnostics: null, toOutline: [], toDiagnostics: [], toTold: [], hover: [], codeAction: [], memory: null, failure: null };
  let replies: Replies | null = null;
  const sessions: Session[] = [];
  const open = async (pulls: boolean): Promise<readonly [Session, ServerCapabilities]> => {
    const begun = performance.now();
    const session = new Session(start(contender), `file:///bench/long.${plan.layout === 'markdown' ? 'md' : 'txt'}`, plan.layout === 'markdown' ? 'markdown' : 'plaintext', text, contender.settings);
    sessions.push(session);
    const capabilities = await session.initialize(pulls);
    measured.initialize ??= performance.now() - begun;
    return [session, capabilities];
  };
  const run = async (): Promise<void> => {
    const [asking, capabilities] = await open(true);
    replies = await Promise.race([measureAsking(asking, capabilities, measured, plan), asking.ended()]);
    await asking.stop();
    if (contender.asked) return;
    const [listening] = await open(false);
    await Promise.race([measureListening(listening, measured, plan), listening.ended()]);
    await listening.stop();
  };
  await run().catch((error: unknown) => (measured.failure = error instanceof Error ? error.message.slice(0, 200) : String(error)));
  for (const session of sessions) session.kill();
  return { measured, replies };
}

async function measureAsking(session: Session, can: ServerCapabilities, measured: Measured, { edits, budget, seed }: Plan): Promise<Replies> {
  let begun = performance.now();
  await session.open();
  const symbols = await session.symbols();
  measured.firstOutline = performance.now() - begun;
  const first = (await session.diagnostics()) as { readonly resultId?: string };
  measured.firstDiagnostics = performance.now() - begun;
  const random = new RandomEdits(seed);
  /** Edits again and again, and waits each time for the answer. */
  const repeat = async (times: number[], ask: () => Promise<unknown>): Promise<void> => {
    const ends = performance.now() + budget * 1000;
    while (times.length < edits && (times.length < FEWEST || performance.now() < ends)) {
      const edit = random.next(session.lines);
      begun = performance.now();
      void session.edit(edit);
      await ask();
      times.push(performance.now() - begun);
    }
  };
  let last = first.resultId;
  await repeat(measured.toDiagnostics, async () => {
    last = ((await session.diagnostics(last)) as { readonly resultId?: string }).resultId;
  });
  await repeat(measured.toOutline, () => session.symbols());
  let [hover, codeActions]: unknown[] = [null, null];
  if (can.hoverProvider) await repeat(measured.hover, async () => (hover = (await session.hover(random.next(session.lines).position)) ?? hover));
  if (can.codeActionProvider) await repeat(measured.codeAction, async () => (codeActions = await session.codeActions(random.next(session.lines).position)));
  measured.memory = session.memory();
  return { symbols, diagnostics: await session.diagnostics(), hover, codeActions };
}

/** Edits before something that is found, so that the list is another one each time and must be told. */
async function measureListening(session: Session, measured: Measured, { edits, budget, seed }: Plan): Promise<void> {
  let told = session.told();
  await session.open();
  const { diagnostics } = await Promise.race([told, nothingToTell(session)]);
  const places = diagnostics.filter((one: Diagnostic) => one.range.start.line === one.range.end.line).map(({ range }) => range.start.line);
  if (places.length === 0) return;
  const ends = performance.now() + budget * 1000;
  for (let k = 0; k < Math.min(edits, 40) && (k < FEWEST || performance.now() < ends); k++) {
    const line = places[(k * 7919 + seed) % places.length]!;
    told = session.told();
    const begun = performance.now();
    void session.edit({ position: { line, character: 0 }, unit: ' ' });
    await told;
    measured.toTold.push(performance.now() - begun);
  }
}

/** A server tells nothing of a text in which it finds nothing: its answer to a request that came later says that it is done. */
async function nothingToTell(session: Session): Promise<{ readonly diagnostics: Diagnostic[] }> {
  await session.symbols();
  await session.hover({ line: 0, character: 0 });
  await new Promise((resolve) => setTimeout(resolve, 2000));
  return { diagnostics: [] };
}

/** The server that only repeats what another has answered. */
export function nullServer(program: string, replies: Replies): Contender {
  const folder = join(projectRoot, 'out/benchmarks/performance');
  mkdirSync(folder, { recursive: true });
  const file = join(folder, 'replies.json');
  writeFileSync(file, JSON.stringify(replies));
  return { name: 'null server', args: [program, `--replies=${file}`], settings: {} };
}
