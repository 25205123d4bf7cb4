import { describe, expect, it } from "vitest";
import { aRoot } from "#test/helpers/a-root.ts";
import { decodeHeader, encodeHeader, isAuthentic } from "./header-codec.ts";
import { makeVault } from "./unlock.ts";

const made = await makeVault("une phrase", { memoryMiB: 64, passes: 2 });
const { keys } = made;
const header = made.header(aRoot(), "0.1.0");
const file = Buffer.from(encodeHeader(header, keys.headerKey));

describe("the header file", () => {
  it("is read back, and authentic under its key only", () => {
    expect(decodeHeader(file)).toEqual({ kind: "valid", header, bytes: file });
    expect(isAuthentic(file, keys.headerKey)).toBe(true);
    expect(isAuthentic(file, keys.fileKey)).toBe(false);
  });

  it("holds no secret", () => {
    const text = file.toString("latin1");
    const secrets = [keys.databaseKey, keys.headerKey, keys.fileKey, keys.pairs.sign.privateKey];
    for (const secret of secrets) {
      expect(text).not.toContain(Buffer.from(secret).toString("hex"));
      expect(file.includes(Buffer.from(secret))).toBe(false);
    }
  });

  it("names a later format by its magic, even when nothing else is as here", () => {
    const later = Buffer.from("GREFFE3\n anything at all");
    expect(decodeHeader(later)).toEqual({ kind: "newer", format: 3, intact: false });
  });

  it("tells what never was a header", () => {
    for (const text of ["", "GREFFE", "GREFFE0\n", "GREFFE1 ", "SQLite format 3\0"]) {
      expect(decodeHeader(Buffer.from(text))).toEqual({ kind: "foreign" });
    }
  });
});
