import { inTransaction, type Project, type Reading, readingWriter, setCompiled } from '../store/index.ts';

/** Writes readings a batch at a time: each batch is kept whole or not at all. */
export interface BatchWriter {
  put(reading: Reading): void;
  /** Does `work` in the same transaction as what was put before it. */
  also(work: () => void): void;
  flush(): void;
}

// Enough text for a transaction to be worth its cost, and little enough to hold in memory.
const batchLength = 4 * 1024 * 1024;

export function batchWriter({ db }: Project): BatchWriter {
  const { put } = readingWriter(db);
  let waiting: (() => void)[] = [];
  let length = 0;
  let readings = 0;

  function flush(): void {
    if (waiting.length === 0) return;
    inTransaction(db, () => {
      if (readings > 0) setCompiled(db, false);
      for (const work of waiting) work();
    });
    waiting = [];
    length = 0;
    readings = 0;
  }

  return {
    put(reading) {
      waiting.push(() => put(reading));
      length += reading.document.text.length;
      readings++;
      if (length >= batchLength) flush();
    },
    also: (work) => void waiting.push(work),
    flush,
  };
}
