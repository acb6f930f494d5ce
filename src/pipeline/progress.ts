/** How far adding has come; sizes in bytes. */
export interface Progress {
  readonly files: { readonly done: number; readonly all: number };
  readonly bytes: { readonly done: number; readonly all: number };
  readonly captures: number;
  /** What is being done: a file's name, or a sentence. */
  readonly doing: string;
}

/** Counts what is done as it is done, and tells. */
export interface Tracker {
  doing(what: string): void;
  captured(): void;
  fileDone(size: number): void;
}

export function tracker(
  all: { readonly files: number; readonly bytes: number },
  tell: ((progress: Progress) => void) | undefined,
): Tracker {
  const done = { files: 0, bytes: 0, captures: 0 };
  let doing = '';
  const told = (): void =>
    tell?.({
      files: { done: done.files, all: all.files },
      bytes: { done: done.bytes, all: all.bytes },
      captures: done.captures,
      doing,
    });
  return {
    doing(what) {
      doing = what;
      told();
    },
    captured() {
      done.captures++;
      told();
    },
    fileDone(size) {
      done.files++;
      done.bytes += size;
      told();
    },
  };
}
