import { declaredSize } from "../picture-size.ts";
import { UnreadableReceipt, type Pages } from "./page-source.ts";
import type { ReceiptKind } from "#shared/domain/finances/expenses/receipt.ts";

/** Of one receipt. What reads PDF is loaded with the first of them. */
export async function openPages(kind: ReceiptKind, bytes: Uint8Array<ArrayBuffer>): Promise<Pages> {
  if (kind !== "pdf") return pictureOf(kind, bytes);
  const { openPdf } = await import("./pdf-pages.ts");
  return openPdf(bytes);
}

/** The same that the window takes in: what a vault holds may come from another program. */
const MOST_PIXELS = 100_000_000;

async function pictureOf(kind: "jpeg" | "png", bytes: Uint8Array<ArrayBuffer>): Promise<Pages> {
  const size = declaredSize(kind, bytes);
  if (size === null || size.width * size.height > MOST_PIXELS) {
    throw new UnreadableReceipt("damaged");
  }
  const picture = await createImageBitmap(new Blob([bytes], { type: `image/${kind}` })).catch(
    () => {
      throw new UnreadableReceipt("damaged");
    },
  );
  const { width, height } = picture;
  return {
    count: 1,
    sizeOf: () => Promise.resolve({ width, height }),
    draw: (_page, { scale, turn }) => Promise.resolve(drawTurned(picture, scale, turn)),
    textOf: () => Promise.resolve(""),
    close: () => picture.close(),
  };
}

function drawTurned(picture: ImageBitmap, scale: number, turn: number): HTMLCanvasElement {
  const canvas = document.createElement("canvas");
  const [width, height] = [picture.width * scale, picture.height * scale];
  const isAcross = turn % 2 === 1;
  canvas.width = Math.max(1, Math.round(isAcross ? height : width));
  canvas.height = Math.max(1, Math.round(isAcross ? width : height));
  const context = canvas.getContext("2d");
  if (context === null) return canvas;
  context.imageSmoothingQuality = "high";
  context.translate(canvas.width / 2, canvas.height / 2);
  context.rotate((turn * Math.PI) / 2);
  context.drawImage(picture, -width / 2, -height / 2, width, height);
  return canvas;
}
