import { join } from "node:path";
import { app } from "electron";
import { Language } from "#shared/ipc/app.contract.ts";
import { startApp, type App } from "./app/app.ts";
import { KeptThings } from "./app/kept.ts";
import { keepOutOfDumps } from "./no-dumps.ts";
import { logUnexpected } from "./log.ts";
import { endOnUncaught, surviveClosedOutput } from "./uncaught.ts";
import { readBundle } from "./host/bundle.ts";
import { sayWithoutSandbox } from "./host/say-without-sandbox.ts";
import { createElectronHost } from "./host/electron/electron-host.ts";
import { hearFilesAsked } from "./host/electron/files-asked.ts";
import { hardenApplication } from "./host/electron/harden.ts";
import { endBlank } from "./host/electron/start-failure.ts";
import { electronSettings } from "./host/electron/settings-store.ts";

/** Time for what is typed to be stored and for the vault to be locked, whatever is wrong here. */
const END_MS = 10_000;

const distFolder = join(import.meta.dirname, "..");
let running: App | null = null;

keepOutOfDumps();
surviveClosedOutput();
// What is typed is in the page, and what is stored in the vault process: both are told before the end.
endOnUncaught(
  process,
  "main",
  () => {
    process.exitCode = 1;
    if (running === null) return app.exit(1);
    setTimeout(() => app.exit(1), END_MS);
    void running.quit();
  },
  "goes_on",
);
hardenApplication(process.env["GREFFE_CONFIG_DIR"]);
const files = hearFilesAsked();

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  // SIGTERM, SIGHUP and SIGINT come here as well, once each: Electron turns them into it.
  app.on("before-quit", (event) => {
    if (running === null) return;
    event.preventDefault();
    void running.quit(true);
  });
  // One window, one vault: without it there is nothing left to run for, on macOS too.
  app.on("window-all-closed", () => app.quit());
  try {
    await app.whenReady();
    const host = createElectronHost({
      bundle: readBundle(join(distFolder, "renderer")),
      distFolder,
    });
    const kept = new KeptThings(electronSettings(app.getPath("userData")), systemLanguage());
    sayWithoutSandbox(host.sandbox, kept.current.settings.language);
    running = await startApp(host, kept, app.getVersion());
    files.deliverTo(running);
  } catch (error) {
    logUnexpected("start", error);
    endBlank(systemLanguage());
  }
}

function systemLanguage(): Language {
  const asked = Language.safeParse(process.env["GREFFE_LANGUAGE"]);
  if (asked.success) return asked.data;
  return app.getLocale().startsWith("en") ? "en" : "fr";
}
