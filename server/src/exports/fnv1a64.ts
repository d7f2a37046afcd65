/**
 * The 64-bit FNV-1a hash of a text, taken by UTF-16 code unit, as 16 hexadecimal digits: the published function where
 * the text is ASCII. Not for secrets.
 */
export function fnv1a64(text: string): string {
  // The prime is 2^40 + 0x1b3; no product of a 32-bit half exceeds 2^53, so plain numbers are exact.
  let high = 0xcbf29ce4;
  let low = 0x84222325;
  for (let at = 0; at < text.length; at++) {
    const mixed = (low ^ text.charCodeAt(at)) >>> 0;
    const product = mixed * 0x1b3;
    high = (high * 0x1b3 + mixed * 0x100 + Math.floor(product / 0x1_0000_0000)) % 0x1_0000_0000;
    low = product % 0x1_0000_0000;
  }
  return hex(high) + hex(low);
}

function hex(half: number): string {
  return half.toString(16).padStart(8, '0');
}
