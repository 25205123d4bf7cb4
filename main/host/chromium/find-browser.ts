import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

export type FoundBrowser =
  | { readonly kind: "installed"; readonly path: string }
  | { readonly kind: "bundled" };

export interface Machine {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  exists(path: string): boolean;
}

const LINUX_NAMES = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const MAC_PATHS = [
  "/Applications/Chromium.app/Contents/MacOS/Chromium",
  "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome",
  "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];

const WINDOWS_ENDS = [
  String.raw`Chromium\Application\chrome.exe`,
  String.raw`Google\Chrome\Application\chrome.exe`,
  String.raw`Microsoft\Edge\Application\msedge.exe`,
];

function candidates({ platform, env }: Machine): string[] {
  if (platform === "darwin") {
    return [...MAC_PATHS, ...MAC_PATHS.map((path) => `${env["HOME"] ?? ""}${path}`)];
  }
  if (platform === "win32") {
    const roots = [env["PROGRAMFILES"], env["PROGRAMFILES(X86)"], env["LOCALAPPDATA"]];
    return WINDOWS_ENDS.flatMap((end) =>
      roots.filter((root) => root !== undefined).map((root) => `${root}\\${end}`),
    );
  }
  const folders = (env["PATH"] ?? "").split(delimiter).filter((folder) => folder !== "");
  return LINUX_NAMES.flatMap((name) =>
    [...folders, "/usr/bin", "/snap/bin"].map((folder) => join(folder, name)),
  );
}

export const thisMachine: Machine = {
  platform: process.platform,
  env: process.env,
  exists: existsSync,
};

/**
 * The browser that draws the stand-in's window: the one named by GREFFE_CHROMIUM, else the first one
 * installed, else, when no window is needed, the one inside @sparticuz/chromium (headless only).
 */
export function findBrowser(machine: Machine, headless: boolean): FoundBrowser | null {
  const named = machine.env["GREFFE_CHROMIUM"];
  if (named !== undefined && named !== "") return { kind: "installed", path: named };
  const path = candidates(machine).find((candidate) => machine.exists(candidate));
  if (path !== undefined) return { kind: "installed", path };
  return headless && machine.platform === "linux" ? { kind: "bundled" } : null;
}
