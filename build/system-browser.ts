import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";

const COMMANDS: Partial<Record<NodeJS.Platform, string>> = {
  darwin: "brew install --cask chromium",
  win32: "winget install --id Microsoft.Edge",
};

/** The command by which a person installs a browser on this system. */
export function browserCommand(platform: NodeJS.Platform = process.platform): string {
  return COMMANDS[platform] ?? "sudo apt-get install chromium";
}

export function mayInstallBrowser(): boolean {
  return process.getuid?.() === 0 && existsSync("/etc/debian_version");
}

export function installBrowser(): boolean {
  aptGet("update", "-qq");
  return aptGet("install", "-y", "-qq", "--no-install-recommends", "chromium");
}

function aptGet(...args: string[]): boolean {
  return spawnSync("apt-get", args, { stdio: ["ignore", "ignore", "inherit"] }).status === 0;
}
