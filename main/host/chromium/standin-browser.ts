import type { Browser, BrowserContext, Page, Route } from "playwright-core";
import { EMPTY_PAGE, serve, type Bundle } from "#main/host/bundle.ts";
import type { AppWindow, WindowOptions, WindowSize } from "#main/host/host.ts";
import { removePeers } from "#main/host/remove-peers.ts";
import { fail } from "#shared/ipc/result.ts";
import { BRIDGE_SCRIPT, CALL_BINDING, DELIVER } from "./bridge-script.ts";
import type { DrawStep } from "./dialog.ts";
import { DialogWindows } from "./dialog-windows.ts";
import type { FoundBrowser } from "./find-browser.ts";
import { windowArguments } from "./launch-options.ts";
import { EMPTY_ORIGIN, STANDIN_ORIGIN } from "./origin.ts";
import { PRINT_CONTEXT, printIn } from "./print.ts";
import { launchProfile } from "./launch-profile.ts";
import { removeFolder } from "./run-folder.ts";

export interface StandinBrowserOptions {
  readonly found: FoundBrowser;
  readonly headless: boolean;
  /** Everything the browser writes goes here, and is removed at the end. */
  readonly runFolder: string;
  readonly size: WindowSize;
  readonly colorScheme?: "light" | "dark" | undefined;
  readonly locale?: string | undefined;
  /** Headless: the profile of a browser that runs already, and goes on after this window. */
  readonly running?: BrowserContext | undefined;
  /** The browser has ended and its folder is gone. */
  onClosed(): void;
}

/** The browser process of the stand-in, and its window. */
export class StandinBrowser {
  readonly version: string;
  page: Page | null = null;
  readonly #options: StandinBrowserOptions;
  readonly #profile: BrowserContext;
  readonly #context: BrowserContext;
  readonly #dialogs: DialogWindows;
  #closed: Promise<void> | null = null;

  private constructor(
    options: StandinBrowserOptions,
    profile: BrowserContext,
    context: BrowserContext,
  ) {
    this.#options = options;
    this.#profile = profile;
    this.#context = context;
    this.#dialogs = new DialogWindows(context, options.headless);
    this.version = browserOf(profile).version();
  }

  static async launch(options: StandinBrowserOptions): Promise<StandinBrowser> {
    const { headless, found, runFolder, size } = options;
    const look = {
      colorScheme: options.colorScheme ?? (headless ? ("light" as const) : null),
      reducedMotion: null,
      forcedColors: null,
      contrast: null,
      serviceWorkers: "block" as const,
      acceptDownloads: false,
      ...(options.locale === undefined ? {} : { locale: options.locale }),
    };
    const profile =
      options.running ??
      (await launchProfile(found, headless, runFolder, {
        ...look,
        viewport: null,
        args: headless ? [] : windowArguments(size),
      }));
    // Off the record: such a context keeps everything in memory.
    const context = headless
      ? await browserOf(profile).newContext({ ...look, viewport: size })
      : profile;
    return new StandinBrowser(options, profile, context);
  }

  async openWindow(bundle: Bundle, options: WindowOptions): Promise<AppWindow> {
    const context = this.#context;
    await context.route("**/*", (route) => this.#answer(route, bundle));
    await context.exposeBinding(
      CALL_BINDING,
      (source, method: unknown, input: unknown, jobId: unknown) => {
        const trusted =
          source.page === this.page &&
          source.frame === this.page.mainFrame() &&
          new URL(source.frame.url()).origin === STANDIN_ORIGIN;
        if (!trusted) return fail("ipc.forbidden_sender");
        if (typeof method !== "string") return fail("ipc.malformed");
        return options.onCall(method, input, typeof jobId === "string" ? jobId : undefined);
      },
    );
    await context.addInitScript(removePeers);
    await context.addInitScript({ content: BRIDGE_SCRIPT });
    const page = context.pages()[0] ?? (await context.newPage());
    this.page = page;
    context.on("page", (other) => void this.#refusePage(other).catch(() => {}));
    page.once("close", () => void options.onClosing(false));
    page.once("crash", () => void page.close().catch(() => {}));
    await page.goto(`${STANDIN_ORIGIN}/`);
    return {
      push: (event) => {
        // A page that is loading or gone hears nothing: it asks for the state when it starts.
        page.evaluate(deliver, [DELIVER, event] as const).catch(() => {});
      },
      reload: async () => {
        if (page.isClosed()) return;
        await page.goto(`${EMPTY_ORIGIN}/`).catch(() => {});
        await page.goto(`${STANDIN_ORIGIN}/`).catch(() => {});
      },
      focus: () => void page.bringToFront().catch(() => {}),
    };
  }

  /** Closes a page nobody here asked for: `window.open`, a middle click, Ctrl+N. */
  async #refusePage(other: Page): Promise<void> {
    if (await this.#dialogs.has(other)) return;
    // Without a window, only a test can have opened a page that no other page opened.
    if (this.#options.headless && (await other.opener()) === null) return;
    await other.close();
  }

  async #answer(route: Route, bundle: Bundle): Promise<void> {
    const url = new URL(route.request().url());
    if (url.origin === EMPTY_ORIGIN) return route.fulfill({ ...EMPTY_PAGE });
    if (url.origin !== STANDIN_ORIGIN) {
      // "aborted" leaves the page that is shown in its place, as Electron's will-navigate does.
      return route.abort(route.request().isNavigationRequest() ? "aborted" : "blockedbyclient");
    }
    const { status, headers, body } = serve(bundle, url.pathname);
    return route.fulfill({ status, headers, body });
  }

  /** Asks in a window of the host's own until it is answered or that window is closed. */
  ask<T>(step: DrawStep<T>): Promise<T | null> {
    return this.#dialogs.ask(step);
  }

  /** Prints with this browser, which must be headless. */
  async print(html: string): Promise<Uint8Array> {
    const context = await browserOf(this.#profile).newContext(PRINT_CONTEXT);
    try {
      return await printIn(context, html);
    } finally {
      await context.close();
    }
  }

  close(): Promise<void> {
    this.#closed ??= this.#end();
    return this.#closed;
  }

  async #end(): Promise<void> {
    const own = this.#options.running === undefined ? this.#profile : this.#context;
    await own.close().catch(() => {});
    try {
      removeFolder(this.#options.runFolder);
    } finally {
      this.#options.onClosed();
    }
  }
}

/** Runs in the page, hence its own text only: no name of this file is in reach there. */
function deliver([name, value]: readonly [string, unknown]): void {
  const target: unknown = Reflect.get(globalThis, name);
  if (typeof target === "function") target(value);
}

function browserOf(context: BrowserContext): Browser {
  const browser = context.browser();
  if (browser === null) throw new Error("a context without its browser");
  return browser;
}
