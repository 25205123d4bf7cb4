import { powerMonitor } from "electron";
import type { PowerEvent } from "#main/host/host.ts";
import { watchLogin } from "#main/host/login-watch.ts";

const POLL_MS = 5000;

/**
 * Tells of sleep and of a locked screen. Electron has no `lock-screen` event on Linux
 * (https://www.electronjs.org/docs/latest/api/power-monitor): logind is listened to there, and the idle
 * state is asked for besides, which also knows the screen savers that say nothing to logind.
 */
export function watchPower(
  tell: (event: PowerEvent) => void,
  platform: NodeJS.Platform = process.platform,
): void {
  powerMonitor.on("suspend", () => tell("suspend"));
  if (platform !== "linux") {
    powerMonitor.on("lock-screen", () => tell("screen_locked"));
    return;
  }
  const stop = watchLogin(tell);
  process.once("exit", stop);
  let wasLocked = false;
  const timer = setInterval(() => {
    const isLocked = powerMonitor.getSystemIdleState(60) === "locked";
    if (isLocked && !wasLocked) tell("screen_locked");
    wasLocked = isLocked;
  }, POLL_MS);
  timer.unref();
}
