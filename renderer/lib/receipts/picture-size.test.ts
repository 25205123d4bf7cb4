import fc from "fast-check";
import { expect, it } from "vitest";
import { declaredSize } from "./picture-size.ts";

const two = (value: number) => [value >> 8, value & 0xff];
const letters = (text: string) => Array.from(text, (letter) => letter.charCodeAt(0));
const START = [0xff, 0xd8];
const EXIF = [0xff, 0xe1, 0, 6, 1, 2, 3, 4];
const jpeg = (...parts: readonly number[][]) => Uint8Array.from([START, ...parts].flat());
const frame = (mark: number, width: number, height: number) =>
  [[0xff, mark, 0, 17, 8], two(height), two(width), [3, 1, 0x11, 0, 2, 0x11, 1, 3, 0x11, 1]].flat();
const SIGNATURE = [0x89, ...letters("PNG"), 0x0d, 0x0a, 0x1a, 0x0a];
const png = (width: number, height: number, chunk = "IHDR") =>
  Uint8Array.from(
    [
      SIGNATURE,
      [0, 0, 0, 13],
      letters(chunk),
      [0, 0],
      two(width),
      [0, 0],
      two(height),
      [8, 2],
    ].flat(),
  );

it("is read from the header of a picture", () => {
  const size = { width: 4032, height: 3024 };
  expect(declaredSize("png", png(4032, 3024))).toEqual(size);
  expect(declaredSize("jpeg", jpeg(EXIF, frame(0xc0, 4032, 3024)))).toEqual(size);
  expect(declaredSize("jpeg", jpeg(EXIF, [0xff, 0xff], frame(0xc2, 4032, 3024)))).toEqual(size);
});

it("passes over tables, whose marks look like frames", () => {
  const table = [0xff, 0xc4, 0, 4, 9, 9];
  expect(declaredSize("jpeg", jpeg(table, frame(0xc1, 7, 9)))).toEqual({ width: 7, height: 9 });
});

it("is not known of what does not say it", () => {
  expect(declaredSize("jpeg", jpeg(EXIF))).toBeNull();
  expect(declaredSize("jpeg", jpeg([0xff, 0xda, 0, 2], frame(0xc0, 7, 9)))).toBeNull();
  expect(declaredSize("jpeg", jpeg(frame(0xc0, 7, 0)))).toBeNull();
  expect(declaredSize("png", png(7, 9, "IDAT"))).toBeNull();
  expect(declaredSize("png", png(0, 9))).toBeNull();
  expect(declaredSize("png", png(7, 9).subarray(0, 20))).toBeNull();
});

it("ends on any bytes", () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => {
      for (const kind of ["jpeg", "png"] as const) {
        const size = declaredSize(kind, Uint8Array.from([...START, ...bytes]));
        expect(size === null || (size.width > 0 && size.height > 0)).toBe(true);
      }
    }),
  );
});
