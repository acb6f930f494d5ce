import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes as the project keeps them (Zstandard, RFC 8878). */
export const zip = (bytes: Uint8Array): Uint8Array => zstdCompressSync(bytes);

export const unzip = (bytes: Uint8Array): Uint8Array => zstdDecompressSync(bytes);

const decoder = new TextDecoder();

/** A capture's text as it is kept beside its bytes: null where it is those bytes, read as UTF-8. */
export const zipText = (text: string, bytes: Uint8Array): Uint8Array | null =>
  decoder.decode(bytes) === text ? null : zip(Buffer.from(text, 'utf16le'));

/**
 * The inverse of `zipText`, given what is kept of both. Text is kept as UTF-16, so that a lone surrogate in a broken source
 * survives and offsets hold.
 */
export const unzipText = (text: Uint8Array | null, bytes: Uint8Array): string =>
  text === null ? decoder.decode(unzip(bytes)) : Buffer.from(unzip(text)).toString('utf16le');
