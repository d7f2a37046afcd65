/** What a careful editor finds in a sample, as far as these suites look at it; lines count from 1. */
export interface Gold {
  readonly articles: readonly {
    readonly title: string | null;
    readonly start: number;
    readonly end: number;
    readonly section: string | null;
    /** Sections that are as good an answer. */
    readonly sectionAlt?: readonly (string | null)[];
    readonly source: { readonly publisher: string | null } | null;
    readonly urls: readonly string[];
  }[];
}

/** A sample of each layout, and one full of faults. */
export const samples = [
  'the-lakeshore-letter.txt',
  '半导体观察周报.md',
  '智慧交通杂志.txt',
  '每日链接-开源早报.md',
  '江海电子报第二版.md',
  '海洋科技月报.txt',
  '网页存档-港口岸电.md',
  '问题样稿-低空经济快报.txt',
] as const;

/** The gold of a sample. */
export async function goldOf(sample: string): Promise<Gold> {
  const name = sample.replace(/\.\w+$/, '');
  // The bundler takes in every file that this can name.
  const { default: gold } = (await import(`../../fixtures/samples/${name}.gold.json`)) as { default: Gold };
  return gold;
}

/** A headline or name without its white space: what is compared, since a wrapped one is joined with a space or without. */
export function squeezed(headline: string): string {
  return headline.replace(/\s+/gu, '');
}

/** The headlines of a gold, squeezed; null where none is printed. */
export function headlinesOf(gold: Gold): (string | null)[] {
  return gold.articles.map(({ title }) => (title === null ? null : squeezed(title)));
}
