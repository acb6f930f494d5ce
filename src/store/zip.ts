import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes as the project keeps them (Zstandard, RFC 8878). */
export const zip = (bytes: Uint8Array): Uint8Array => zstdCompressSync(bytes);

export const unzip = (bytes: Uint8Array): Uint8Array => zstdDecompressSync(bytes);

export const zipText = (text: string): Uint8Array => zip(Buffer.from(text, 'utf16le'));

/** Text is kept as UTF-16, so that a lone surrogate in a broken source survives and offsets hold. */
export const unzipText = (bytes: Uint8Array): string => Buffer.from(unzip(bytes)).toString('utf16le');
