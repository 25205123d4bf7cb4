import type { BrowserContext, Page, Route } from "playwright-core";
import type { WindowSize } from "#main/host/host.ts";
import { Dialog, type DrawStep } from "./dialog.ts";

const SIZE: WindowSize = { width: 760, height: 720 };

/**
 * The windows of the host's dialogs. The application's page has no part in them: the browser is asked
 * for each by its own protocol, and it is answered by what that very window goes to, nothing else.
 */
export class DialogWindows {
  readonly #context: BrowserContext;
  readonly #headless: boolean;
  readonly #own = new Set<Page>();
  #opening: Promise<unknown> = Promise.resolve();

  constructor(context: BrowserContext, headless: boolean) {
    this.#context = context;
    this.#headless = headless;
  }

  /** Whether a page is a dialog's, told once it can be known of one that is being opened. */
  async has(page: Page): Promise<boolean> {
    await this.#opening;
    return this.#own.has(page);
  }

  async ask<T>(step: DrawStep<T>): Promise<T | null> {
    const dialog = new Dialog(step);
    const opened = this.#open();
    this.#opening = opened.catch(() => {});
    const page = await opened;
    try {
      page.once("close", () => dialog.abandon());
      await page.route("**/*", (route) => answerFrom(route, page, dialog));
      // Closed meanwhile, it has been abandoned.
      await page.goto(dialog.address).catch(() => {});
      return await dialog.outcome;
    } finally {
      await page.close().catch(() => {});
      this.#own.delete(page);
    }
  }

  async #open(): Promise<Page> {
    const page = this.#headless
      ? await this.#context.newPage()
      : await openWindow(this.#context, SIZE);
    this.#own.add(page);
    return page;
  }
}

function answerFrom<T>(route: Route, page: Page, dialog: Dialog<T>): Promise<void> {
  const request = route.request();
  const url = new URL(request.url());
  const isOwn =
    request.isNavigationRequest() &&
    request.frame() === page.mainFrame() &&
    request.method() === "GET" &&
    url.origin === new URL(dialog.address).origin;
  return isOwn ? route.fulfill(dialog.answer(url)) : route.abort("blockedbyclient");
}

/**
 * A window that no page has opened. `newPage` of Playwright would make a tab in one of those that are
 * there (https://chromedevtools.github.io/devtools-protocol/tot/Target/#method-createTarget).
 */
async function openWindow(context: BrowserContext, { width, height }: WindowSize): Promise<Page> {
  const browser = context.browser();
  if (browser === null) throw new Error("a context without its browser");
  const session = await browser.newBrowserCDPSession();
  try {
    const wanted = { url: "about:blank", newWindow: true, width, height };
    const created = Promise.withResolvers<string>();
    const opened = context.waitForEvent("page", {
      predicate: async (page) => (await targetOf(page)) === (await created.promise),
      timeout: 10_000,
    });
    const { targetId } = await session.send("Target.createTarget", wanted);
    created.resolve(targetId);
    return await opened;
  } finally {
    await session.detach().catch(() => {});
  }
}

/** Null for a page that is gone already. */
async function targetOf(page: Page): Promise<string | null> {
  try {
    const session = await page.context().newCDPSession(page);
    const { targetInfo } = await session.send("Target.getTargetInfo");
    await session.detach();
    return targetInfo.targetId;
  } catch {
    return null;
  }
}
