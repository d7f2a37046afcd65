import type { AnnotationFiles, WorkspaceFiles } from './place.ts';

/** All that is read and written beside the texts that a client has opened. */
export interface KeptFiles {
  /** Null where the server may not look at any. */
  readonly files: WorkspaceFiles | null;
  /** Null where nothing may be written. */
  readonly annotationFiles: AnnotationFiles | null;
}

/** The files of this machine, and those that only the client can reach; all by the client where there are none of this machine. */
export function joinedFiles(here: KeptFiles, client: KeptFiles | null): KeptFiles {
  if (client === null) return here;
  const isHere = (uri: string): boolean => here.files !== null && uri.startsWith('file:');
  const files = (uri: string): WorkspaceFiles | null => (isHere(uri) ? here.files : client.files);
  const annotations = (uri: string): AnnotationFiles | null => (isHere(uri) ? here.annotationFiles : client.annotationFiles);
  return {
    files: {
      read: async (uri, most) => (await files(uri)?.read(uri, most)) ?? null,
      stamp: async (uri) => (await files(uri)?.stamp(uri)) ?? null,
      async *bulletins(folder) {
        yield* files(folder)?.bulletins(folder) ?? [];
      },
    },
    annotationFiles: {
      has: async (uri) => (await annotations(uri)?.has(uri)) ?? false,
      read: async (uri) => (await annotations(uri)?.read(uri)) ?? null,
      write: async (uri, text) => annotations(uri)?.write(uri, text),
    },
  };
}
