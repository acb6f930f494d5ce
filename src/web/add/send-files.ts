import type { AdditionView } from '../../model/index.ts';
import { ApiProblem, postJson } from '../api/client.ts';
import type { ChosenFile } from './chosen-files.ts';

const atOnce = 2;

/**
 * Announces files, sends them, and has them read. `onView` is told whenever one has arrived; an aborted `signal` stops it,
 * and the server drops what it has. Throws an ApiProblem where the server refuses.
 */
export async function sendFiles(
  files: readonly ChosenFile[],
  onView: (view: AdditionView) => void,
  signal: AbortSignal,
): Promise<AdditionView> {
  const announced = await postJson<AdditionView>('/additions', {
    files: files.map(({ path, file }) => ({ path: path.normalize('NFC'), size: file.size })),
  });
  const { id } = announced;
  onView(announced);
  const queue = [...files.keys()];
  const send = async (): Promise<void> => {
    for (let next = queue.shift(); next !== undefined; next = queue.shift())
      onView(await sendFile(id, next, files[next].file, signal));
  };
  try {
    await Promise.all(Array.from({ length: atOnce }, send));
  } catch (error) {
    await stopAddition(id).catch(() => {});
    throw error;
  }
  const started = await postJson<AdditionView>(`/additions/${id}/start`, {});
  onView(started);
  return started;
}

/** Stops an addition; what was read before stays. */
export const stopAddition = (id: string): Promise<AdditionView> => postJson(`/additions/${id}/stop`, {});

async function sendFile(id: string, number: number, file: File, signal: AbortSignal): Promise<AdditionView> {
  const response = await fetch(`/api/additions/${id}/files/${number}`, {
    method: 'PUT',
    headers: { 'content-type': 'application/octet-stream' },
    body: file,
    signal,
  });
  if (response.ok) return (await response.json()) as AdditionView;
  const problem = (await response.json().catch(() => ({}))) as { detail?: string };
  throw new ApiProblem(response.status, problem.detail ?? response.statusText);
}
