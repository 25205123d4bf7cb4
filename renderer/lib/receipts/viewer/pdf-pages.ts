import {
  AnnotationMode,
  getDocument,
  PasswordException,
  PDFWorker,
  VerbosityLevel,
  type PDFDocumentProxy,
} from "pdfjs-dist";
import { UnreadableReceipt, type HowDrawn, type Pages } from "./page-source.ts";

/** A picture in a page that says it is larger is left out of it. */
const MOST_PIXELS = 50_000_000;

/**
 * A PDF, read in a worker and drawn on a canvas. Nothing of it runs: the library has scripts in a part of its own
 * that is not here, evaluates no text since its version 4.2.67 (CVE-2024-4367), and the page’s policy would
 * refuse both, and WebAssembly too, in the place of which it has code.
 */
export async function openPdf(bytes: Uint8Array<ArrayBuffer>): Promise<Pages> {
  const port = new Worker(new URL("./pdf-worker.ts", import.meta.url), { type: "module" });
  // The types of the library know only that there may be none.
  const worker = new PDFWorker({ port: port as unknown as null, verbosity: VerbosityLevel.ERRORS });
  const task = getDocument({
    // The bytes go to the worker for good: those of the caller stay.
    data: bytes.slice(),
    worker,
    verbosity: VerbosityLevel.ERRORS,
    maxImageSize: MOST_PIXELS,
    disableWorkerRendering: true,
    enableXfa: false,
    useWasm: false,
    useWorkerFetch: false,
    wasmUrl: new URL("pdf/", document.baseURI).href,
  });
  const end = () => {
    void task.destroy().finally(() => {
      worker.destroy();
      port.terminate();
    });
  };
  try {
    return pagesOf(await task.promise, end);
  } catch (error) {
    end();
    throw new UnreadableReceipt(error instanceof PasswordException ? "password" : "damaged");
  }
}

function pagesOf(document: PDFDocumentProxy, end: () => void): Pages {
  return {
    count: document.numPages,
    sizeOf: async (page) => {
      const { width, height } = (await document.getPage(page)).getViewport({ scale: 1 });
      return { width, height };
    },
    draw: (page, how) => drawPage(document, page, how),
    textOf: async (page) => {
      const { items } = await (await document.getPage(page)).getTextContent();
      return items
        .map((item) => ("str" in item ? item.str + (item.hasEOL ? "\n" : "") : ""))
        .join("");
    },
    close: end,
  };
}

async function drawPage(
  pdf: PDFDocumentProxy,
  number: number,
  { scale, turn, signal }: HowDrawn,
): Promise<HTMLCanvasElement> {
  const page = await pdf.getPage(number);
  const viewport = page.getViewport({ scale, rotation: (page.rotate + turn * 90) % 360 });
  const canvas = document.createElement("canvas");
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  const drawing = page.render({ canvas, viewport, annotationMode: AnnotationMode.ENABLE });
  const stop = () => drawing.cancel();
  signal.addEventListener("abort", stop);
  try {
    await drawing.promise;
  } finally {
    signal.removeEventListener("abort", stop);
  }
  return canvas;
}
