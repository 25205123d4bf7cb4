import { powerMonitor, type BrowserWindow, type Event, type WindowSessionEndEvent } from "electron";
import type { WindowOptions } from "#main/host/host.ts";

/**
 * The person's session ends: what is typed is stored, the vault is locked, and Greffe ends. Each
 * system has its way:
 * - macOS and Linux tell `shutdown`, and wait for whoever prevents it and ends by themself
 *   (https://www.electronjs.org/docs/latest/api/power-monitor). On macOS no `before-quit` follows then
 *   (Electron, `electron_application.mm`, `terminate:`), whose prevention has stopped logouts elsewhere
 *   (https://github.com/Venipa/ytmdesktop2/pull/215). Linux tells it through logind, whose delay lock
 *   Electron holds (`power_observer_linux.cc`).
 * - A Linux session that ends without the machine sends SIGTERM or SIGHUP, which Electron turns into
 *   `before-quit` (`electron_browser_main_parts_posix.cc`): index.ts.
 * - Windows tells the window, and no `before-quit` (https://github.com/electron/electron/issues/9613).
 */
export function endWithSession(
  window: BrowserWindow,
  { holdsVault, onClosing }: Pick<WindowOptions, "holdsVault" | "onClosing">,
): void {
  const emitter: NodeJS.EventEmitter = powerMonitor;
  emitter.on("shutdown", (event: Event) => {
    event.preventDefault();
    void onClosing(true);
  });
  window.on("query-session-end", (event) => {
    // Another application may still cancel the end: without a vault there is nothing to do before.
    if (!holdsVault()) return;
    if (waitsForUs(event)) event.preventDefault();
    void onClosing(true);
  });
  // Electron leaves as soon as this returns (https://github.com/electron/electron/pull/52604): the page
  // has no time left, and the vault process is told to end.
  window.on("session-end", () => void onClosing(false));
}

/**
 * Whether Windows lets an application finish first. It then shows Greffe among those it waits for
 * (https://learn.microsoft.com/en-us/windows/win32/shutdown/shutdown-changes-for-windows-vista), and goes on
 * once Greffe has ended, which takes about a second. A critical end waits for nobody, and an installer
 * takes a refusal as final
 * (https://learn.microsoft.com/en-us/windows/win32/rstmgr/guidelines-for-applications).
 */
function waitsForUs({ reasons }: Pick<WindowSessionEndEvent, "reasons">): boolean {
  return !reasons.includes("critical") && !reasons.includes("close-app");
}
