import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { TextSniffer, type Sniffed } from "./text-sniffer.ts";

function sniff(bytes: Iterable<number>, chunk = 1_000_000): Sniffed {
  const all = Uint8Array.from(bytes);
  const sniffer = new TextSniffer();
  for (let at = 0; at < all.length; at += chunk) sniffer.feed(all.subarray(at, at + chunk));
  return sniffer.verdict();
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

describe("the encoding of a file", () => {
  const text = "Prénom;Nom\r\nZoé;L’Helgouac’h\r\nأمينة;🦊\r\n";

  it.each([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with its mark", utf8(`\ufeff${text}`), "utf-8"],
    ["plain ASCII", utf8("a;b\n"), "utf-8"],
    ["Windows-1252", latin1("Prénom;Nom\r\nZoé;Été\r\n"), "windows-1252"],
    ["UTF-16 with its mark", utf16(`\ufeff${text}`), "utf-16le"],
    ["UTF-16 without", utf16("Prénom;Nom\r\nZoé;Martin\r\n"), "utf-16le"],
  ])("%s", (_, bytes, encoding) => {
    expect(sniff(bytes)).toEqual({ kind: "text", encoding });
    expect(sniff(bytes, 1)).toEqual({ kind: "text", encoding });
  });

  it("is told by an accent at the very end", () => {
    expect(sniff(latin1(`${"nom;ville\n".repeat(50_000)}Zoé`))).toEqual({
      kind: "text",
      encoding: "windows-1252",
    });
  });

  it.each([
    ["a spreadsheet", [0x50, 0x4b, 0x03, 0x04, 0x14, 0x00]],
    ["a PDF", [...utf8("%PDF-1.7\n")]],
    ["random bytes", Array.from({ length: 2000 }, (_, n) => (n * 131) % 256)],
  ])("is none for %s", (_, bytes) => expect(sniff(bytes)).toEqual({ kind: "binary" }));

  it("is still a text's with one NUL byte in it", () => {
    expect(sniff(utf8("nom;ville\nAnne\0;Lannion\n"))).toEqual({ kind: "text", encoding: "utf-8" });
  });

  it("is UTF-8 exactly when a strict decoder accepts the bytes", () => {
    const printable = fc.uint8Array({ min: 0x20 }).filter((bytes) => (bytes[0] ?? 0) < 0x80);
    const texts = fc.string({ unit: "grapheme" }).map((s) => utf8(`a${s.replace(/\p{C}/gu, "")}`));
    fc.assert(
      fc.property(fc.oneof(printable, texts), fc.integer({ min: 1, max: 5 }), (bytes, chunk) => {
        let valid = true;
        try {
          new TextDecoder("utf-8", { fatal: true }).decode(bytes);
        } catch {
          valid = false;
        }
        const encoding = valid ? "utf-8" : "windows-1252";
        expect(sniff(bytes, chunk)).toEqual({ kind: "text", encoding });
      }),
    );
  });
});
