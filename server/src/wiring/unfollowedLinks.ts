import type { KeptFiles } from './keptFiles.ts';
import type { AnnotationFiles, WorkspaceFiles } from './place.ts';

/** A file is a link, or lies behind one, in a workspace that is not trusted. */
export class LinkNotFollowed extends Error {
  override readonly name = 'LinkNotFollowed';
}

/**
 * The same files, but for links in a workspace without trust: whoever made it would otherwise choose what is read and written elsewhere on
 * this machine. What is a link is not there to be read, and a file of annotations that is one is refused with `LinkNotFollowed`.
 *
 * @param isLink whether a file must not be followed now
 */
export function withoutLinks({ files, annotationFiles }: KeptFiles, isLink: (uri: string) => Promise<boolean>): KeptFiles {
  return { files: files && readable(files, isLink), annotationFiles: annotationFiles && writable(annotationFiles, isLink) };
}

function readable(files: WorkspaceFiles, isLink: (uri: string) => Promise<boolean>): WorkspaceFiles {
  return {
    read: async (uri, most) => ((await isLink(uri)) ? null : files.read(uri, most)),
    stamp: (uri) => files.stamp(uri),
    async *bulletins(folder) {
      for await (const uri of files.bulletins(folder)) if (!(await isLink(uri))) yield uri;
    },
  };
}

function writable(files: AnnotationFiles, isLink: (uri: string) => Promise<boolean>): AnnotationFiles {
  const vetted = async (uri: string): Promise<void> => {
    if (await isLink(uri)) throw new LinkNotFollowed(uri);
  };
  return {
    has: (uri) => files.has(uri),
    read: (uri) => vetted(uri).then(() => files.read(uri)),
    write: (uri, text) => vetted(uri).then(() => files.write(uri, text)),
  };
}
