import { ipcMain, type BrowserWindow, type IpcMainInvokeEvent } from "electron";
import type { WindowOptions } from "#main/host/host.ts";
import { fail } from "#shared/ipc/result.ts";
import { CALL_CHANNEL } from "./channels.ts";
import { isAppUrl } from "./origin.ts";

/** Answers the calls of the window's page, and of nothing else. */
export function answerPage(window: BrowserWindow, options: Pick<WindowOptions, "onCall">): void {
  ipcMain.handle(CALL_CHANNEL, (event, method: unknown, input: unknown, jobId: unknown) => {
    if (!isFromPage(event, window)) return fail("ipc.forbidden_sender");
    if (typeof method !== "string") return fail("ipc.malformed");
    return options.onCall(method, input, typeof jobId === "string" ? jobId : undefined);
  });
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
