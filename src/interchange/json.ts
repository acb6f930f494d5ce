/** Records as one JSON array, a record a line. A chunk for each list. */
export async function* toJson(lists: AsyncIterable<readonly unknown[]>): AsyncGenerator<string> {
  let before = '[\n';
  for await (const list of lists) {
    if (list.length === 0) continue;
    yield before + list.map((record) => JSON.stringify(record)).join(',\n');
    before = ',\n';
  }
  yield before === '[\n' ? '[]\n' : '\n]\n';
}
