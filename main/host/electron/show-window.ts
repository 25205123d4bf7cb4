import type { BrowserWindow } from "electron";

/** A page that has loaded is drawn within this, where the system tells so. */
const DRAWN_MS = 250;
/** However slow the page: a window that nobody sees cannot say what is wrong. */
const AT_LATEST_MS = 4000;

/**
 * Shows the window once its page is drawn, so that it does not flash. On Wayland `ready-to-show` may
 * never come (https://github.com/electron/electron/issues/48859): then a moment after the page has
 * loaded, and at the latest after a few seconds.
 */
export function showOnceDrawn(window: BrowserWindow): void {
  let timer = setTimeout(show, AT_LATEST_MS);
  let isShown = false;
  window.once("ready-to-show", show);
  window.webContents.once("did-finish-load", () => {
    clearTimeout(timer);
    if (!isShown) timer = setTimeout(show, DRAWN_MS);
  });
  window.once("closed", () => clearTimeout(timer));

  function show(): void {
    clearTimeout(timer);
    if (isShown || window.isDestroyed()) return;
    isShown = true;
    window.show();
  }
}
