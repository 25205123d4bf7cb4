import { BrowserWindow, session, type Session } from "electron";
import { PRINT_POLICY } from "#main/host/csp.ts";
import { logUnexpected } from "#main/log.ts";
import { withoutToolMetadata } from "#main/host/pdf-metadata.ts";
import { APP_SCHEME, PRINT_ORIGIN } from "./origin.ts";
import { closeSession } from "./session-policy.ts";
import { closeContents } from "./contents-policy.ts";

const ADDRESS = `${PRINT_ORIGIN}/page.html`;

/** The longest roster takes a minute. */
const LIMIT_MS = 5 * 60_000;

let own: Session | null = null;
let last: Promise<unknown> = Promise.resolve();

/**
 * Prints in a hidden window where nothing runs, one page after the other. However it ends, main then
 * holds the page no more.
 */
export function printToPdf(html: string): Promise<Uint8Array> {
  const printing = last.then(() => printOne(html));
  last = printing.then(
    () => undefined,
    () => undefined,
  );
  return printing;
}

/** One for all pages: a session stays in memory as long as Electron runs. */
function printSession(): Session {
  if (own !== null) return own;
  // A partition without "persist:" lives in memory only.
  own = session.fromPartition("print", { cache: false });
  closeSession(own);
  return own;
}

async function printOne(html: string): Promise<Uint8Array> {
  const printer = printSession();
  printer.protocol.handle(APP_SCHEME, (request) => answer(request.url, html));
  let window: BrowserWindow | null = null;
  try {
    window = hiddenWindow(printer);
    return withoutToolMetadata(await Promise.race([draw(window), givenUp(window)]));
  } finally {
    // The handler is what holds the page (https://www.electronjs.org/docs/latest/api/protocol).
    printer.protocol.unhandle(APP_SCHEME);
    if (window !== null && !window.isDestroyed()) window.destroy();
    // Nothing was stored: that it is cleared all the same holds up no page.
    printer.clearStorageData().catch((error: unknown) => void logUnexpected("print", error));
  }
}

function hiddenWindow(printer: Session): BrowserWindow {
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: printer,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      javascript: false,
      webviewTag: false,
      spellcheck: false,
      devTools: false,
    },
  });
  closeContents(window.webContents);
  return window;
}

async function draw(window: BrowserWindow): Promise<Uint8Array> {
  await window.loadURL(ADDRESS);
  return window.webContents.printToPDF({
    pageSize: "A4",
    preferCSSPageSize: true,
    printBackground: true,
    generateTaggedPDF: true,
    generateDocumentOutline: true,
  });
}

/** Rejects once there is nothing more to wait for: the others that are to be printed wait behind. */
function givenUp(window: BrowserWindow): Promise<never> {
  const { promise, reject } = Promise.withResolvers<never>();
  const timer = setTimeout(() => reject(new Error("printing takes too long")), LIMIT_MS);
  window.webContents.once("render-process-gone", () => reject(new Error("printing fell over")));
  window.once("closed", () => clearTimeout(timer));
  return promise;
}

function answer(url: string, html: string): Response {
  if (url !== ADDRESS) return new Response(null, { status: 404 });
  return new Response(html, {
    headers: {
      "content-type": "text/html; charset=utf-8",
      "content-security-policy": PRINT_POLICY,
      "cache-control": "no-store",
    },
  });
}
