/** The page of the overview: shows what it is told, and tells what the user wants. */
import { articleList } from './articleList.ts';
import { html } from './elements.ts';
import { figureSection } from './figureSection.ts';
import { picture, png } from './picture.ts';
import { plotWidth } from './plot.ts';
import type { FromPage, ToPage } from './talk.ts';

declare function acquireVsCodeApi(): { postMessage(message: FromPage): void };

const host = acquireVsCodeApi();
let shown: ToPage | null = null;

function show(told: ToPage): void {
  shown = told;
  const { overview, words } = told;
  const context = {
    articles: overview.bulletins.flatMap(({ name, articles }) => articles.map((article) => ({ ...article, file: name }))),
    more: words.more,
    open: (article: number) => host.postMessage({ kind: 'open', article }),
    words,
    told: overview.words,
    // What is shown while nobody sees it has no width yet.
    width: Math.max(300, Math.min(plotWidth, element('figures').clientWidth || plotWidth)),
  };
  const unsourced = html('section', { 'aria-labelledby': 'unsourced' }, html('h2', { id: 'unsourced' }, `${overview.words.unsourced}: ${String(overview.unsourced.length)}`));
  unsourced.append(...(overview.unsourced.length > 0 ? articleList(overview.unsourced, context) : [html('p', {}, overview.words.nothing)]));
  element('title').textContent = overview.words.title;
  element('counts').textContent = overview.words.counts;
  element('figures').replaceChildren(...overview.figures.map((figure) => figureSection(figure, context)), unsourced);
}

async function save(as: 'markdown' | 'svg' | 'png'): Promise<void> {
  if (shown === null) return;
  if (as === 'markdown') return host.postMessage({ kind: 'save', as });
  const drawn = picture(shown.overview);
  host.postMessage({ kind: 'save', as, data: as === 'svg' ? drawn.text : await png(drawn) });
}

function element(id: string): HTMLElement {
  const found = document.getElementById(id);
  if (found === null) throw new Error(`the page has no ${id}`);
  return found;
}

for (const as of ['markdown', 'svg', 'png'] as const) element(`save-${as}`).addEventListener('click', () => void save(as));
element('refresh').addEventListener('click', () => host.postMessage({ kind: 'refresh' }));
window.addEventListener('message', ({ data }: MessageEvent<ToPage>) => show(data));
host.postMessage({ kind: 'ready' });
