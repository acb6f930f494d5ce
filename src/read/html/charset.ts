/** As much of a page as is looked through for the encoding it declares, in bytes. */
const headLength = 4096;

const declaration = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)|<\?xml[^>]+encoding\s*=\s*["']([\w-]+)/i;

/** The encoding that a page's own head declares, as it writes it; null where it declares none. */
export function declaredEncoding(bytes: Uint8Array): string | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(headLength, bytes.length)).toString('latin1');
  const match = declaration.exec(head);
  return match === null ? null : (match[1] ?? match[2]);
}
