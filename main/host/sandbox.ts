import { readFileSync } from "node:fs";
import type { Sandbox } from "#shared/ipc/app.contract.ts";

/** What a system says by itself of the namespaces that Chromium's sandbox is made of on Linux. */
const NAMESPACE_SETTINGS: readonly (readonly [path: string, refused: string])[] = [
  // Ubuntu 24.04: only to programs that have an AppArmor profile
  // (https://ubuntu.com/blog/ubuntu-23-10-restricted-unprivileged-user-namespaces).
  ["/proc/sys/kernel/apparmor_restrict_unprivileged_userns", "1"],
  // Debian's own switch, then the kernel's.
  ["/proc/sys/kernel/unprivileged_userns_clone", "0"],
  ["/proc/sys/user/max_user_namespaces", "0"],
];

export interface SandboxFacts {
  /** Whether the browser was started with its sandbox. */
  readonly isOn: boolean;
  readonly isRoot: boolean;
  readonly namespacesRefused: boolean;
}

/** Whether the page is drawn in Chromium's sandbox, and if not, what a person can do about it. */
export function sandboxOf({ isOn, isRoot, namespacesRefused }: SandboxFacts): Sandbox {
  if (isOn) return "on";
  if (isRoot) return "as_root";
  return namespacesRefused ? "no_namespaces" : "turned_off";
}

export function sandboxHere(isOn: boolean): Sandbox {
  return sandboxOf({
    isOn,
    isRoot: process.getuid?.() === 0,
    namespacesRefused: areNamespacesRefused(),
  });
}

/** Whether this Linux refuses what a sandbox is made of to a program that it does not know. */
export function areNamespacesRefused(read: (path: string) => string | null = readSetting): boolean {
  return NAMESPACE_SETTINGS.some(([path, refused]) => read(path) === refused);
}

function readSetting(path: string): string | null {
  try {
    return readFileSync(path, "utf8").trim();
  } catch {
    // No such setting: another system, or another Linux.
    return null;
  }
}
