import { STANDIN_ORIGIN } from "./origin.ts";

export const CALL_BINDING = "__greffeCall";
export const DELIVER = "__greffeDeliver";

/**
 * Runs in the page before its own scripts: the same `window.greffe` as Electron's preload makes.
 * The host checks each call's frame and address again; this only keeps other pages tidy.
 */
export const BRIDGE_SCRIPT = `(() => {
  if (window.top !== window || location.origin !== ${JSON.stringify(STANDIN_ORIGIN)}) return;
  const listeners = new Set();
  const bridge = Object.freeze({
    invoke: (method, input, jobId) => globalThis[${JSON.stringify(CALL_BINDING)}](method, input, jobId),
    subscribe: (listener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    },
  });
  const fixed = { enumerable: false, configurable: false, writable: false };
  Object.defineProperty(globalThis, "greffe", { ...fixed, value: bridge });
  Object.defineProperty(globalThis, ${JSON.stringify(DELIVER)}, {
    ...fixed,
    value: (event) => { for (const listener of listeners) listener(event); },
  });
})();`;
