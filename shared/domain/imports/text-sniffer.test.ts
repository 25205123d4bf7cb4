import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { highHalf } from "./single-byte.ts";
import type { SingleByte } from "./reading.ts";
import { TextSniffer, type Sniffed } from "./text-sniffer.ts";

function fed(bytes: Iterable<number>, chunk = 1_000_000): TextSniffer {
  const all = Uint8Array.from(bytes);
  const sniffer = new TextSniffer();
  for (let at = 0; at < all.length; at += chunk) sniffer.feed(all.subarray(at, at + chunk));
  return sniffer;
}
const sniff = (bytes: Iterable<number>, chunk?: number): Sniffed => fed(bytes, chunk).verdict();

const said = (verdict: Sniffed) => (verdict.kind === "text" ? verdict.encoding : verdict.kind);

/** A text in an encoding of one byte a letter, whose letters it all has. */
function inBytes(text: string, encoding: SingleByte): Uint8Array {
  const half = highHalf(encoding);
  return Uint8Array.from(text, (sign) => {
    const code = sign.charCodeAt(0);
    return code < 0x80 ? code : 0x80 + half.indexOf(sign);
  });
}

/** A text in UTF-8 that a program took for something else, and wrote in UTF-8 again. */
function misread(text: string, encoding: SingleByte): string {
  const half = highHalf(encoding);
  return Array.from(utf8(text), (byte) =>
    byte < 0x80 ? String.fromCharCode(byte) : half[byte - 0x80],
  ).join("");
}
const utf8 = (text: string) => new TextEncoder().encode(text);
const utf16 = (text: string) => new Uint8Array(Buffer.from(text, "utf16le"));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, "latin1"));

/** The bytes of UTF-16, two by two the other way round. */
const other = (_: number, i: number, all: Uint8Array) => all[i % 2 === 0 ? i + 1 : i - 1] ?? 0;

describe("the encoding of a file", () => {
  const text = "Prénom;Nom\r\nZoé;L’Helgouac’h\r\nأمينة;🦊\r\n";

  it.each([
    ["UTF-8", utf8(text), "utf-8"],
    ["UTF-8 with its mark", utf8(`\ufeff${text}`), "utf-8"],
    ["plain ASCII", utf8("a;b\n"), "utf-8"],
    ["Windows-1252", latin1("Prénom;Nom\r\nZoé;Été\r\n"), "windows-1252"],
    ["UTF-16 with its mark", utf16(`\ufeff${text}`), "utf-16le"],
    ["UTF-16 without", utf16("Prénom;Nom\r\nZoé;Martin\r\n"), "utf-16le"],
    ["UTF-16 the other way round", utf16("\ufeffPrénom;Nom\r\n").map(other), "utf-16be"],
    ["the same without its mark", utf16("Prénom;Nom\r\nZoé;Martin\r\n").map(other), "utf-16be"],
    ["DOS", inBytes("Prénom;Nom;Ville\nÉloïse;LÉVÊQUE;Nîmes\n", "cp850"), "cp850"],
    ["a Mac of before", inBytes("Prénom;Ville\nMaël;L’Haÿ\nZoé;Nîmes\n", "macintosh"), "macintosh"],
    ["Latin-9", inBytes("Prénom;Nom\nZoé;Lebœuf\n", "iso-8859-15"), "iso-8859-15"],
    [
      "Windows with its quotes",
      inBytes("Nom;Ville\nL’Hôte;« Œuvry »\n", "windows-1252"),
      "windows-1252",
    ],
    [
      "UTF-8 with one stray byte",
      Buffer.concat([utf8("Zoé;Été\nMaë"), Buffer.from([0xc3, 10])]),
      "windows-1252",
    ],
    ["capitals of Windows", inBytes("NOM\nHÉLÈNE\nFRANÇOIS\n", "windows-1252"), "windows-1252"],
    ["capitals of DOS", inBytes("NOM\nHÉLÈNE\nFRANÇOIS\n", "cp850"), "cp850"],
  ])("%s", (_, bytes, encoding) => {
    expect([said(sniff(bytes)), said(sniff(bytes, 1))]).toEqual([encoding, encoding]);
  });

  it("is told by an accent at the very end", () => {
    expect(said(sniff(latin1(`${"nom;ville\n".repeat(50_000)}Zoé`)))).toBe("windows-1252");
  });

  it.each([["random bytes", Array.from({ length: 2000 }, (_, n) => (n * 131) % 256)]])(
    "is none for %s",
    (_, bytes) => expect(sniff(bytes)).toEqual({ kind: "binary" }),
  );

  it("is still a text's with one NUL byte in it", () => {
    expect(said(sniff(utf8("nom;ville\nAnne\0;Lannion\n")))).toBe("utf-8");
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
        expect(said(sniff(bytes, chunk)) === "utf-8").toBe(valid);
      }),
    );
  });
});

describe("what was misread before the file was written", () => {
  const text = "Nom;Ville\r\nKérneur;Saint-Étienne-d’Inventé\r\nŒuvrard;Plougastel\r\n";

  it.each(["windows-1252", "macintosh", "cp850"] as const)("UTF-8 as %s", (as) => {
    const found = sniff(utf8(misread(text, as)));
    expect(found).toMatchObject({ encoding: "utf-8", misread: { as, was: "utf-8" } });
  });

  it("is shown as it stands and as it is read, with its line", () => {
    const sniffer = fed(utf8(misread(text, "windows-1252")));
    expect(sniffer.examples("utf-8", { as: "windows-1252", was: "utf-8" })).toEqual([
      {
        line: 2,
        before: "KÃ©rneur;Saint-Ã‰tienne-dâ€™InventÃ©",
        after: "Kérneur;Saint-Étienne-d’Inventé",
      },
      { line: 3, before: "Å’uvrard;Plougastel", after: "Œuvrard;Plougastel" },
    ]);
    expect(sniffer.examples("utf-8", null)).toEqual([]);
    expect(fed(inBytes("Nom\nNoël\n", "cp850")).examples("cp850", null)).toEqual([
      { line: 2, before: "No‰l", after: "Noël" },
    ]);
  });

  it("is found on one line among thousands that are well", () => {
    const bytes = utf8(`${"Zoé;Été\n".repeat(5000)}${misread("Maël", "macintosh")};Brest\n`);
    expect(sniff(bytes)).toMatchObject({ misread: { as: "macintosh" } });
  });

  it.each([
    ["DOS taken for Windows", "PrÃ©nom", { as: "windows-1252", was: "utf-8" }],
    [
      "a Mac's taken for Windows",
      "PrŽnom;Nom\nNo‘l;Hˆte\nAndrŽ;ZoŽ",
      { as: "windows-1252", was: "macintosh" },
    ],
    [
      "DOS's letters of Windows",
      "Pr‚nom;Nom\nAndr‚;H“te\nZo‚;Th‚o",
      { as: "windows-1252", was: "cp850" },
    ],
    ["nothing", "LIBERTÉ»;« Âme »;Ångström;JOÃO;Ño", null],
  ])("%s", (_, content, expected) => {
    expect(sniff(utf8(content))).toMatchObject({ encoding: "utf-8", misread: expected });
  });

  it("beside lines of another encoding, all of one file", () => {
    const lines = [
      utf8("Zoé;Brest\n"),
      latin1("Éloïse;Nîmes\n"),
      utf8(misread("Maël\n", "windows-1252")),
    ];
    expect(sniff(Buffer.concat(lines))).toMatchObject({
      encoding: "windows-1252",
      misread: { as: "windows-1252", was: "utf-8" },
    });
  });
});
