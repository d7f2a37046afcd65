import { ABOVE, HEADLINE, OUTSIDE, SECTION, START } from '../model.ts';

/** A story as labels have it, by places among the labelled blocks. */
export interface LabelledStory {
  readonly from: number;
  /** Its last block. */
  to: number;
  /** Its headline, -1 where it has none. */
  head: number;
  /** The section that it is in, by its place in `sections`, -1 where it is in none. */
  readonly section: number;
}

/** What labels make of a document. */
export interface Division {
  readonly stories: readonly LabelledStory[];
  /** The heads of its sections, and how many stories each has. */
  readonly sections: readonly { readonly at: number; stories: number }[];
}

/** The stories and sections that labels, one for each labelled block, describe. */
export function divide(labels: readonly number[]): Division {
  const stories: LabelledStory[] = [];
  const sections: { at: number; stories: number }[] = [];
  let open: LabelledStory | null = null;
  labels.forEach((label, k) => {
    if (label === SECTION) sections.push({ at: k, stories: 0 });
    if (label === SECTION || label === OUTSIDE) open = null;
    else if (open !== null && label === HEADLINE && labels[k - 1] === ABOVE) open.head = open.to = k;
    else if (begins(labels, k)) {
      stories.push((open = { from: k, to: k, head: label === HEADLINE ? k : -1, section: sections.length - 1 }));
      const section = sections.at(-1);
      if (section) section.stories++;
    } else if (open !== null) open.to = k;
  });
  return { stories, sections };
}

/** Whether a story begins at the place. */
function begins(labels: readonly number[], k: number): boolean {
  const label = labels[k];
  return label === START || ((label === HEADLINE || label === ABOVE) && labels[k - 1] !== ABOVE);
}
