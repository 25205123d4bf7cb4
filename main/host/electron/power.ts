import { powerMonitor } from "electron";
import type { PowerEvent } from "#main/host/host.ts";

const POLL_MS = 5000;

/**
 * Tells of sleep and of a locked screen. Electron has no `lock-screen` event on Linux
 * (docs/api/power-monitor.md), so the idle state is asked for there.
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
  let wasLocked = false;
  const timer = setInterval(() => {
    const isLocked = powerMonitor.getSystemIdleState(60) === "locked";
    if (isLocked && !wasLocked) tell("screen_locked");
    wasLocked = isLocked;
  }, POLL_MS);
  timer.unref();
}
