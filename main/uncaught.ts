import { logUnexpected } from "./log.ts";

type Output = Pick<NodeJS.EventEmitter, "on">;

/**
 * Whoever read what this process says is gone: a terminal that was closed, a menu that it was started
 * from. A write then fails with EPIPE, which nobody need know of, and which Electron would show in a
 * dialog (https://github.com/electron/electron/issues/40781).
 */
export function surviveClosedOutput(
  outputs: readonly Output[] = [process.stdout, process.stderr],
): void {
  for (const output of outputs) output.on("error", () => undefined);
}

/**
 * What nobody caught is written by its kind and its place in the code, as any other failure: left alone,
 * Node writes its message, and Electron shows it (`lib/browser/init.ts`); it may contain a name.
 *
 * After an exception nothing of a process can be relied on
 * (https://nodejs.org/api/process.html#warning-using-uncaughtexception-correctly): it ends, by `end`. Only
 * the first calls it, so that an end that fails itself is not begun again. A promise that nobody waited
 * for says that one thing was not done, and leaves the rest as it was: `onRejection` ends too, or not.
 */
export function endOnUncaught(
  process: Pick<NodeJS.Process, "on">,
  where: string,
  end: () => void,
  onRejection: "goes_on" | "ends",
  log: typeof logUnexpected = logUnexpected,
): void {
  let isEnding = false;
  const endOnce = () => {
    if (isEnding) return;
    isEnding = true;
    end();
  };
  process.on("uncaughtException", (error) => {
    log(`${where}, uncaught`, error);
    endOnce();
  });
  process.on("unhandledRejection", (reason) => {
    log(`${where}, unhandled`, reason);
    if (onRejection === "ends") endOnce();
  });
}
