import { writeFileSync } from "node:fs";

/**
 * Keeps what this process and all that it starts hold in memory out of their core dumps, on Linux: a
 * dump then has no mapping in it, wherever the system sends it (core(5), "Controlling which mappings
 * are written to the core dump"; inherited, and kept across an exec). Elsewhere the system writes no
 * whole memory by itself, and Greffe has no crash reporter.
 */
export function keepOutOfDumps(): void {
  if (process.platform !== "linux") return;
  try {
    writeFileSync("/proc/self/coredump_filter", "0");
  } catch {
    // A kernel built without core dumps has no such file.
  }
}
