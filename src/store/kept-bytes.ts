import type { DatabaseSync } from 'node:sqlite';
import { writing } from './statement.ts';
import { unzip, zip } from './zip.ts';

/** What was read of a capture: its bytes, and the plain text that they hold. */
export interface BytesAndText {
  readonly bytes: Uint8Array;
  readonly text: string;
}

/** Where a capture's bytes and text are, as its row says. */
export interface KeptPlace {
  /** The frame that holds both (rowid). */
  readonly frame: number;
  /** Where its bytes begin in what the frame holds; how many they are is the capture's size. */
  readonly bytesAt: number;
  /**
   * Where its text begins, kept as UTF-16, so that a lone surrogate in a broken source survives and offsets hold; null
   * where the text is the bytes themselves, read as UTF-8.
   */
  readonly textAt: number | null;
}

// Bytes of the captures that one frame holds, where it holds more than one. Small files take a quarter of the time and two
// thirds of the space that they take one by one; to open a frame takes 0.07 ms. Twice as much would gain little.
const frameSize = 64 * 1024;

const decoder = new TextDecoder();

/** Keeps bytes and texts of captures, several in a frame, and gives the place of each. */
export function bytesKeeper(db: DatabaseSync): (captures: readonly BytesAndText[]) => KeptPlace[] {
  const putFrame = writing(db, 'INSERT INTO frame (bytes) VALUES (?)');

  function keepTogether(captures: readonly BytesAndText[]): KeptPlace[] {
    const parts: Uint8Array[] = [];
    let length = 0;
    const put = (part: Uint8Array): number => {
      parts.push(part);
      length += part.length;
      return length - part.length;
    };
    const places = captures.map(({ bytes, text }) => ({
      bytesAt: put(bytes),
      textAt: decoder.decode(bytes) === text ? null : put(Buffer.from(text, 'utf16le')),
    }));
    const frame = Number(putFrame.run(zip(Buffer.concat(parts))).lastInsertRowid);
    return places.map((place) => ({ frame, ...place }));
  }

  return (captures) => byFrame(captures).flatMap(keepTogether);
}

function byFrame(captures: readonly BytesAndText[]): BytesAndText[][] {
  const frames: BytesAndText[][] = [];
  let left = -1;
  for (const capture of captures) {
    left -= capture.bytes.length;
    if (left < 0) {
      frames.push([]);
      left = frameSize - capture.bytes.length;
    }
    frames[frames.length - 1].push(capture);
  }
  return frames;
}

/** Bytes and texts of the captures that there are, by rowid. */
export interface KeptBytes {
  bytes(capture: number): Uint8Array;
  text(capture: number): string;
}

/** Reads what `bytesKeeper` kept: of neighbours, one after the other, a frame is opened once. */
export function keptBytes(db: DatabaseSync): KeptBytes {
  const find = db.prepare('SELECT frame, bytes_at, size, text_at, length FROM capture WHERE id = ?');
  const read = db.prepare('SELECT bytes FROM frame WHERE id = ?');
  // The number of a frame is never given to another.
  let opened = -1;
  let held: Buffer = Buffer.alloc(0);

  function placeOf(capture: number): Place {
    const place = find.get(capture) as unknown as Place;
    if (place.frame !== opened) {
      held = unzip(read.get(place.frame)?.bytes as Uint8Array);
      opened = place.frame;
    }
    return place;
  }

  const bytesAt = ({ bytes_at: start, size }: Place): Buffer => held.subarray(start, start + size);
  return {
    bytes: (capture) => bytesAt(placeOf(capture)),
    text(capture) {
      const at = placeOf(capture);
      const { text_at: start, length } = at;
      return start === null ? decoder.decode(bytesAt(at)) : held.toString('utf16le', start, start + 2 * length);
    },
  };
}

// What a capture's row says, as SQLite gives it.
interface Place {
  readonly frame: number;
  readonly bytes_at: number;
  readonly size: number;
  readonly text_at: number | null;
  /** Of the text, in code units. */
  readonly length: number;
}
