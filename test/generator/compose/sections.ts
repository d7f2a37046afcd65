import { displayWidth } from '../print/displayWidth.ts';
import type { House } from './house.ts';
import { line, type Block, type Line } from './line.ts';
import { hanNumeral, romanNumeral } from './ordinals.ts';

/** The name of a section as it is printed, without its marks and number. */
export function sectionName(house: House, name: string): string {
  return ['caps', 'roman'].includes(house.layout['section mark']) ? name.toUpperCase() : name;
}

/** The head of a section, the `n`-th from 1. */
export function printSection(house: House, name: string, n: number): Block {
  const { layout } = house;
  const shown = sectionName(house, name);
  const of = (text: string): Line => line(text, 'section', { wraps: false });
  const level = layout.sections === 'two' ? 3 : 2;
  switch (layout['section mark']) {
    case 'atx': return { gap: true, lines: [of(`${'#'.repeat(level)} ${shown}`)] };
    case 'html': return { gap: true, lines: [of(`<h2>${shown}</h2>`)] };
    case 'bold': return { gap: true, lines: [of(`**${shown}**`)] };
    case 'lenticular': return { gap: true, lines: [of(`【${shown}】`)] };
    case 'hashes': return { gap: true, lines: [of(`#${shown}#`)] };
    case 'han': return { gap: true, lines: [of(`${hanNumeral(n)}、${shown}`)] };
    case 'mark': return { gap: true, lines: [of(`${house.sectionMark} ${shown}`)] };
    case 'equals': return { gap: true, lines: [of(`======== ${shown} ========`)] };
    case 'underlined': return { gap: true, lines: [of(shown), line('-'.repeat(displayWidth(shown)), 'furniture', { wraps: false })] };
    case 'dashes': return { gap: true, lines: [of(house.isEnglish ? `--- ${shown} ---` : `—— ${shown} ——`)] };
    case 'roman': return { gap: true, lines: [of(`${romanNumeral(n)}. ${house.either('starred section') ? `***** ${shown} *****` : shown}`)] };
    case 'diamonds': return { gap: true, lines: [of(`◆◆ ${shown} ◆◆`)] };
    default: return { gap: true, lines: [of(shown)] };
  }
}

/** The head of a greater part, above its first section. */
export function printPart(house: House, name: string): Block {
  const text = house.layout.format === 'markdown' ? (house.layout['section mark'] === 'html' ? `<h1>${name}</h1>` : `## ${name}`) : `======== ${name} ========`;
  return { gap: true, lines: [line(text, 'part', { wraps: false })] };
}
