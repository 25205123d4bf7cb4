import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import type { BrowserContext, Page } from "playwright-core";
import { freshRenderer } from "#build/renderer-bundle.ts";
import { startStandin } from "#main/standin.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { bundleOf } from "./build-bundle.ts";
import { launchElectron } from "./launch-electron.ts";
import { isInRun } from "./once-a-run.ts";

/** What a person waits for comes; how soon is the machine's affair, as of a passphrase at its full cost. */
const ANSWER_MS = 60_000;
const VAULT_PROCESS = "main/vault/process.ts";

export interface LaunchOptions {
  /** Kept after `close` when given; otherwise a temporary one is made and removed. */
  readonly configDir?: string;
  readonly headless?: boolean;
  readonly viewport?: { readonly width: number; readonly height: number };
  readonly colorScheme?: "light" | "dark";
  readonly locale?: Language;
  /** A built page other than the application's own, for tests of the host. */
  readonly bundleDir?: string;
  readonly vaultEntry?: string;
  /** What Greffe is started with: a vault's folder or a backup's file. */
  readonly given?: string[];
  /** A browser for the stand-in to draw in, instead of one of its own. */
  readonly running?: BrowserContext | undefined;
  /** Where the stand-in's throw-away folder is made. */
  readonly runBase?: string;
}

export interface LaunchedApp {
  readonly page: Page;
  /** Answers the next file or folder dialog; null is a cancel. Several calls queue. */
  chooseNext(path: string | null): Promise<void>;
  /** What the system does on a double click: another start of Greffe, which ends at once. */
  askToOpen(path: string): Promise<void>;
  readonly configDir: string;
  /** Where the browser's throw-away files are; gone after `close`. */
  readonly profileDir: string;
  readonly host: "standin" | "electron";
  /** Ends everything at once, as a power cut would: nothing is flushed. */
  kill(): Promise<void>;
  /** Locks and quits as a person would. */
  close(): Promise<void>;
}

/** Starts the whole application for a test: on Electron with GREFFE_HOST=electron. */
export async function launchApp(options: LaunchOptions = {}): Promise<LaunchedApp> {
  const configDir = options.configDir ?? mkdtempSync(join(tmpdir(), "greffe-config-"));
  const forget = () => {
    if (options.configDir === undefined) rmSync(configDir, { recursive: true, force: true });
  };
  const launch = process.env["GREFFE_HOST"] === "electron" ? launchElectron : launchStandin;
  try {
    const app = await launch({ ...options, configDir });
    app.page.setDefaultTimeout(ANSWER_MS);
    return {
      ...app,
      configDir,
      kill: () => app.kill().finally(forget),
      close: () => app.close().finally(forget),
    };
  } catch (error) {
    forget();
    throw error;
  }
}

async function launchStandin(
  options: LaunchOptions & { readonly configDir: string },
): Promise<LaunchedApp> {
  const bundleDir = options.bundleDir ?? (await freshRenderer());
  const standin = await startStandin({
    headless: options.headless ?? true,
    startedWith: { given: options.given ?? [], folder: "/" },
    configDir: options.configDir,
    bundleDir,
    // Built once a run: the vault process starts sooner than from its sources.
    vaultEntry: options.vaultEntry ?? (isInRun() ? await bundleOf(VAULT_PROCESS) : undefined),
    running: options.running,
    runBase: options.runBase,
    size: options.viewport ?? { width: 1280, height: 820 },
    colorScheme: options.colorScheme ?? "light",
    language: options.locale,
  });
  if (standin.kind !== "running") throw new Error(`the stand-in did not start: ${standin.kind}`);
  const { page } = standin.host.browser;
  if (page === null) throw new Error("the stand-in has no page");
  return {
    page,
    configDir: options.configDir,
    profileDir: standin.runFolder,
    host: "standin",
    askToOpen: (path) => Promise.resolve(standin.app.askToOpen([path], "/")),
    chooseNext: (path) => Promise.resolve(standin.host.answerNext(path)),
    kill: () => standin.host.killAll(),
    close: async () => void (await standin.app.quit()),
  };
}
