import { zstdCompressSync, zstdDecompressSync } from 'node:zlib';

/** Bytes as the project keeps them (Zstandard, RFC 8878). */
export const zip = (bytes: Uint8Array): Uint8Array => zstdCompressSync(bytes);

export const unzip = (bytes: Uint8Array): Buffer => zstdDecompressSync(bytes);
