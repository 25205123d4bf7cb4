import { execFile } from "node:child_process";
import { homedir } from "node:os";
import { desktopEnvironment } from "#main/host/child-environment.ts";
import type { Bundle } from "#main/host/bundle.ts";
import type { Host, PowerEvent } from "#main/host/host.ts";
import { findProgram } from "#main/host/find-program.ts";
import { hostText } from "#main/host/host-text.ts";
import { watchLogin } from "#main/host/login-watch.ts";
import { sandboxHere } from "#main/host/sandbox.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { chooseStep } from "./choose-form.ts";
import { confirmStep } from "./confirm-form.ts";
import { askProgram } from "./native-dialog.ts";
import { isSandboxed } from "./launch-options.ts";
import { pageClipboard } from "./page-clipboard.ts";
import { printHeadless } from "./print-headless.ts";
import { watchSleep } from "./sleep-watch.ts";
import { StandinBrowser, type StandinBrowserOptions } from "./standin-browser.ts";
import { forkVaultProcess, type VaultChild } from "./vault-child.ts";

export interface ChromiumHostOptions extends StandinBrowserOptions {
  readonly bundle: Bundle;
  readonly vaultEntry: string;
  readonly language: Language;
}

export interface ChromiumHost extends Host {
  readonly browser: StandinBrowser;
  /** Answers the next dialog in the person's place; null is a cancel. */
  answerNext(path: string | null): void;
  /** Ends the vault process and the browser at once, as a power cut would. */
  killAll(): Promise<void>;
}

/** The stand-in host: the same application in an installed Chromium, where Electron is missing. */
export async function startChromiumHost(options: ChromiumHostOptions): Promise<ChromiumHost> {
  const browser = await StandinBrowser.launch(options);
  const queued: (string | null)[] = [];
  const children = new Set<VaultChild>();
  const powerListeners = new Set<(event: PowerEvent) => void>();
  const tell = (event: PowerEvent) => {
    for (const listener of powerListeners) listener(event);
  };
  const stops = [watchSleep(() => tell("suspend"))];
  if (!options.headless) stops.push(watchLogin(tell));
  let language = options.language;

  const finish = async () => {
    for (const stop of stops.splice(0)) stop();
    await browser.close();
  };

  return {
    kind: "standin",
    engine: `Chromium ${browser.version}`,
    sandbox: sandboxHere(isSandboxed(options.found)),
    browser,
    // Without Electron there is no safe way to the system's keychain.
    keychain: {
      available: () => Promise.resolve(false),
      keep: () => Promise.reject(new Error("no keychain")),
      read: () => Promise.resolve(null),
      forget: () => Promise.resolve(),
    },
    clipboard: pageClipboard(() => browser.page),
    openWindow: (windowOptions) => browser.openWindow(options.bundle, windowOptions),
    async choosePath(request) {
      const answer = queued.shift();
      if (answer !== undefined) return answer;
      const program = options.headless ? null : findProgram(["zenity", "kdialog"]);
      if (program !== null) return askProgram(program, request);
      const text = hostText(language).choose;
      return browser.ask(chooseStep(request, language, text, homedir()));
    },
    async confirm(request) {
      return (await browser.ask(confirmStep(request, language))) ?? false;
    },
    printPdf: (html) => (options.headless ? browser.print(html) : printHeadless(html)),
    openLink: (url) => openWithSystem(url),
    revealFolder: (path) => revealWithSystem(path),
    startVaultProcess() {
      const child = forkVaultProcess(options.vaultEntry);
      children.add(child);
      child.onExit(() => children.delete(child));
      return child;
    },
    onPowerEvent: (listener) => void powerListeners.add(listener),
    setLanguage(chosen) {
      language = chosen;
    },
    quit: finish,
    answerNext: (path) => void queued.push(path),
    async killAll() {
      for (const child of children) child.kill();
      await finish();
    },
  };
}

const OPENERS: Partial<Record<NodeJS.Platform, readonly [string, ...string[]]>> = {
  darwin: ["open"],
  win32: ["rundll32", "url.dll,FileProtocolHandler"],
};

async function openWithSystem(target: string): Promise<void> {
  const [program, ...before] = OPENERS[process.platform] ?? ["xdg-open"];
  await run(program, [...before, target]);
}

/** On macOS a folder may be a program, which opening would run; a path that ends so is no file's. */
async function revealWithSystem(folder: string): Promise<void> {
  switch (process.platform) {
    case "darwin":
      return run("open", ["-R", folder]);
    case "win32":
      return run("explorer", [`/select,${folder}`]);
    default:
      return run("xdg-open", [`${folder}/`]);
  }
}

async function run(program: string, given: readonly string[]): Promise<void> {
  const { promise, resolve } = Promise.withResolvers<undefined>();
  execFile(program, given, { timeout: 10_000, env: desktopEnvironment() }, () =>
    resolve(undefined),
  );
  await promise;
}
