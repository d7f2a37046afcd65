import type { Mark, Plot } from './plot.ts';

const steps: Readonly<Record<string, (at: number, last: number) => number>> = {
  ArrowDown: (at, last) => Math.min(at + 1, last),
  ArrowRight: (at, last) => Math.min(at + 1, last),
  ArrowUp: (at) => Math.max(at - 1, 0),
  ArrowLeft: (at) => Math.max(at - 1, 0),
  Home: () => 0,
  End: (_at, last) => last,
};

/** Lets the user choose marks by pointer and keyboard: one stop of the Tab key for all of a plot, arrows within it, Enter or Space to choose. */
export function chooseMarks({ marks }: Plot, chosen: (mark: Mark) => void): void {
  const last = marks.length - 1;
  const reach = (at: number): void => marks.forEach(({ element }, each) => element.setAttribute('tabindex', each === at ? '0' : '-1'));
  reach(0);
  for (const [at, mark] of marks.entries()) {
    const { element } = mark;
    element.addEventListener('click', () => {
      reach(at);
      chosen(mark);
    });
    element.addEventListener('keydown', (event) => {
      const step = steps[event.key];
      if (step === undefined && event.key !== 'Enter' && event.key !== ' ') return;
      event.preventDefault();
      if (step === undefined) return chosen(mark);
      const next = step(at, last);
      reach(next);
      marks[next]?.element.focus();
    });
  }
}
