import type { AppEvent } from "#shared/ipc/events.ts";

let lastLine = "";

/** On standard error, over itself on a terminal; a line a step elsewhere. */
export function showProgress(event: AppEvent): void {
  if (event.kind !== "progress") return;
  const line = `${event.label} ${share(event.done, event.total)}`;
  if (line === lastLine) return;
  lastLine = line;
  const isDone = event.total !== null && event.done >= event.total;
  process.stderr.write(process.stderr.isTTY ? `\r${line}\x1B[K${isDone ? "\n" : ""}` : `${line}\n`);
}

function share(done: number, total: number | null): string {
  if (total === null) return String(done);
  return total === 0 ? "100 %" : `${Math.floor((done / total) * 100)} %`;
}
