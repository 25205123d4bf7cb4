import { join } from "node:path";
import { app } from "electron";
import { Language } from "#shared/ipc/app.contract.ts";
import { startApp, type App } from "./app/app.ts";
import { KeptThings } from "./app/kept.ts";
import { keepOutOfDumps } from "./no-dumps.ts";
import { logUnexpected } from "./log.ts";
import { readBundle } from "./host/bundle.ts";
import { sayWithoutSandbox } from "./host/say-without-sandbox.ts";
import { createElectronHost } from "./host/electron/electron-host.ts";
import { hardenApplication } from "./host/electron/harden.ts";
import { endBlank } from "./host/electron/start-failure.ts";
import { electronSettings } from "./host/electron/settings-store.ts";

const distFolder = join(import.meta.dirname, "..");

keepOutOfDumps();
hardenApplication(process.env["GREFFE_CONFIG_DIR"]);

if (app.requestSingleInstanceLock()) void start();
else app.quit();

async function start(): Promise<void> {
  let running: App | null = null;
  app.on("second-instance", () => running?.focus());
  app.on("before-quit", (event) => {
    if (running === null) return;
    event.preventDefault();
    void running.quit();
  });
  // One window, one vault: without it there is nothing left to run for, on macOS too.
  app.on("window-all-closed", () => app.quit());
  try {
    await app.whenReady();
    const host = createElectronHost({
      bundle: readBundle(join(distFolder, "renderer")),
      distFolder,
    });
    const kept = new KeptThings(electronSettings(), systemLanguage());
    sayWithoutSandbox(host.sandbox, kept.current.settings.language);
    running = await startApp(host, kept, app.getVersion());
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
