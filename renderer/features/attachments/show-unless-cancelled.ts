import { failureOf } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";

/** Whoever cancelled knows it. */
export function showUnlessCancelled(error: unknown): void {
  if (failureOf(error).code !== "job.cancelled") showError(error);
}
