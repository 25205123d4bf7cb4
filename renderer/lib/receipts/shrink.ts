import type { Size } from "./picture-size.ts";

const LONGEST_SIDE = 2000;
/** What makes the words of a till’s long ticket readable: it is not shrunk below this across. */
const LEAST_ACROSS = 1000;
const QUALITY = 0.8;

export interface Picture {
  readonly kind: "jpeg" | "png";
  readonly bytes: Uint8Array<ArrayBuffer>;
}

/**
 * A picture drawn again by the browser, the right way up, 2,000 pixels on its longest side or so. A drawing of few
 * colours stays a PNG where that is lighter. Null where it cannot be decoded.
 */
export async function shrunk(
  kind: "jpeg" | "png",
  bytes: Uint8Array<ArrayBuffer>,
): Promise<Picture | null> {
  const drawn = await draw(new Blob([bytes], { type: `image/${kind}` }));
  if (drawn === null) return null;
  const jpeg = await encoded(drawn, "jpeg");
  const png = kind === "png" ? await encoded(drawn, "png") : null;
  return png !== null && png.bytes.length <= jpeg.bytes.length ? png : jpeg;
}

async function draw(blob: Blob): Promise<OffscreenCanvas | null> {
  let picture: ImageBitmap;
  try {
    // Turned as its metadata says, which is the default: said because all depends on it.
    picture = await createImageBitmap(blob, { imageOrientation: "from-image" });
  } catch {
    return null;
  }
  const { width, height } = fitted(picture.width, picture.height);
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext("2d", { alpha: false });
  if (context === null) return null;
  // What a PNG lets through is paper.
  context.fillStyle = "#fff";
  context.fillRect(0, 0, width, height);
  context.imageSmoothingQuality = "high";
  context.drawImage(picture, 0, 0, width, height);
  picture.close();
  return canvas;
}

/** The size that a picture is kept in: both sides shrink alike. */
export function fitted(width: number, height: number): Size {
  const toLongest = LONGEST_SIDE / Math.max(width, height);
  const by = Math.min(1, Math.max(toLongest, LEAST_ACROSS / Math.min(width, height)));
  return {
    width: Math.max(1, Math.round(width * by)),
    height: Math.max(1, Math.round(height * by)),
  };
}

async function encoded(canvas: OffscreenCanvas, kind: "jpeg" | "png"): Promise<Picture> {
  const blob = await canvas.convertToBlob({ type: `image/${kind}`, quality: QUALITY });
  return { kind, bytes: new Uint8Array(await blob.arrayBuffer()) };
}
