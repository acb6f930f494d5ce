/** Exit codes that scripts rely on. */
export const exitCodes = { done: 0, failed: 1, wrongUsage: 2, someUnreadable: 3, interrupted: 130 } as const;

/** Ends a command with a sentence on standard error and an exit code. */
export class Failure extends Error {
  override readonly name = 'Failure';
  readonly code: number;

  constructor(message: string, code: number = exitCodes.failed) {
    super(message);
    this.code = code;
  }
}
