import { fileURLToPath } from "node:url";
import { readFileSync } from "node:fs";
import { z } from "zod";
import type { Language } from "#shared/ipc/app.contract.ts";
import type { App } from "./app/app.ts";
import type { StartedWith } from "./app/openable.ts";
import { KeptThings } from "./app/kept.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { keepOutOfDumps } from "./no-dumps.ts";
import { endOnSignals } from "./end-on-signals.ts";
import { endOnUncaught, surviveClosedOutput } from "./uncaught.ts";
import { hostText } from "./host/host-text.ts";
import { readBundle } from "./host/bundle.ts";
import {
  startChromiumHost,
  type ChromiumHost,
  type ChromiumHostOptions,
} from "./host/chromium/chromium-host.ts";
import { findBrowser, thisMachine } from "./host/chromium/find-browser.ts";
import { lockInstance } from "./host/chromium/instance-lock.ts";
import { makeRunFolder, removeFolder, runBase } from "./host/chromium/run-folder.ts";
import { configFolder, settingsFile } from "./host/chromium/settings-file.ts";
import { systemLanguage } from "./host/chromium/system-language.ts";

export interface StandinOptions {
  readonly headless: boolean;
  /** A vault or a backup to offer, among others. */
  readonly startedWith?: StartedWith | undefined;
  readonly configDir?: string | undefined;
  /** The built renderer. */
  readonly bundleDir?: string | undefined;
  readonly vaultEntry?: string | undefined;
  readonly size?: { readonly width: number; readonly height: number } | undefined;
  readonly colorScheme?: "light" | "dark" | undefined;
  readonly language?: Language | undefined;
  readonly running?: ChromiumHostOptions["running"];
  /** Where the folder that is thrown away is made. */
  readonly runBase?: string | undefined;
}

export type Standin =
  | {
      readonly kind: "running";
      readonly app: App;
      readonly host: ChromiumHost;
      readonly runFolder: string;
      readonly ended: Promise<void>;
    }
  | { readonly kind: "already_running" }
  | { readonly kind: "no_browser" };

const END_MS = 10_000;
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));
const Manifest = z.object({ version: z.string() });

/** Composes the application on the stand-in host, straight from its sources. */
export async function startStandin(options: StandinOptions): Promise<Standin> {
  keepOutOfDumps();
  const found = findBrowser(thisMachine, options.headless);
  if (found === null) return { kind: "no_browser" };
  const configDir = options.configDir ?? configFolder();
  const base = options.runBase ?? runBase();
  let app: App | null = null;
  const startedWith = options.startedWith ?? { given: [], folder: process.cwd() };
  let waiting = startedWith;
  const lock = await lockInstance(base, configDir, startedWith, (asked) => {
    if (app !== null) app.askToOpen(asked.given, asked.folder);
    else if (asked.given.length > 0) waiting = asked;
  });
  if (lock === null) return { kind: "already_running" };

  const runFolder = makeRunFolder(base);
  const ended = Promise.withResolvers<undefined>();
  try {
    const kept = new KeptThings(settingsFile(configDir), systemLanguage());
    if (options.language !== undefined) {
      kept.change({ settings: { ...kept.current.settings, language: options.language } });
    }
    const { language } = kept.current.settings;
    const { version } = Manifest.parse(JSON.parse(readFileSync(here("../package.json"), "utf8")));
    const starting = startChromiumHost({
      found,
      headless: options.headless,
      runFolder,
      size: options.size ?? kept.current.window,
      colorScheme: options.colorScheme,
      running: options.running,
      locale: options.headless ? (language === "fr" ? "fr-FR" : "en-GB") : undefined,
      bundle: readBundle(options.bundleDir ?? here("../dist/renderer")),
      vaultEntry: options.vaultEntry ?? here("./vault/process.ts"),
      language,
      onClosed: () => {
        lock.release();
        ended.resolve(undefined);
      },
    });
    // Loaded while the browser starts, which takes longer and needs none of it.
    const [host, { startApp }] = await Promise.all([starting, import("./app/app.ts")]);
    app = await startApp(host, kept, version);
    if (waiting.given.length > 0) app.askToOpen(waiting.given, waiting.folder);
    return { kind: "running", app, host, runFolder, ended: ended.promise };
  } catch (error) {
    lock.release();
    removeFolder(runFolder);
    throw error;
  }
}

/** Runs the stand-in until its window is closed; null when there is no browser to draw it. */
export async function runStandin(startedWith: StartedWith): Promise<number | null> {
  const standin = await startStandin({ headless: false, startedWith });
  switch (standin.kind) {
    case "no_browser":
      return null;
    case "already_running":
      process.stderr.write(`${hostText(systemLanguage()).start.already_running}\n`);
      return 0;
    case "running":
      surviveClosedOutput();
      endOnUncaught(process, "main", () => endWrong(standin.app), "goes_on");
      endOnSignals(process, () => void standin.app.quit());
      await standin.ended;
      return Number(process.exitCode ?? 0);
    default:
      return assertNever(standin);
  }
}

/** Stores what is typed and locks, as at any end, within a limit. */
function endWrong(app: App): void {
  process.exitCode = 1;
  setTimeout(() => process.exit(1), END_MS).unref();
  void app.quit();
}

if (import.meta.main) {
  const startedWith = { given: process.argv.slice(2), folder: process.cwd() };
  process.exitCode = (await runStandin(startedWith)) ?? 1;
}
