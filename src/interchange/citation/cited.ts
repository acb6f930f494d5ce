/** Words of a source as they are cited: what was said, where it stands, and how the copy that was read came about. */
export interface Cited {
  readonly quote: string;
  /** The page of the source, as it numbers them. */
  readonly page: string | null;
  /** Where in the capture's plain text, in UTF-16 code units. */
  readonly start: number;
  readonly end: number;
  readonly source: {
    readonly id: string;
    readonly title: string;
    readonly authors: readonly string[];
    readonly publisher: string | null;
    readonly language: string | null;
    /** EDTF. */
    readonly issued: string | null;
    /** Where it was published: a URL. */
    readonly address: string | null;
  };
  readonly capture: {
    readonly id: string;
    readonly mediaType: string;
    /** The day on which the copy was taken, `YYYY-MM-DD`. */
    readonly retrieved: string | null;
  };
}
