import { BrowserWindow, session, type Session } from "electron";
import { PRINT_POLICY } from "#main/host/csp.ts";
import { withoutToolMetadata } from "#main/host/pdf-metadata.ts";
import { APP_SCHEME, PRINT_ORIGIN } from "./origin.ts";
import { closeSession } from "./session-policy.ts";
import { closeContents } from "./contents-policy.ts";

const ADDRESS = `${PRINT_ORIGIN}/page.html`;

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
  try {
    closeContents(window.webContents);
    await window.loadURL(ADDRESS);
    const pdf = await window.webContents.printToPDF({
      pageSize: "A4",
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return withoutToolMetadata(pdf);
  } finally {
    // The handler is what holds the page (https://www.electronjs.org/docs/latest/api/protocol).
    printer.protocol.unhandle(APP_SCHEME);
    if (!window.isDestroyed()) window.destroy();
    await printer.clearStorageData();
  }
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
