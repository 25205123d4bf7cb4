import type { WindowOptions } from "#main/host/host.ts";

/** A page that is there asks where things stand at once; a slow disk may take its time. */
const SPEAKS_WITHIN_MS = 30_000;

export interface StartWatch {
  /** Those to open the window with. */
  readonly options: WindowOptions;
  /** The process of the page has ended. */
  pageGone(): void;
}

/**
 * Tells once, by `onBlank`, of a window that stays blank: its page has said nothing in half a minute, or
 * is gone before its first word, as where no process of a page can be started.
 */
export function watchStart(
  options: WindowOptions,
  onBlank: () => void,
  limitMs: number = SPEAKS_WITHIN_MS,
): StartWatch {
  let state: "waits" | "speaks" | "is_blank" = "waits";
  const blank = () => {
    clearTimeout(timer);
    if (state !== "waits") return;
    state = "is_blank";
    onBlank();
  };
  const timer = setTimeout(blank, limitMs);
  return {
    pageGone: blank,
    options: {
      ...options,
      onCall(method, input, jobId) {
        clearTimeout(timer);
        if (state === "waits") state = "speaks";
        return options.onCall(method, input, jobId);
      },
      onClosing(pageAlive, mayStay) {
        clearTimeout(timer);
        // What ends a blank window tells it by its code; nothing was open in it.
        return state === "is_blank"
          ? Promise.resolve(false)
          : options.onClosing(pageAlive, mayStay);
      },
    },
  };
}
