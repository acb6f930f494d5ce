/** The first bytes of kinds of file that are no text: what it is called, its bytes (a dot fits any), at which offset. */
const signatures: readonly (readonly [name: string, bytes: string, offset?: number])[] = [
  ['a PDF document', '%PDF-'],
  ['a PNG image', '\x89PNG'],
  ['a JPEG image', '\xff\xd8\xff'],
  ['a GIF image', 'GIF8'],
  ['a TIFF image', 'II*\0'],
  ['a TIFF image', 'MM\0*'],
  ['a WebP image', 'WEBP', 8],
  ['a DjVu document', 'AT&TFORM'],
  ['a ZIP archive (as Word, OpenDocument and EPUB files are)', 'PK\x03\x04'],
  ['a ZIP archive', 'PK\x05\x06'],
  ['an old Microsoft Office document', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
  ['an RTF document', '{\\rtf'],
  ['a Hangul word-processor document', 'HWP Document File'],
  ['a gzip archive', '\x1f\x8b'],
  ['a bzip2 archive', 'BZh'],
  ['an xz archive', '\xfd7zXZ\0'],
  ['a 7-Zip archive', '7z\xbc\xaf\x27\x1c'],
  ['a RAR archive', 'Rar!\x1a'],
  ['a Zstandard archive', '\x28\xb5\x2f\xfd'],
  ['a tar archive', 'ustar', 257],
  ['a SQLite database', 'SQLite format 3\0'],
  ['an MP3 recording', 'ID3'],
  ['an MP4 film', 'ftyp', 4],
  ['an Ogg recording', 'OggS'],
  ['a WAVE recording', 'WAVE', 8],
  ['a program', '\x7fELF'],
  ['a program', 'MZ\x90\0'],
  ['a WebAssembly program', '\0asm'],
];

const startsAt = (bytes: Uint8Array, signature: string, offset: number): boolean => {
  if (bytes.length < offset + signature.length) return false;
  for (let i = 0; i < signature.length; i++) if (bytes[offset + i] !== signature.charCodeAt(i)) return false;
  return true;
};

/** What kind of file these bytes begin like, with its article ("a PNG image"); null where it could be text. */
export function binaryKind(bytes: Uint8Array): string | null {
  for (const [name, signature, offset = 0] of signatures) if (startsAt(bytes, signature, offset)) return name;
  return null;
}
