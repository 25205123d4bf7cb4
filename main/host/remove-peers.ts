/**
 * Runs in a page before its own scripts, hence its own text only. WebRTC is the one way out that no
 * Content-Security-Policy closes; both hosts also forbid it what leaves without a proxy, and give it one that is nowhere.
 */
export function removePeers(): void {
  for (const name of Object.getOwnPropertyNames(globalThis)) {
    if (/^(?:webkit|moz)?RTC/u.test(name)) Reflect.deleteProperty(globalThis, name);
  }
}
