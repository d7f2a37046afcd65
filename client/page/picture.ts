import type { OverviewResult } from '../../server/src/protocol/overview.ts';
import { svg } from './elements.ts';
import { firstBars, plotsOfDates } from './figureSection.ts';
import { type Plot, plotWidth, rows } from './plot.ts';

const margin = 24;
const titleHeight = 34;

/** All plots in one picture: SVG that needs nothing from elsewhere, in the colours of the page as it is shown. */
export function picture({ figures, words }: OverviewResult): { readonly text: string; readonly width: number; readonly height: number } {
  let top = margin + titleHeight;
  const parts: SVGElement[] = [svg('text', { class: 'title', x: 0, y: margin }, words.title), svg('text', { class: 'tick', x: 0, y: top }, words.counts)];
  top += margin;
  for (const figure of figures) {
    parts.push(svg('text', { class: 'heading', x: 0, y: top + 16 }, figure.title));
    top += titleHeight;
    for (const plot of plotsOf(figure)) {
      parts.push(svg('g', { transform: `translate(0 ${String(top)})` }, ...plot.element.children));
      top += plot.height;
    }
    top += margin;
  }
  const [width, height] = [plotWidth + 2 * margin, top];
  const whole = svg('svg', { viewBox: `${String(-margin)} 0 ${String(width)} ${String(height)}`, width, height }, ...parts);
  paint(whole);
  return { text: new XMLSerializer().serializeToString(whole), width, height };
}

/** The picture as PNG, in base64. Rejects where the browser cannot draw it. */
export async function png({ text, width, height }: ReturnType<typeof picture>): Promise<string> {
  const image = new Image(width, height);
  image.src = `data:image/svg+xml;charset=utf-8,${encodeURIComponent(text)}`;
  await image.decode();
  const canvas = document.createElement('canvas');
  // No browser draws pictures without end.
  const scale = Math.min(2, 16_000 / height);
  [canvas.width, canvas.height] = [width * scale, height * scale];
  canvas.getContext('2d')?.drawImage(image, 0, 0, canvas.width, canvas.height);
  return canvas.toDataURL('image/png').replace(/^[^,]*,/u, '');
}

function plotsOf(figure: OverviewResult['figures'][number]): Plot[] {
  return figure.kind === 'date' ? plotsOfDates(figure, plotWidth) : [rows(figure, firstBars, plotWidth)];
}

/** Writes into the picture what the page's style sheet says of each part: outside of the page there is none. */
function paint(whole: SVGSVGElement): void {
  const page = getComputedStyle(document.body);
  const hidden = document.body.appendChild(whole);
  for (const element of whole.querySelectorAll('rect, text, line')) {
    const { fill, stroke, fontSize, fontWeight } = getComputedStyle(element);
    element.setAttribute('fill', fill);
    if (stroke !== 'none') element.setAttribute('stroke', stroke);
    if (element instanceof SVGTextElement) {
      element.setAttribute('font-size', fontSize);
      element.setAttribute('font-weight', fontWeight);
    }
  }
  hidden.remove();
  whole.querySelectorAll('.hit').forEach((element) => element.remove());
  for (const name of ['class', 'role', 'aria-label', 'tabindex']) whole.querySelectorAll(`[${name}]`).forEach((element) => element.removeAttribute(name));
  whole.setAttribute('font-family', page.fontFamily);
  whole.prepend(svg('rect', { x: -margin, y: 0, width: '100%', height: '100%', fill: page.backgroundColor }));
}
