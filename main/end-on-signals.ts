/**
 * A terminal that is closed tells the end twice, by its shell and by itself; a session tells it by one signal
 * after the other. What has begun is then to be let finish: each is heard for as long as the process runs.
 */
export function endOnSignals(process: Pick<NodeJS.EventEmitter, "on">, end: () => void): void {
  let isEnding = false;
  for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"]) {
    process.on(signal, () => {
      if (isEnding) return;
      isEnding = true;
      end();
    });
  }
}
