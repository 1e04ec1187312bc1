/** Reads and writes a file as text without losing how another program saved it. */

/** The text of a file, and how to make its bytes again. */
export interface TextFile {
  text: string;
  bytesOf: (text: string) => Buffer;
}

/**
 * Decodes a file in UTF-8, or in UTF-16 with a byte order mark. The mark and the ends of the lines stay in
 * the text, so that what nobody changes comes out as it was.
 */
export function decode(bytes: Buffer): TextFile {
  const mark = bytes.toString('hex', 0, 2);
  if (mark === 'fffe') {
    return { text: bytes.toString('utf16le'), bytesOf: (text) => Buffer.from(text, 'utf16le') };
  }
  if (mark === 'feff') {
    const text = Buffer.from(bytes).swap16().toString('utf16le');
    return { text, bytesOf: (changed) => Buffer.from(changed, 'utf16le').swap16() };
  }
  return { text: bytes.toString('utf8'), bytesOf: (text) => Buffer.from(text, 'utf8') };
}

/** Returns what ends the lines of a text: `\r\n` as on Windows, else `\n`. */
export function lineEndOf(text: string): string {
  return /\r?\n/.exec(text)?.[0] ?? '\n';
}
