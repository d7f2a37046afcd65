import type { Connection } from 'vscode-languageserver';
import type { BulletinSettings, LinkChecking } from '../protocol/settings.ts';
import type { RuleLevel } from '../rules/rule.ts';
import type { Freshness } from '../links/freshness.ts';
import { fileGlobs } from './fileGlobs.ts';
import type { FileGlobs } from './fileGlobs.ts';
import { levelsFrom } from '../project/levels.ts';
import { type StylePaths, stylePathsFrom } from '../project/stylePaths.ts';

/** The settings as the server uses them. */
export interface Settings {
  readonly files: FileGlobs;
  readonly rules: Readonly<Record<string, RuleLevel>>;
  readonly houseStyle: StylePaths;
  readonly workspaceDiagnostics: boolean;
  readonly inlayHints: boolean;
  readonly codeLens: boolean;
  readonly links: BulletinSettings['links'];
}

/** The settings of each document: asked of the client once and kept until it tells of a change. */
export class SettingsSource {
  readonly #connection: Connection;
  readonly #asks: boolean;
  readonly #known = new Map<string | undefined, Promise<Settings>>();
  #pushed: Settings;

  /** @param asks whether the client can be asked; if not, what it sent at the start or has sent since holds for every document */
  constructor(connection: Connection, asks: boolean, atStart: unknown) {
    this.#connection = connection;
    this.#asks = asks;
    this.#pushed = settingsFrom(atStart);
  }

  /** The settings that hold for a document or, for no URI, everywhere. Never fails. */
  of(uri: string | undefined): Promise<Settings> {
    const known = this.#known.get(uri) ?? this.#ask(uri);
    this.#known.set(uri, known);
    return known;
  }

  /** The proxy that the editor is told to use, and for which hosts not; empty where it is told of none. Never fails. */
  async proxy(): Promise<{ readonly proxy?: string; readonly noProxy?: readonly string[] }> {
    if (!this.#asks) return {};
    const http: unknown = await this.#connection.workspace.getConfiguration({ section: 'http' }).catch(() => null);
    const proxy = member(http, 'proxy');
    if (typeof proxy !== 'string' || proxy === '' || member(http, 'proxySupport') === 'off') return {};
    return { proxy, noProxy: strings(member(http, 'noProxy')) };
  }

  /** Settings have changed; `sent` is what the client sent of them, if anything. */
  changed(sent: unknown): void {
    this.#known.clear();
    const section = member(sent, 'bulletin');
    if (section !== undefined) this.#pushed = settingsFrom(section);
  }

  /** The document is closed. */
  forget(uri: string): void {
    this.#known.delete(uri);
  }

  async #ask(uri: string | undefined): Promise<Settings> {
    if (!this.#asks) return this.#pushed;
    try {
      const answer: unknown = await this.#connection.workspace.getConfiguration({ ...(uri === undefined ? {} : { scopeUri: uri }), section: 'bulletin' });
      return answer === null || answer === undefined ? this.#pushed : settingsFrom(answer);
    } catch (error) {
      this.#connection.console.error(`the settings of ${uri ?? 'the workspace'} could not be read: ${String(error)}`);
      return this.#pushed;
    }
  }
}

/** Settings come from a file that anybody may have edited: what is not of the type is taken as missing. */
export function settingsFrom(given: unknown): Settings {
  const files = member(given, 'files');
  const patterns: BulletinSettings['files'] = { include: strings(member(files, 'include')), exclude: strings(member(files, 'exclude')) };
  return {
    files: fileGlobs(patterns),
    rules: levelsFrom(member(given, 'rules')),
    houseStyle: stylePathsFrom(member(given, 'houseStyle')),
    workspaceDiagnostics: member(member(given, 'diagnostics'), 'workspace') === true,
    inlayHints: member(member(given, 'inlayHints'), 'enabled') === true,
    codeLens: member(member(given, 'codeLens'), 'enabled') === true,
    links: linksFrom(member(given, 'links')),
  };
}

const linkChecking = ['off', 'manual', 'onSave', 'onOpen'] as const satisfies readonly LinkChecking[];

function linksFrom(given: unknown): BulletinSettings['links'] {
  const hours = member(given, 'cacheHours');
  return {
    check: linkChecking.find((value) => value === member(given, 'check')) ?? 'off',
    allowPrivate: strings(member(given, 'allowPrivate')),
    exclude: strings(member(given, 'exclude')),
    cacheHours: {
      alive: positive(member(hours, 'alive'), 7 * 24),
      broken: positive(member(hours, 'broken'), 1),
      unverifiable: positive(member(hours, 'unverifiable'), 24),
    },
  };
}

/** For how long results hold, in milliseconds. */
export function freshnessOf({ cacheHours: { alive, broken, unverifiable } }: BulletinSettings['links']): Freshness {
  const hour = 3_600_000;
  return { alive: alive * hour, broken: broken * hour, unverifiable: unverifiable * hour };
}

function positive(value: unknown, otherwise: number): number {
  return typeof value === 'number' && value >= 0 && Number.isFinite(value) ? value : otherwise;
}

function member(value: unknown, name: string): unknown {
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined;
}

function strings(value: unknown): string[] {
  return Array.isArray(value) ? value.filter((item): item is string => typeof item === 'string') : [];
}
