import { spawn } from "node:child_process";
import { createInterface } from "node:readline";
import type { PowerEvent } from "#main/host/host.ts";
import { findProgram } from "./find-program.ts";

/** What a line of `gdbus monitor` on systemd-logind says, if anything that matters. */
export function powerEventOf(line: string): PowerEvent | null {
  if (line.includes("Manager.PrepareForSleep") && line.includes("(true")) return "suspend";
  if (/login1\.Session\.Lock\b/u.test(line)) return "screen_locked";
  return /'LockedHint': <true>/u.test(line) ? "screen_locked" : null;
}

function pick(env: NodeJS.ProcessEnv, names: readonly string[]): NodeJS.ProcessEnv {
  return Object.fromEntries(names.map((name) => [name, env[name]]));
}

/**
 * Listens to systemd-logind (https://www.freedesktop.org/software/systemd/man/latest/org.freedesktop.login1.html)
 * where there is one; elsewhere nothing happens. By `gdbus`, which comes with GLib: a desktop has it.
 */
export function watchLogin(onEvent: (event: PowerEvent) => void): () => void {
  const program = process.platform === "linux" ? findProgram(["gdbus"]) : null;
  if (program === null) return () => {};
  const child = spawn(program, ["monitor", "--system", "--dest", "org.freedesktop.login1"], {
    stdio: ["ignore", "pipe", "ignore"],
    // Nothing of what a script gave to Greffe, such as a passphrase, is its business.
    env: pick(process.env, ["PATH", "DBUS_SYSTEM_BUS_ADDRESS"]),
  });
  child.on("error", () => {});
  createInterface({ input: child.stdout }).on("line", (line) => {
    const event = powerEventOf(line);
    if (event !== null) onEvent(event);
  });
  return () => void child.kill();
}
