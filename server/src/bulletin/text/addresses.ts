/**
 * Addresses (URLs) in Chinese and English text, where no space ends them: the one door to the scanner in `addresses/`.
 * A hand-made reader, unit by unit, whose time is linear in the length of any text. Never decodes or encodes: what comes
 * out is what stands there.
 */

export { findAddresses, type AddressMatch } from './addresses/findAddresses.ts';
export { scanLinks, type LinkMatch } from './addresses/scanLinks.ts';
export { plainWords, readBrackets, type MarkdownLink, type Reference } from './addresses/brackets.ts';
export { goesOnBelow, LONGEST_BROKEN } from './addresses/goesOnBelow.ts';
export { labelOf, readDefinition, type Definition } from './addresses/definitions.ts';
export { targetOf } from './addresses/targetOf.ts';
