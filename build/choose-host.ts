import { execFileSync } from "node:child_process";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import type { StartedWith } from "#main/app/openable.ts";
import { findBrowser, thisMachine } from "#main/host/chromium/find-browser.ts";
import { hostText } from "#main/host/host-text.ts";
import { systemLanguage } from "#main/host/chromium/system-language.ts";
import { areNamespacesRefused } from "#main/host/sandbox.ts";
import { canDownload, downloadElectron, electronBinary } from "./electron-binary.ts";
import { freshRenderer } from "./renderer-bundle.ts";
import { runElectron } from "./run-electron.ts";
import { browserCommand, installBrowser, mayInstallBrowser } from "./system-browser.ts";

const ROOT = fileURLToPath(new URL("..", import.meta.url));
const text = hostText(systemLanguage()).start;

/** npm runs its scripts in the project's folder, and says where it was called. */
const thisStart = (): StartedWith => ({
  given: process.argv.slice(2),
  folder: process.env["INIT_CWD"] ?? process.cwd(),
});

/** Opens the application on Electron where that is possible, otherwise on the stand-in. */
export async function start(startedWith: StartedWith = thisStart()): Promise<number> {
  if (!hasDisplay()) return say(text.no_display);
  const wanted = process.env["GREFFE_HOST"];
  const present = wanted === "standin" ? null : electronBinary();
  // Loaded while the place of Electron's releases is asked; where Electron is, it is not needed.
  const standin = present === null ? import("#main/standin.ts") : null;
  const binary = present ?? (wanted === "standin" ? null : await downloaded());
  if (binary !== null) {
    buildAll();
    const code = await runElectron(binary, ROOT, startedWith);
    if (code !== null) return code;
    if (areNamespacesRefused()) say(text.no_namespaces);
    if (wanted === "electron") return 1;
    say(text.falls_back);
  }
  if (findBrowser(thisMachine, false) === null && mayInstallBrowser()) {
    say(text.installing_browser);
    installBrowser();
  }
  if (findBrowser(thisMachine, false) === null) {
    return say(text.no_browser.replace("{{command}}", browserCommand()));
  }
  await freshRenderer();
  const { runStandin } = await (standin ?? import("#main/standin.ts"));
  return (await runStandin(startedWith)) ?? 1;
}

function hasDisplay(): boolean {
  if (process.platform !== "linux") return true;
  return Boolean(process.env["DISPLAY"]) || Boolean(process.env["WAYLAND_DISPLAY"]);
}

async function downloaded(): Promise<string | null> {
  if (!(await canDownload())) return null;
  say(text.downloading);
  return downloadElectron();
}

function buildAll(): void {
  const vite = join(ROOT, "node_modules/vite/bin/vite.js");
  const config = join(ROOT, "build/vite.config.ts");
  execFileSync(
    process.execPath,
    [vite, "build", "--app", "--config", config, "--logLevel", "warn"],
    {
      cwd: ROOT,
      stdio: ["ignore", "inherit", "inherit"],
    },
  );
}

function say(sentence: string): number {
  process.stderr.write(`${sentence}\n`);
  return 1;
}
