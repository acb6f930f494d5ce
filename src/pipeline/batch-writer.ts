import {
  deferIndexes,
  type InputLog,
  inTransaction,
  inTrustedTransaction,
  type Project,
  type ReadInput,
  type Reading,
  readingWriter,
  setCompiled,
} from '../store/index.ts';

/** Writes readings a batch at a time: each batch is kept whole or not at all. */
export interface BatchWriter {
  put(reading: Reading): void;
  /** Notes a file that was read to its end, in the same transaction as what was put before it. */
  note(input: ReadInput): void;
  flush(): void;
}

// Enough text for a transaction to be worth its cost, and little enough to hold in memory.
const batchLength = 4 * 1024 * 1024;

export function batchWriter({ db }: Project, log: InputLog): BatchWriter {
  const { put, replaces } = readingWriter(db);
  let readings: Reading[] = [];
  let inputs: ReadInput[] = [];
  let length = 0;

  function flush(): void {
    if (readings.length === 0 && inputs.length === 0) return;
    const transaction = readings.some(replaces) ? inTransaction : inTrustedTransaction;
    transaction(db, () => {
      if (readings.length > 0) {
        setCompiled(db, false);
        deferIndexes(db);
      }
      put(readings);
      for (const input of inputs) log.put(input);
      log.flush();
    });
    readings = [];
    inputs = [];
    length = 0;
  }

  return {
    put(reading) {
      readings.push(reading);
      length += reading.document.text.length;
      if (length >= batchLength) flush();
    },
    note: (input) => void inputs.push(input),
    flush,
  };
}
