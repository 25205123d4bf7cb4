import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { pad, paddedSize, SMALLEST, unpad } from "./padding.ts";

describe("padding", () => {
  it("gives back what it padded, in a size that grows with it and by 12 % at most", () => {
    fc.assert(
      fc.property(fc.uint8Array({ maxLength: 20_000 }), (content) => {
        const padded = pad(content);
        expect(unpad(padded)).toEqual(Buffer.from(content));
        expect(padded.length).toBe(paddedSize(content.length));
        expect(padded.length).toBeGreaterThanOrEqual(SMALLEST);
        if (padded.length > SMALLEST) {
          expect(padded.length).toBeLessThanOrEqual((content.length + 4) * 1.12);
        }
      }),
    );
  });

  it("has one size for all that is short, and few for what is long", () => {
    expect(sizesOf(0, SMALLEST - 3)).toBe(1);
    expect(sizesOf(4096, 8192)).toBeLessThanOrEqual(17);
  });

  it("reads nothing of bytes that say another length than they have", () => {
    expect(unpad(new Uint8Array(3))).toBeNull();
    expect(unpad(Buffer.from([0, 0, 0, 9, 1]))).toBeNull();
  });
});

function sizesOf(from: number, to: number): number {
  return new Set(Array.from({ length: to - from }, (_, at) => paddedSize(from + at))).size;
}
