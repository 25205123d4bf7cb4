const SIGNALS = ["SIGINT", "SIGTERM", "SIGHUP"] as const;
/** Longer than main takes to have what is typed stored and this process end. */
const GRACE_MS = 8000;

/**
 * At the end of a session the system tells every process of Greffe at once, this one too
 * (https://www.freedesktop.org/software/systemd/man/latest/systemd.kill.html, `control-group`). Main
 * then has the page store what is typed, which is stored here, and says when to end: a signal waits for
 * that word, and for a while only.
 */
export function leaveSignalsToMain(
  process: Pick<NodeJS.EventEmitter, "on">,
  end: () => void,
): void {
  let timer: NodeJS.Timeout | undefined;
  for (const signal of SIGNALS) {
    process.on(signal, () => {
      timer ??= setTimeout(end, GRACE_MS);
    });
  }
}
