import { formatQuery } from '../address/query-string.ts';

/** What the server answered instead of what was asked for, in its own sentence (RFC 9457). */
export class ApiProblem extends Error {
  readonly status: number;

  constructor(status: number, detail: string) {
    super(detail);
    this.name = 'ApiProblem';
    this.status = status;
  }
}

/** Gets a record or a list from the API. Throws an ApiProblem where the server refuses, a TypeError where none answers. */
export async function getJson<T>(
  path: string,
  query: Readonly<Record<string, unknown>>,
  signal?: AbortSignal,
): Promise<T> {
  const response = await fetch(`/api${path}${formatQuery(query)}`, signal ? { signal } : {});
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as { detail?: string };
  throw new ApiProblem(response.status, problem.detail ?? response.statusText);
}

/** Sends something to the API, and gives what it answers. Throws as `getJson` does. */
export async function postJson<T>(path: string, body: unknown): Promise<T> {
  const response = await fetch(`/api${path}`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(body),
  });
  if (response.ok) return (await response.json()) as T;
  const problem = (await response.json().catch(() => ({}))) as { detail?: string };
  throw new ApiProblem(response.status, problem.detail ?? response.statusText);
}
