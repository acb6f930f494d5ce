import type {
  Alias,
  Claim,
  Document,
  Era,
  NameTable,
  PassageTable,
  SourceFields,
  Span,
  TimeTable,
} from '../model/index.ts';

/** What could not be used of one capture: dated sentences and captions that no claim rests on, of how many. */
export interface ReadingCoverage {
  readonly dated: { readonly used: number; readonly all: number };
  readonly captions: { readonly used: number; readonly all: number };
  readonly unused: readonly (Span & { readonly kind: 'sentence' | 'caption' })[];
}

/** Everything that is known of one capture once it is read: what the store keeps of it. */
export interface Reading {
  readonly source: { readonly id: string } & SourceFields;
  readonly capture: {
    readonly id: string;
    readonly file: string;
    readonly sha256: string;
    readonly mediaType: string;
    readonly encoding: string;
    readonly retrieved: string | null;
    /** How it was read, as needed to read it again from its bytes. */
    readonly how: string;
    /** What made this reading: versions, lexicons and options. */
    readonly fingerprint: string;
    readonly bytes: Uint8Array;
  };
  readonly document: Pick<Document, 'text' | 'notes'> & { readonly passages: PassageTable };
  readonly names: NameTable;
  readonly times: TimeTable;
  readonly aliases: readonly Alias[];
  readonly eras: readonly Era[];
  readonly claims: readonly Claim[];
  readonly coverage: ReadingCoverage;
}
