import { replace, RUN_IN, type Draft } from './draft.ts';
import { fitAddress, fitSource } from './settleSources.ts';
import { plainValue, TRAIT_NAMES, type Layout, type Trait } from './traits.ts';

const MARKDOWN_ONLY = ['atx', 'setext', 'bold', 'link', 'atx-link', 'html', 'bold-run-in'];
const TEXT_ONLY = ['blank', 'tight', 'chevron', 'underlined', 'ruled', 'centred', 'caps'];
/** Headings that are told by their place and words alone. */
const UNMARKED = ['blank', 'tight', 'centred'];
const NUMBERED = ['blank', 'tight', 'atx', 'setext', 'bold', 'link', 'atx-link', 'caps', 'underlined', 'ruled', 'centred', 'html'];
const BODY_DECOYS: readonly Trait[] = ['captions', 'subheads', 'lists', 'tables', 'quotations', 'bylines', 'editors', 'related', 'advertisements', 'sharing'];

/** The nearest layout whose traits make sense together and whose gold nobody would dispute. */
export function settle(drawn: Layout): Layout {
  const layout: Draft = { ...drawn };
  for (const trait of TRAIT_NAMES) if (layout[trait] === '-') layout[trait] = plainValue(trait);
  for (const fit of [fitLanguage, fitHeading, fitStyle, fitNumbering, fitSource, fitAddress, fitSpacing, fitSections, fitPages, fitFront, fitDecoys, fitForms, fitRest]) {
    fit(layout);
  }
  return layout as Layout;
}

/** True where a headline stands out by a mark or a number. */
export function isMarked(layout: Readonly<Record<Trait, string>>): boolean {
  return !UNMARKED.includes(layout.heading) || layout.numbering !== 'none';
}

function fitLanguage(layout: Draft): void {
  if (layout.language === 'en') {
    replace(layout, 'numbering', { '1、': '1.', '（1）': '(1)', '①': '1)', '一、': 'I.', '（一）': 'a)', '【1】': '[1]', '第一条': 'No.1' });
    replace(layout, 'heading', { lenticular: 'caps', 'lenticular-run-in': 'bold-run-in' });
    replace(layout, 'source', { 'label-lenticular': 'label', lead: 'dateline' });
    replace(layout, 'section mark', { lenticular: 'caps', han: 'roman', hashes: 'equals' });
    replace(layout, 'join', { slash: 'bar', at: 'dash' });
    replace(layout, 'indent', { wide: 'spaces' });
    replace(layout, 'field marks', { lenticular: 'bold' });
  } else {
    replace(layout, 'numbering', { 'No.1': '1.', 'a)': '1、', 'I.': '一、' });
    replace(layout, 'heading', { caps: 'lenticular' });
    replace(layout, 'section mark', { caps: 'lenticular', roman: 'han' });
  }
}

function fitHeading(layout: Draft): void {
  if (MARKDOWN_ONLY.includes(layout.heading)) layout.format = 'markdown';
  if (TEXT_ONLY.includes(layout.heading)) layout.format = 'text';
}

function fitStyle(layout: Draft): void {
  if (layout.style === 'story') {
    replace(layout, 'heading', { bullet: layout.format === 'markdown' ? 'bold' : 'mark' });
    return;
  }
  layout.paragraphs = '-';
  if (layout.style === 'digest') {
    const asDrawn = ['bullet', 'mark', 'emoji', 'link'];
    if (!asDrawn.includes(layout.heading)) layout.heading = layout.numbering === 'none' ? 'bullet' : 'blank';
    replace(layout, 'source', {
      label: 'bracket', 'label-next': 'none', 'label-lenticular': 'none', 'bracket-label': 'bracket', line: 'suffix', dateline: 'prefix', lead: 'suffix',
      'linked-label': 'none', 'linked-name': 'bracket',
    });
  } else {
    if (!['bullet', 'mark', 'emoji'].includes(layout.heading)) layout.heading = layout.numbering === 'none' ? 'mark' : 'blank';
    replace(layout, 'source', {
      label: 'bracket-label', 'label-next': 'bracket', 'label-lenticular': 'bracket', line: 'bracket', dateline: 'square', lead: 'via', prefix: 'bracket',
      suffix: 'dash', 'linked-label': 'none', 'linked-name': 'bracket',
    });
  }
  if (layout.heading === 'blank') layout.format = 'text';
}

function fitNumbering(layout: Draft): void {
  if (!NUMBERED.includes(layout.heading)) layout.numbering = 'none';
  if (layout.style !== 'story' && layout.heading === 'blank' && layout.numbering === 'none') layout.numbering = '1.';
  if (layout.numbering === '1.1' && layout.sections === 'none') layout.numbering = '1.';
  if (['a)', '①', 'I.'].includes(layout.numbering) && layout.size === 'many') layout.size = 'some';
  if (layout.numbering === 'none' || layout.numbering === '1.1' || layout.sections === 'none') layout.counting = '-';
}

