import { type Locale, message, type MessageKey } from '../messages/messages.ts';

type CauseKey = Exclude<Extract<MessageKey, `cause.${string}`>, 'cause.other'>;

const byCode: Readonly<Record<string, CauseKey>> = {
  ENOENT: 'cause.missing',
  EACCES: 'cause.denied',
  EPERM: 'cause.denied',
  EISDIR: 'cause.isFolder',
  ENOTDIR: 'cause.notFolder',
  EEXIST: 'cause.exists',
  ENOSPC: 'cause.diskFull',
  EDQUOT: 'cause.diskFull',
  EROFS: 'cause.readOnly',
  EMFILE: 'cause.tooManyOpen',
  ENFILE: 'cause.tooManyOpen',
  ELOOP: 'cause.linkLoop',
  ENAMETOOLONG: 'cause.nameTooLong',
  EBUSY: 'cause.busy',
  ETXTBSY: 'cause.busy',
  ERR_FS_FILE_TOO_LARGE: 'cause.tooLarge',
  ERR_STRING_TOO_LONG: 'cause.tooLarge',
  EIO: 'cause.device',
  ENXIO: 'cause.device',
};

/** A refusal of our own, with its cause, where the system would not have refused. */
export class Refusal extends Error {
  readonly key: CauseKey;

  constructor(key: CauseKey) {
    super(key);
    this.key = key;
  }
}

/** Why something failed and what to do about it, in one sentence. */
export function causeOf(error: unknown, locale: Locale): string {
  const key = error instanceof Refusal ? error.key : byCode[codeOf(error) ?? ''];
  if (key !== undefined) return message(locale, key);
  return message(locale, 'cause.other', { detail: error instanceof Error ? error.message : String(error) });
}

/** The system's code of an error (`ENOENT`), where it has one. */
export function codeOf(error: unknown): string | undefined {
  return (error as NodeJS.ErrnoException | null)?.code;
}
