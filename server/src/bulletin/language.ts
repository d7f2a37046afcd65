import type { Draft } from './readings/reading.ts';
import { hanShare } from './text/text.ts';

/** BCP 47 tag of the text's language, told by its script. */
export function languageOf(draft: Draft): string {
  const sample = draft.blocks.slice(0, 60).map((block) => block.text.slice(0, 200).replace(/https?:\S+/g, '')).join(' ');
  if (sample.trim() === '') return 'und';
  if (hanShare(sample) < 0.12) return /[a-z]{3}/i.test(sample) ? 'en' : 'und';
  const traditional = sample.match(/[國會學實說這為時們對來產發經體與後還過點關報電網長門開問題動員專業華東區個]/g)?.length ?? 0;
  const simplified = sample.match(/[国会学实说这为时们对来产发经体与后还过点关报电网长门开问题动员专业华东区个]/g)?.length ?? 0;
  return traditional > simplified ? 'zh-Hant' : 'zh-Hans';
}
