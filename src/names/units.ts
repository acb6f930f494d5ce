/**
 * The words and marks of a document's passages, one after another in typed arrays, so that reading a text makes no
 * object for each word. A unit is a word, a mark, or a phrase that the lexicon knows as one ("general secretary").
 */
export class Units {
  length = 0;
  start = new Int32Array(1024);
  end = new Int32Array(1024);
  /** The word's or phrase's id in the lexicon; 0 where unknown. */
  id = new Int32Array(1024);
  kinds = new Int32Array(1024);
  parts = new Int32Array(1024);
  shape = new Uint16Array(1024);

  push(start: number, end: number, id: number, kinds: number, parts: number, shape: number): void {
    const at = this.length;
    if (at === this.start.length) this.grow();
    this.start[at] = start;
    this.end[at] = end;
    this.id[at] = id;
    this.kinds[at] = kinds;
    this.parts[at] = parts;
    this.shape[at] = shape;
    this.length = at + 1;
  }

  /** Puts unit `from` at the earlier place `to`, ending at `end`. */
  move(from: number, to: number, end: number): void {
    this.start[to] = this.start[from];
    this.end[to] = end;
    this.id[to] = this.id[from];
    this.kinds[to] = this.kinds[from];
    this.parts[to] = this.parts[from];
    this.shape[to] = this.shape[from];
  }

  private grow(): void {
    const size = this.start.length * 2;
    for (const field of ['start', 'end', 'id', 'kinds', 'parts'] as const) {
      const bigger = new Int32Array(size);
      bigger.set(this[field]);
      this[field] = bigger;
    }
    const shape = new Uint16Array(size);
    shape.set(this.shape);
    this.shape = shape;
  }
}
