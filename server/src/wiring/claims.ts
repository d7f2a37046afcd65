import type { AnnotationPage } from '../annotations/page.ts';
import { styleFor } from '../project/stylePaths.ts';
import type { LineOverrides } from '../protocol/lineOverrides.ts';
import type { Folders } from './folders.ts';
import type { Claim } from './openBulletins.ts';
import type { ProjectFiles } from './projectFiles.ts';
import type { SettingsSource } from './settings.ts';
import type { StyleFiles } from './styleFiles.ts';
import { claimedBulletin, Treatments } from './treatments.ts';

/** Where claims come from. */
export interface ClaimSources {
  readonly settings: SettingsSource;
  readonly folders: Folders;
  readonly projects: ProjectFiles;
  readonly styles: StyleFiles;
  /** The annotations beside a text; null where there are none that can be used. */
  readonly pageOf: (uri: string) => Promise<AnnotationPage | null>;
}

/** What is known of texts beside their words: whether they are bulletins, of which house, and what users said of their lines. */
export class Claims {
  /** What users said of whole files. */
  readonly treatments: Treatments;
  /** What users have said of single lines and no file of annotations holds, by document URI. */
  readonly unkept: Map<string, LineOverrides>;
  readonly #sources: ClaimSources;

  constructor(atStart: ConstructorParameters<typeof Treatments>[0], unkept: Readonly<Record<string, LineOverrides>>, sources: ClaimSources) {
    this.treatments = new Treatments(atStart);
    this.unkept = new Map(Object.entries(unkept));
    this.#sources = sources;
  }

  /** What is known of an open document. */
  of(uri: string, languageId: string): Promise<Claim> {
    return this.#claim(uri, languageId, uri);
  }

  /** The same of a file that nobody has opened: the settings of its folder are asked for, once for all files in it. */
  ofFile(uri: string): Promise<Claim> {
    return this.#claim(uri, languageOf(uri), this.#sources.folders.of(uri));
  }

  async #claim(uri: string, languageId: string, scope: string | undefined): Promise<Claim> {
    const { settings, folders, projects, styles, pageOf } = this.#sources;
    const treatment = this.treatments.get(uri);
    const { files, houseStyle } = await settings.of(scope);
    const paths = folders.pathsOf(uri);
    const isBulletin = claimedBulletin({ treatment, globs: files, paths, languageId });
    const folder = folders.of(uri);
    // A style lies in the workspace folder, so that nothing else can be read by its name.
    const path = folder === undefined ? null : styleFor(houseStyle, paths) ?? styleFor((await projects.of(folder)).houseStyle, paths);
    const style = folder === undefined || path === null ? null : await styles.of(folder, path);
    const unkept = this.unkept.get(uri);
    return { ...(isBulletin !== undefined && { isBulletin }), ...(unkept && { unkept }), style, page: await pageOf(uri) };
  }
}

/** A file that no editor has open has no language; its name says it. */
export function languageOf(uri: string): string {
  return /\.bulletin$/iu.test(uri) ? 'bulletin' : '';
}
