/** A text of package.json as VS Code hands it over: in another language than English it keeps the original beside it. */
type Text = string | { readonly value: string };

/** What an extension's package.json calls its commands, in the user's language, by their ids. */
export function commandTitles(manifest: { readonly contributes: { readonly commands: readonly { readonly command: string; readonly title: Text }[] } }): Map<string, string> {
  return new Map(manifest.contributes.commands.map(({ command, title }) => [command, typeof title === 'string' ? title : title.value]));
}
