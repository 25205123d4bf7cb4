import { join } from "node:path";
import { BrowserWindow, ipcMain, type IpcMainInvokeEvent } from "electron";
import type { AppWindow, WindowOptions } from "#main/host/host.ts";
import { fail } from "#shared/ipc/result.ts";
import { CALL_CHANNEL, EVENT_CHANNEL } from "./channels.ts";
import { logUnexpected } from "#main/log.ts";
import { APP_ORIGIN, EMPTY_ORIGIN, isAppUrl } from "./origin.ts";

const START_URL = `${APP_ORIGIN}/index.html`;

export interface ElectronWindow extends AppWindow {
  readonly browserWindow: BrowserWindow;
}

/** The application's only window. */
export async function openElectronWindow(
  options: WindowOptions,
  distFolder: string,
  isPackaged: boolean,
): Promise<ElectronWindow> {
  const window = new BrowserWindow({
    width: options.size.width,
    height: options.size.height,
    minWidth: 640,
    minHeight: 480,
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
  ipcMain.handle(CALL_CHANNEL, (event, method: unknown, input: unknown, jobId: unknown) => {
    if (!isFromPage(event, window)) return fail("ipc.forbidden_sender");
    if (typeof method !== "string") return fail("ipc.malformed");
    return options.onCall(method, input, typeof jobId === "string" ? jobId : undefined);
  });
  window.on("page-title-updated", (event) => event.preventDefault());
  window.on("resized", () => {
    const [width, height] = window.getSize();
    if (width !== undefined && height !== undefined) options.onResized({ width, height });
  });
  closeAfterStoring(window, options);
  window.once("ready-to-show", () => window.show());
  await window.loadURL(START_URL);
  return {
    browserWindow: window,
    push: (event) => {
      if (!window.isDestroyed()) window.webContents.send(EVENT_CHANNEL, event);
    },
    reload: () => reload(window),
    focus: () => {
      if (window.isMinimized()) window.restore();
      window.show();
      window.focus();
    },
  };
}

/** A call counts only when it comes from the main frame of our own page. */
function isFromPage(event: IpcMainInvokeEvent, window: BrowserWindow): boolean {
  const frame = event.senderFrame;
  return (
    frame !== null &&
    event.sender === window.webContents &&
    frame.parent === null &&
    isAppUrl(frame.url)
  );
}

function closeAfterStoring(window: BrowserWindow, options: WindowOptions): void {
  let stored = false;
  window.on("close", (event) => {
    if (stored) return;
    event.preventDefault();
    stored = true;
    void options.onClosing(true).finally(() => window.destroy());
  });
  // A page that fell over cannot store anything any more.
  window.webContents.on("render-process-gone", () => {
    if (stored) return;
    stored = true;
    void options.onClosing(false).finally(() => window.destroy());
  });
}

/** By way of another site, which Chromium draws in another process: the one that was ends. */
async function reload(window: BrowserWindow): Promise<void> {
  for (const url of [`${EMPTY_ORIGIN}/`, START_URL]) {
    if (window.isDestroyed()) return;
    await window.loadURL(url).catch((error: unknown) => void logUnexpected("reload", error));
  }
}
