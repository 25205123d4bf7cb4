import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { PowerEvent } from "#main/host/host.ts";
import { findProgram } from "./native-dialog.ts";

/** What a line of `gdbus monitor` on systemd-logind says, if anything that matters. */
export function powerEventOf(line: string): PowerEvent | null {
  if (line.includes("Manager.PrepareForSleep") && line.includes("(true")) return "suspend";
  if (/login1\.Session\.Lock\b/u.test(line)) return "screen_locked";
  return /'LockedHint': <true>/u.test(line) ? "screen_locked" : null;
}

/** Listens to systemd-logind where there is one; elsewhere nothing happens. */
export function watchLogin(onEvent: (event: PowerEvent) => void): () => void {
  const program = process.platform === "linux" ? findProgram(["gdbus"]) : null;
  if (program === null) return () => {};
  const child = spawn(program, ["monitor", "--system", "--dest", "org.freedesktop.login1"], {
    stdio: ["ignore", "pipe", "ignore"],
  });
  child.on("error", () => {});
  createInterface({ input: child.stdout }).on("line", (line) => {
    const event = powerEventOf(line);
    if (event !== null) onEvent(event);
  });
  return () => void child.kill();
}
