import { join } from "node:path";
import { BrowserWindow, screen } from "electron";
import type { AppWindow, WindowOptions } from "#main/host/host.ts";
import { EVENT_CHANNEL } from "./channels.ts";
import { logUnexpected } from "#main/log.ts";
import { isLockKey } from "./lock-key.ts";
import { APP_ORIGIN, EMPTY_ORIGIN } from "./origin.ts";
import { answerPage } from "./page-calls.ts";
import { endWithSession } from "./session-end.ts";
import { showOnceDrawn } from "./show-window.ts";
import { leastSize, placeWithin, settlePlace, watchPlace } from "./window-place.ts";
import { zoom, zoomStep } from "./zoom-key.ts";

const START_URL = `${APP_ORIGIN}/index.html`;
/** An empty page out of memory takes no time; a page that hangs may take some to give way. */
const LEAVES_MS = 10_000;

export interface ElectronWindow extends AppWindow {
  readonly browserWindow: BrowserWindow;
}

/** The application's only window. */
export async function openElectronWindow(
  options: WindowOptions,
  distFolder: string,
  isPackaged: boolean,
): Promise<ElectronWindow> {
  const place = placeWithin(options.place, workAreas());
  const window = new BrowserWindow({
    ...place,
    ...leastSize(place),
    show: false,
    title: "Greffe",
    webPreferences: {
      preload: join(distFolder, "preload/preload.cjs"),
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      navigateOnDragDrop: false,
      webviewTag: false,
      spellcheck: false,
      devTools: !isPackaged,
      // The minutes being typed must be stored even when the window is behind another one.
      backgroundThrottling: false,
    },
  });
  settlePlace(window, place);
  answerPage(window, options);
  window.on("page-title-updated", (event) => event.preventDefault());
  // Heard before the page is asked (https://www.electronjs.org/docs/latest/api/web-contents), where an
  // accelerator of the menu waits until the page has not taken the key: a page that hangs never answers.
  window.webContents.on("before-input-event", (event, input) => {
    const step = zoomStep(input);
    if (step === null && !isLockKey(input)) return;
    event.preventDefault();
    if (step !== null) zoom(window.webContents, step);
    else if (!input.isAutoRepeat) options.onMenu("lock");
  });
  watchPlace(window, options);
  endWithSession(window, options);
  closeAfterStoring(window, options);
  showOnceDrawn(window);
  await window.loadURL(START_URL);
  return {
    browserWindow: window,
    push: (event) => {
      if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
    },
    reload: () => reload(window),
    focus: () => {
      // Another start may ask for it while this one ends.
      if (window.isDestroyed()) return;
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

/** The primary display's first. There may be none, as over a remote session that has just been cut. */
function workAreas(): Electron.Rectangle[] {
  const displays = screen.getAllDisplays();
  if (displays.length === 0) return [];
  const primary = screen.getPrimaryDisplay();
  const others = displays.filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
}

function closeAfterStoring(window: BrowserWindow, options: WindowOptions): void {
  let isClosing = false;
  const close = async (pageAlive: boolean) => {
    if (isClosing && pageAlive) return;
    isClosing = true;
    const stays = await options.onClosing(pageAlive, pageAlive).catch(() => false);
    if (stays) isClosing = false;
    else if (!window.isDestroyed()) window.destroy();
  };
  window.on("close", (event) => {
    // Asked for twice, it would close before all is stored.
    event.preventDefault();
    void close(true);
  });
  // A page that fell over cannot store anything any more.
  window.webContents.on("render-process-gone", () => void close(false));
}

/**
 * By way of another site, which Chromium draws in another process: the one that was ends. Where it does
 * not give way it is ended, and Greffe with it: a lock must not wait for a page, nor leave it there.
 */
async function reload(window: BrowserWindow): Promise<void> {
  if (window.isDestroyed()) return;
  const hasLeft = await hasLoaded(window, `${EMPTY_ORIGIN}/`);
  if (window.isDestroyed()) return;
  if (hasLeft) await hasLoaded(window, START_URL);
  else window.webContents.forcefullyCrashRenderer();
}

async function hasLoaded(window: BrowserWindow, url: string): Promise<boolean> {
  const { promise: late, resolve } = Promise.withResolvers<boolean>();
  const timer = setTimeout(() => resolve(false), LEAVES_MS);
  const loading = window.loadURL(url).then(
    () => true,
    (error: unknown) => {
      logUnexpected("reload", error);
      return false;
    },
  );
  const isLoaded = await Promise.race([loading, late]);
  clearTimeout(timer);
  return isLoaded;
}