function fitSpacing(layout: Draft): void {
  if (layout.format === 'markdown') {
    replace(layout, 'spacing', { double: 'blank' });
    layout.width = 'none';
    replace(layout, 'indent', { spaces: 'none' });
  }
  if (layout.heading === 'label' || layout.heading === 'html') replace(layout, 'spacing', { solid: 'blank', double: 'blank' });
  if (layout.style !== 'story') {
    replace(layout, 'spacing', { double: 'solid', tight: 'blank' });
    layout.indent = '-';
  } else {
    const framed = ['after', 'under'].includes(layout.place) || ['prefix', 'suffix'].includes(layout.source);
    if (['solid', 'double'].includes(layout.spacing) && !isMarked(layout) && !framed) layout.spacing = 'tight';
    if (['centred', 'underlined', 'ruled', 'setext'].includes(layout.heading)) replace(layout, 'spacing', { solid: 'tight', double: 'blank' });
    if (layout.spacing === 'double' && layout.width === 'none') layout.width = '40';
    if (['solid', 'double'].includes(layout.spacing) && layout.heading === 'blank') layout.heading = 'tight';
    const hasNoBlankBelow = layout.heading === 'tight' || ['solid', 'double', 'tight'].includes(layout.spacing);
    const endsVisibly = ['lenticular', 'ruled', 'underlined', 'label', 'caps', ...RUN_IN].includes(layout.heading);
    // Where does a broken headline end and its body begin? The indentation must say.
    if (layout.width !== 'none' && hasNoBlankBelow && !endsVisibly) replace(layout, 'indent', { none: layout.language === 'en' ? 'spaces' : 'wide' });
  }
  if (layout.language === 'en' && layout.width === '40') layout.width = '60';
}

function fitSections(layout: Draft): void {
  if (layout.sections === 'none') {
    layout['section mark'] = '-';
    return;
  }
  const { heading, numbering, language, format } = layout;
  const isHan = ['一、', '（一）', '第一条'].includes(numbering);
  const possible: Readonly<Record<string, boolean>> = {
    atx: format === 'markdown' && heading !== 'html',
    html: format === 'markdown' && heading === 'html',
    bold: format === 'markdown' && !['bold', 'bold-run-in'].includes(heading) && layout.sections === 'one',
    lenticular: language !== 'en' && !['lenticular', 'lenticular-run-in'].includes(heading) && numbering !== '【1】' && layout['field marks'] !== 'lenticular',
    hashes: format === 'text' && language !== 'en',
    han: format === 'text' && language !== 'en' && !isHan,
    mark: format === 'text' && heading !== 'mark',
    equals: format === 'text' && layout.sections === 'one',
    underlined: format === 'text' && !['underlined', 'ruled'].includes(heading),
    dashes: format === 'text',
    caps: format === 'text' && language === 'en' && heading !== 'caps',
    roman: format === 'text' && language === 'en' && numbering !== 'I.',
    diamonds: format === 'text' && heading !== 'mark',
    bare: format === 'text' && isMarked(layout) && layout.spacing === 'blank' && layout.heading !== 'caps',
  };
  if (possible[layout['section mark']] !== true) {
    layout['section mark'] = Object.keys(possible).find((mark) => possible[mark]) ?? '-';
  }
}

function fitPages(layout: Draft): void {
  if (layout.format === 'markdown') layout.pages = '-';
  if (!layout.pages.includes('numbers')) layout['page number'] = '-';
}

function fitFront(layout: Draft): void {
  if (layout.format === 'text') replace(layout, 'masthead', { 'front matter': 'block' });
  // Something must say that these are news and no essay: the issue and its day.
  if (layout.source === 'none' && layout.address === 'none') layout.masthead = 'block';
  if (layout.style !== 'story' || layout.heading === 'label') layout.contents = '-';
  if (layout.format === 'markdown') replace(layout, 'contents', { paged: 'plain', dotted: 'plain' });
  // The list and the stories look the same where nothing marks either.
  if (layout.contents !== '-' && !isMarked(layout)) replace(layout, 'contents', { plain: 'dotted' });
}

function fitDecoys(layout: Draft): void {
  const isBare = !isMarked(layout) && layout.heading !== 'caps';
  const isClose = ['solid', 'double'].includes(layout.spacing);
  if (layout.style !== 'story') for (const trait of BODY_DECOYS) layout[trait] = '-';
  if (layout.style === 'digest') layout['quoted source'] = layout['closing bracket'] = '-';
  if (layout.style !== 'story') return;
  if (isBare && isClose) for (const trait of BODY_DECOYS) layout[trait] = '-';
  if (isBare || RUN_IN.includes(layout.heading) || layout.spacing !== 'blank' || layout.heading === 'caps') layout.subheads = '-';
  if (layout.format === 'text') layout.tables = '-';
  if (RUN_IN.includes(layout.heading) || layout.source === 'line' || layout.heading === 'label') layout.bylines = '-';
  if (layout.paragraphs === 'one') for (const trait of ['subheads', 'lists', 'tables', 'quotations'] as const) layout[trait] = '-';
}

function fitForms(layout: Draft): void {
  if (layout.language === 'en') layout.digits = layout.punctuation = layout.compatibility = '-';
  if (layout.format === 'text') replace(layout, 'remains', { entities: 'none' });
  else replace(layout, 'remains', { 'markdown marks': 'none' });
  if (layout.remains === 'entities' && layout.style !== 'story') layout.remains = 'none';
  // Full-width digits turn 01 and its like into other numberings; the marks of Markdown stay what they are.
  if (layout.format === 'markdown') layout.digits = layout.digits === 'full' ? 'half' : layout.digits;
}

function fitRest(layout: Draft): void {
  const isClose = ['solid', 'double'].includes(layout.spacing);
  if (layout.style !== 'story' || isClose || ['ruled', 'underlined', 'setext', 'label'].includes(layout.heading)) {
    layout.between = layout.heading === 'label' && layout.between === 'rule' ? 'rule' : 'nothing';
  }
  if (layout.source === 'none') layout.irregular = '-';
  if (layout.irregular === 'one with two sources' && !['label', 'bracket', 'bracket-label', 'field'].includes(layout.source)) layout.irregular = 'none';
  if (layout.irregular === 'one without source' && isClose && !isMarked(layout)) layout.irregular = 'none';
}
