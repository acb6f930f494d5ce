/** What else is known of a token, as bits. */
export const Mark = { capital: 1, glued: 2, line: 4, blank: 8 } as const;

/**
 * The tokens of a stretch of text, in columns, so that none costs an object: a text of 64 MB has millions. The buffer
 * is filled, matched and emptied again, stretch by stretch.
 */
export class TokenBuffer {
  /** What each token is: a class of the grammar. */
  classes: Int32Array = new Int32Array(4096);
  starts: Int32Array = new Int32Array(4096);
  ends: Int32Array = new Int32Array(4096);
  /** Of a number its value; of a word, the value comes with its class. */
  values: Float64Array = new Float64Array(4096);
  marks: Uint8Array = new Uint8Array(4096);
  count = 0;

  push(kind: number, start: number, end: number, value: number, marks: number): void {
    if (this.count === this.classes.length) this.#grow();
    const at = this.count++;
    this.classes[at] = kind;
    this.starts[at] = start;
    this.ends[at] = end;
    this.values[at] = value;
    this.marks[at] = marks;
  }

  #grow(): void {
    const size = this.classes.length * 2;
    for (const column of ['classes', 'starts', 'ends'] as const) {
      const grown = new Int32Array(size);
      grown.set(this[column]);
      this[column] = grown;
    }
    const values = new Float64Array(size);
    values.set(this.values);
    this.values = values;
    const marks = new Uint8Array(size);
    marks.set(this.marks);
    this.marks = marks;
  }
}
