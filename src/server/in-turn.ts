/** Whoever asked is not there any more: nobody reads the answer. */
export class GoneAway extends Error {
  override readonly name = 'GoneAway';
}

/** Does one piece of work after another. What nobody waits for any more when its turn comes is left out: it rejects. */
export function inTurn(): <Result>(work: () => Promise<Result>, signal?: AbortSignal) => Promise<Result> {
  let last: Promise<unknown> = Promise.resolve();
  return (work, signal) => {
    const turn = last.then(() => {
      if (signal?.aborted) throw new GoneAway('It was asked for by someone who went away.');
      return work();
    });
    last = turn.catch(() => {});
    return turn;
  };
}
