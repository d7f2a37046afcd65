/** The bytes of a text in an encoding that Node can only read, by asking its decoder for every character. */
export function encoded(text: string, encoding: 'gb18030' | 'big5' | 'shift_jis' | 'euc-jp' | 'euc-kr' | 'windows-1251' | 'windows-1252'): Buffer {
  const table = tableOf(encoding);
  return Buffer.concat(
    Array.from(text, (character) => {
      const bytes = character < '\x80' ? Buffer.from(character) : table.get(character);
      if (bytes === undefined) throw new Error(`${character} is not in ${encoding}`);
      return bytes;
    }),
  );
}

const tables = new Map<string, ReadonlyMap<string, Buffer>>();

function tableOf(encoding: string): ReadonlyMap<string, Buffer> {
  const known = tables.get(encoding);
  if (known) return known;
  const table = new Map<string, Buffer>();
  const add = (bytes: Buffer) => {
    const decoder = new TextDecoder(encoding);
    const [character, ...more] = decoder.decode(bytes, { stream: true }) + decoder.decode();
    if (character !== undefined && more.length === 0 && character !== '\ufffd' && !table.has(character)) table.set(character, bytes);
  };
  for (let lead = 0x80; lead < 0x100; lead++) {
    add(Buffer.from([lead]));
    for (let trail = 0x40; trail < 0x100; trail++) add(Buffer.from([lead, trail]));
  }
  tables.set(encoding, table);
  return table;
}
