export interface Size {
  readonly width: number;
  readonly height: number;
}

/**
 * How large a picture says it is, read from its header before anything is decoded: a file of some kilobytes
 * may say that it is a wall. Null where the header does not say.
 */
export function declaredSize(kind: "jpeg" | "png", bytes: Uint8Array): Size | null {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const size = kind === "png" ? pngSize(view) : jpegSize(view);
  return size === null || size.width === 0 || size.height === 0 ? null : size;
}

/** The first chunk of a PNG is its header: https://www.w3.org/TR/png-3/#11IHDR */
function pngSize(view: DataView): Size | null {
  const IHDR = 0x49484452;
  if (view.byteLength < 24 || view.getUint32(12) !== IHDR) return null;
  return { width: view.getUint32(16), height: view.getUint32(20) };
}

/** Marks of a JPEG that stand alone, and fill bytes: ITU-T T.81, table B.1. */
const STANDALONE = (mark: number) => mark === 0x01 || (mark >= 0xd0 && mark <= 0xd8);
/** Frames, whatever they are coded with; tables of Huffman (C4) and arithmetic coding (CC) are none. */
const FRAME = (mark: number) =>
  mark >= 0xc0 && mark <= 0xcf && mark !== 0xc4 && mark !== 0xc8 && mark !== 0xcc;
const [SCAN, END] = [0xda, 0xd9];

function jpegSize(view: DataView): Size | null {
  let at = 2;
  while (at + 9 <= view.byteLength) {
    if (view.getUint8(at) !== 0xff) return null;
    const mark = view.getUint8(at + 1);
    if (mark === 0xff) at += 1;
    else if (STANDALONE(mark)) at += 2;
    else if (mark === SCAN || mark === END) return null;
    else if (FRAME(mark)) return { width: view.getUint16(at + 7), height: view.getUint16(at + 5) };
    else at += 2 + Math.max(2, view.getUint16(at + 2));
  }
  return null;
}
