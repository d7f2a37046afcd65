import { replace, RUN_IN, type Draft } from './draft.ts';

const PLACES: Readonly<Record<string, readonly string[]>> = {
  label: ['after', 'under'], 'label-next': ['after', 'under'], 'label-lenticular': ['after', 'under'], 'bracket-label': ['end', 'after', 'under'],
  bracket: ['end', 'after'], square: ['end', 'after'], dash: ['end', 'after'], via: ['end', 'after'], line: ['under'],
  'linked-label': ['after', 'under'], 'linked-name': ['end', 'after'],
};

/** Fits the grammar, place and date of the source to the headlines. */
export function fitSource(layout: Draft): void {
  if (layout.heading === 'label') {
    layout.source = layout.source === 'none' ? 'none' : 'field';
  } else if (layout.source === 'field') layout.source = 'label';
  if (layout.heading !== 'label') layout.fields = layout['field marks'] = '-';
  if (layout.format === 'text') replace(layout, 'source', { 'linked-label': 'bracket-label', 'linked-name': 'bracket' });
  const besideHeadline = ['blank', 'tight', 'atx', 'setext', 'bold', 'mark', 'emoji', 'bullet', 'link', 'underlined', 'ruled'];
  if (['prefix', 'suffix'].includes(layout.source) && !besideHeadline.includes(layout.heading)) layout.source = 'bracket';
  if (layout.source === 'prefix') {
    replace(layout, 'join', { at: 'bar', slash: 'dash' });
    if (layout.heading === 'link') layout.source = 'suffix';
  }
  if (layout.source === 'suffix') replace(layout, 'join', { colon: 'bar' });
  if (!['prefix', 'suffix'].includes(layout.source)) layout.join = '-';
  const places = PLACES[layout.source];
  if (places === undefined || layout.style === 'digest') layout.place = '-';
  else if (layout.style === 'brief') layout.place = 'end';
  else if (!places.includes(layout.place)) layout.place = places[0]!;
  if (RUN_IN.includes(layout.heading) && layout.place === 'under') layout.place = places?.find((place) => place !== 'under') ?? '-';
  if (RUN_IN.includes(layout.heading) && layout.source === 'line') [layout.source, layout.place] = ['bracket', 'end'];
  if (!['label', 'label-next', 'label-lenticular', 'bracket-label', 'linked-label', 'field'].includes(layout.source)) layout['label word'] = '-';
  if (['none', 'prefix', 'suffix', 'via', 'dash'].includes(layout.source)) layout.date = '-';
  if (['dateline', 'lead'].includes(layout.source) && layout.date === 'before') layout.date = 'after';
  if (layout.source === 'label-next') layout.date = layout.date === 'before' ? 'after' : layout.date;
  if (layout.source === 'field' && layout.date === 'before') layout.date = 'after';
  if (layout.date !== 'after' && layout.date !== 'before') layout['date form'] = '-';
  if (['dateline', 'lead'].includes(layout.source) && layout['date form'] !== '-') layout['date form'] = 'short';
}

/** Fits the place of the addresses to headlines and sources. */
export function fitAddress(layout: Draft): void {
  const { heading, source, style, format } = layout;
  const special = ['in headline', 'in source', 'field'];
  if (special.includes(layout.address)) layout.address = 'bare';
  if (style !== 'story' && !['none', 'bare', 'headline line', 'references'].includes(layout.address)) layout.address = 'none';
  if (style === 'brief') replace(layout, 'address', { 'headline line': 'bare', references: 'none' });
  // A list of lines that name nobody and lead nowhere may be a list of anything.
  if (style === 'digest' && source === 'none' && layout.address === 'none') layout.address = 'bare';
  if (layout.address === 'markdown line' && format === 'text') layout.address = 'labelled line';
  const isOwnLine = ['after', 'under'].includes(layout.place) && ['label', 'label-lenticular', 'bracket-label', 'bracket', 'square', 'linked-label'].includes(source);
  if (layout.address === 'same line' && !isOwnLine) layout.address = 'labelled line';
  const takesMore = ['blank', 'tight', 'mark', 'bullet', 'emoji'].includes(heading) && source !== 'suffix';
  if (layout.address === 'headline line' && !takesMore) layout.address = 'bare';
  if (layout.address === 'references' && (!takesMore || layout.numbering === '[1]' || source === 'square')) layout.address = 'bare';
  if (layout.address === 'page foot' && (format !== 'text' || layout.pages === 'none')) layout.address = 'end call';
  if (layout.address === 'end call' && format !== 'text') layout.address = 'labelled line';
  if (layout.address === 'end call') layout.pages = 'none';
  if (heading === 'link' || heading === 'atx-link') layout.address = 'in headline';
  else if (source === 'linked-label' || source === 'linked-name') layout.address = 'in source';
  else if (heading === 'label' && layout.address !== 'none') layout.address = 'field';
  const called = ['same line', 'labelled line', 'markdown line', 'page foot', 'end call', 'field'];
  if (!called.includes(layout.address)) layout['call word'] = '-';
}
