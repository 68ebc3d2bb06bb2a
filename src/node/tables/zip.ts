/*
 * A ZIP file without compression (PKWARE APPNOTE 6.3.9, §4.3): what a browser hands over when a folder of
 * tables is saved. Names and texts are UTF-8; the day is 1 January 1980, so that equal folders are equal files.
 */

const CRC = Uint32Array.from({length: 256}, (_, n) => {
  let c = n;
  for (let k = 0; k < 8; k++) c = c & 1 ? 0xedb88320 ^ (c >>> 1) : c >>> 1;
  return c >>> 0;
});

function crcOf(bytes: Uint8Array): number {
  let c = 0xffffffff;
  for (const byte of bytes) c = (CRC[(c ^ byte) & 0xff] ?? 0) ^ (c >>> 8);
  return (c ^ 0xffffffff) >>> 0;
}

/** Numbers of two and four bytes, little end first. */
function record(parts: readonly (readonly [size: 2 | 4, value: number])[]): Uint8Array {
  const bytes = new Uint8Array(parts.reduce((sum, [size]) => sum + size, 0));
  const view = new DataView(bytes.buffer);
  let at = 0;
  for (const [size, value] of parts) {
    if (size === 2) view.setUint16(at, value, true);
    else view.setUint32(at, value, true);
    at += size;
  }
  return bytes;
}

const UTF8 = 0x0800;
const FIRST_DAY = 0x0021;

/** The files of a folder as one ZIP file. */
export function zip(files: Iterable<readonly [name: string, text: string]>): Uint8Array {
  const encoder = new TextEncoder();
  const chunks: Uint8Array[] = [];
  const directory: Uint8Array[] = [];
  let offset = 0;
  for (const [name, text] of files) {
    const [title, body] = [encoder.encode(name), encoder.encode(text)];
    const about = [
      [2, 20],
      [2, UTF8],
      [2, 0],
      [2, 0],
      [2, FIRST_DAY],
      [4, crcOf(body)],
      [4, body.length],
      [4, body.length],
      [2, title.length],
      [2, 0],
    ] as const;
    const local = record([[4, 0x04034b50], ...about]);
    directory.push(
      record([[4, 0x02014b50], [2, 20], ...about, [2, 0], [2, 0], [2, 0], [4, 0], [4, offset]]),
      title,
    );
    chunks.push(local, title, body);
    offset += local.length + title.length + body.length;
  }
  const length = directory.reduce((sum, bytes) => sum + bytes.length, 0);
  const count = directory.length / 2;
  const end = record([
    [4, 0x06054b50],
    [2, 0],
    [2, 0],
    [2, count],
    [2, count],
    [4, length],
    [4, offset],
    [2, 0],
  ]);
  const all = [...chunks, ...directory, end];
  const bytes = new Uint8Array(all.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of all) {
    bytes.set(part, at);
    at += part.length;
  }
  return bytes;
}
