import type { LineOverrides } from './lineOverrides.ts';
import type { Suppression } from './suppressions.ts';
import type { Treatment } from './treatment.ts';

/** How a finding of a rule is shown; `off` shows none. */
export type RuleSeverity = 'error' | 'warning' | 'information' | 'hint' | 'off';

/** The settings of the section `bulletin`, as a client sends them. */
export interface BulletinSettings {
  readonly files: {
    /** Globs of files that are bulletins whatever they look like. */
    readonly include: readonly string[];
    /** Globs of files that are none; they win over `include`. */
    readonly exclude: readonly string[];
  };
  /** By rule id; a rule that is not named keeps its own severity. */
  readonly rules: Readonly<Record<string, RuleSeverity>>;
  /** The path of a house style within the workspace folder, or several by globs of the files that they hold for; empty for none. */
  readonly houseStyle: string | Readonly<Record<string, string>>;
  readonly diagnostics: {
    /** Whether findings are shown for bulletins of the workspace that are not open, too. */
    readonly workspace: boolean;
  };
  readonly inlayHints: { readonly enabled: boolean };
  readonly codeLens: { readonly enabled: boolean };
  readonly links: {
    readonly check: LinkChecking;
    /** Hosts, and ranges of addresses (CIDR), of private networks that may be asked for; only the user's own settings are to fill it. */
    readonly allowPrivate: readonly string[];
    /** Globs over addresses, and hosts, that are never asked for. */
    readonly exclude: readonly string[];
    /** For how many hours a result of each kind is believed. */
    readonly cacheHours: { readonly alive: number; readonly broken: number; readonly unverifiable: number };
  };
}

/** When addresses are asked for: never; when the user says so; also when a bulletin is saved, or opened and saved. */
export type LinkChecking = 'off' | 'manual' | 'onSave' | 'onOpen';

/** What a client may hand over when it starts the server; every part may be missing. */
export interface InitializationOptions {
  /** By document URI. */
  readonly treatments?: Readonly<Record<string, Treatment>>;
  /** For clients that cannot be asked with `workspace/configuration`. */
  readonly settings?: Partial<BulletinSettings>;
  /** What the user has said of single lines, by document URI, where it is not in a file of annotations. */
  readonly overrides?: Readonly<Record<string, LineOverrides>>;
  /** What the user has suppressed, in all files. */
  readonly suppressions?: readonly Suppression[];
  /** Whether the client has the commands of `clientCommands`, so that they may be offered. */
  readonly commands?: boolean;
  /** Whether the client reads and writes files that the server has no disk for. */
  readonly servesFiles?: boolean;
  /** Whether the user trusts the workspace; without that no address is asked for, and no link in a folder is followed. True where it is missing. */
  readonly trusted?: boolean;
  /** A folder of this machine in which the server may keep what it found of links. */
  readonly cacheFolder?: string;
  /** A folder of this machine, of this workspace alone, in which the server may keep its index. */
  readonly storageFolder?: string;
}
