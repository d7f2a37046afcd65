import { l10n } from 'vscode';
import type { ShownArticle, ShownLink } from '../../../server/src/protocol/annotatedBulletin.ts';

/** What is said beside an article: short for the eye, in sentences for who listens or waits over it. */
export interface ArticleMarks {
  readonly short: string;
  readonly long: readonly string[];
  readonly state: 'good' | 'doubtful' | 'bad';
}

/** The marks of an article: source, address, tags; each in words or signs, never by colour alone. */
export function articleMarks({ isSourced, publisher, link, tags }: ShownArticle): ArticleMarks {
  const names = [...new Set(tags.map(({ value }) => `#${value}`))];
  const source = isSourced ? `✓ ${publisher ?? ''}`.trim() : l10n.t('! no source');
  const address = shortLink(link);
  const isDoubtful = link === 'broken' || link === 'moved' || link === 'unverifiable';
  // What is wrong comes first: behind a long headline the rest is cut off.
  const marks = isDoubtful && isSourced ? [address, source] : [source, address];
  return {
    short: [...marks.filter((part) => part !== ''), ...names].join(' · '),
    long: [
      isSourced ? l10n.t('Source: {0}', publisher ?? l10n.t('named')) : l10n.t('Names no source'),
      longLink(link),
      names.length > 0 ? l10n.t('Tags: {0}', names.join(' ')) : l10n.t('No tags'),
    ],
    state: !isSourced || link === 'broken' ? 'bad' : link === 'moved' || link === 'unverifiable' ? 'doubtful' : 'good',
  };
}

function shortLink(link: ShownLink): string {
  switch (link) {
    case 'none':
      return '';
    case 'unchecked':
      return l10n.t('link');
    case 'alive':
      return l10n.t('link ✓');
    case 'moved':
      return l10n.t('link →');
    case 'broken':
      return l10n.t('link ✗');
    case 'unverifiable':
      return l10n.t('link ?');
  }
}

function longLink(link: ShownLink): string {
  switch (link) {
    case 'none':
      return l10n.t('No address');
    case 'unchecked':
      return l10n.t('The address is not checked');
    case 'alive':
      return l10n.t('The address works');
    case 'moved':
      return l10n.t('The address has moved');
    case 'broken':
      return l10n.t('The address is broken');
    case 'unverifiable':
      return l10n.t('The address could not be verified');
  }
}
