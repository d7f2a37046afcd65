import { html } from './elements.ts';

/** Puts items into a list or a table, so many at a time: a button behind it brings the next ones, and the keyboard goes to the first of them. */
export function growing(into: HTMLElement, items: readonly (() => HTMLElement)[], { step, words }: { readonly step: number; readonly words: string }): HTMLElement {
  const button = html('button', { class: 'quiet', type: 'button' });
  let shown = 0;
  const grow = (): HTMLElement | null => {
    const next = items.slice(shown, shown + step).map((make) => make());
    into.append(...next);
    shown += next.length;
    button.textContent = words.replace('{0}', String(items.length - shown));
    button.hidden = shown >= items.length;
    return next[0] ?? null;
  };
  grow();
  button.addEventListener('click', () => {
    const first = grow();
    (first?.querySelector('button') ?? first)?.focus();
  });
  return button;
}
