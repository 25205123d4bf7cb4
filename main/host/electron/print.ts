import { BrowserWindow, session } from "electron";
import { PRINT_POLICY } from "#main/host/csp.ts";
import { withoutToolMetadata } from "#main/host/pdf-metadata.ts";
import { APP_SCHEME, PRINT_ORIGIN } from "./origin.ts";
import { closeSession } from "./session-policy.ts";
import { closeContents } from "./contents-policy.ts";

let printed = 0;

/** Prints in a hidden window with a session in memory of its own, where nothing runs. */
export async function printToPdf(html: string): Promise<Uint8Array> {
  printed += 1;
  // A partition without "persist:" lives in memory only.
  const partition = `print-${printed}`;
  const own = session.fromPartition(partition, { cache: false });
  closeSession(own);
  const address = `${PRINT_ORIGIN}/${printed}.html`;
  own.protocol.handle(APP_SCHEME, (request) =>
    request.url === address
      ? new Response(html, {
          headers: {
            "content-type": "text/html; charset=utf-8",
            "content-security-policy": PRINT_POLICY,
          },
        })
      : new Response(null, { status: 404 }),
  );
  const window = new BrowserWindow({
    show: false,
    webPreferences: {
      session: own,
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
    await window.loadURL(address);
    const pdf = await window.webContents.printToPDF({
      pageSize: "A4",
      preferCSSPageSize: true,
      printBackground: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    return withoutToolMetadata(pdf);
  } finally {
    window.destroy();
    await own.clearStorageData();
  }
}
