import { l10n } from 'vscode';
import { typedTag } from './tagName.ts';

/** Why what was typed can be no tag, for the user; null where it can be one. */
export function tagFault(typed: string): string | null {
  const read = typedTag(typed);
  if ('value' in read) return null;
  switch (read.fault) {
    case 'empty':
      return l10n.t('Type the name of the tag.');
    case 'emptyLevel':
      return l10n.t('A level of the tag is empty: there must be words before and after each slash.');
    case 'control':
      return l10n.t('A tag is one line of visible characters.');
    case 'tooLong':
      return l10n.t('A tag has at most 100 characters.');
  }
}
