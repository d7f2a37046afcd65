/** What the page is made of; addresses are those by which it reaches files of the extension. */
export interface PageParts {
  readonly language: string;
  readonly cspSource: string;
  readonly nonce: string;
  readonly script: string;
  readonly style: string;
  /** In the user's language. */
  readonly words: { readonly title: string; readonly actions: string; readonly markdown: string; readonly svg: string; readonly png: string; readonly refresh: string };
}

/** The page of the overview, empty: it may load its own script and style and nothing else, and its script fills it. */
export function overviewHtml({ language, cspSource, nonce, script, style, words }: PageParts): string {
  const button = (id: string, label: string): string => `<button type="button" id="${id}">${escaped(label)}</button>`;
  return `<!DOCTYPE html>
<html lang="${escaped(language)}">
<head>
<meta charset="utf-8">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; img-src data:; style-src ${escaped(cspSource)}; script-src 'nonce-${escaped(nonce)}'">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escaped(words.title)}</title>
<link rel="stylesheet" href="${escaped(style)}">
</head>
<body>
<main>
<h1 id="title">${escaped(words.title)}</h1>
<p id="counts"></p>
<div role="group" aria-label="${escaped(words.actions)}">
${button('save-markdown', words.markdown)}
${button('save-svg', words.svg)}
${button('save-png', words.png)}
${button('refresh', words.refresh)}
</div>
<div id="figures"></div>
</main>
<script nonce="${escaped(nonce)}" src="${escaped(script)}"></script>
</body>
</html>
`;
}

function escaped(text: string): string {
  return text.replace(/[&<>"']/gu, (mark) => `&#${String(mark.charCodeAt(0))};`);
}
