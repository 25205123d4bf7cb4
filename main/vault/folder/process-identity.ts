import { readFile } from "node:fs/promises";
import { uptime } from "node:os";
import { systemCode } from "./fs-errors.ts";

/** A process number is given again after a restart: what else tells two processes apart. */
export interface ProcessMark {
  readonly pid: number;
  /** Boot and start tick, where the system tells them (Linux); null elsewhere. */
  readonly start: string | null;
  /** When the mark was made. */
  readonly at: string;
}

/** How far a clock may be set right while a vault is open, where only the clock can tell. */
const CLOCK_SLACK_MS = 10 * 60 * 1000;

export async function thisProcess(): Promise<ProcessMark> {
  const { pid } = process;
  return { pid, start: await startOf(pid), at: new Date().toISOString() };
}

/** Whether the process that made this mark on this machine still runs. When in doubt, it does. */
export async function isRunning(mark: ProcessMark): Promise<boolean> {
  try {
    process.kill(mark.pid, 0);
  } catch (error) {
    // EPERM: it runs, and belongs to someone else.
    if (systemCode(error) === "ESRCH") return false;
  }
  const start = mark.start === null ? null : await startOf(mark.pid);
  if (start !== null) return start === mark.start;
  const booted = Date.now() - uptime() * 1000;
  return Date.parse(mark.at) >= booted - CLOCK_SLACK_MS;
}

async function startOf(pid: number): Promise<string | null> {
  if (process.platform !== "linux") return null;
  try {
    const boot = await readFile("/proc/sys/kernel/random/boot_id", "utf8");
    const stat = await readFile(`/proc/${pid}/stat`, "utf8");
    // Field 22 of proc(5); the second, the program's name, may itself hold spaces and brackets.
    const ticks = stat.slice(stat.lastIndexOf(")") + 2).split(" ")[19];
    return ticks === undefined ? null : `${boot.trim()}/${ticks}`;
  } catch {
    return null;
  }
}
