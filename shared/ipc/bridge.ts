import type { AppEvent } from "./events.ts";
import type { Result } from "./result.ts";

/** What preload puts on `window.greffe`: one function to ask, one stream to listen to. */
export interface Bridge {
  /** `jobId` names a job so that its progress can be told and it can be cancelled. */
  invoke(method: string, input: unknown, jobId?: string): Promise<Result<unknown>>;
  /** Returns the function that stops listening. */
  subscribe(listener: (event: AppEvent) => void): () => void;
}

declare global {
  var greffe: Bridge | undefined;
}
