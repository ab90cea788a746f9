/** Why a run cannot go on, and what to do about it: its message is all that is shown. */
export class E2eError extends Error {
  constructor(reason: string, remedy: string, options?: ErrorOptions) {
    super(`${reason}. ${remedy}`, options);
    this.name = "E2eError";
  }
}

export function messageOf(error: unknown): string {
  return error instanceof Error ? error.message : String(error);
}
