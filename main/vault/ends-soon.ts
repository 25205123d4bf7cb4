const LONGEST_MS = 1000;

/** Waits, a second at most, for work that was cancelled to clean up behind it. */
export async function endsSoon(work: Promise<unknown> | undefined): Promise<void> {
  const ended = Promise.resolve(work).catch(() => undefined);
  const timer = Promise.withResolvers<undefined>();
  const timeout = setTimeout(timer.resolve, LONGEST_MS, undefined);
  await Promise.race([ended, timer.promise]);
  clearTimeout(timeout);
}
