import fc from "fast-check";
import { describe, expect, it } from "vitest";
import { numberedFileName, cleanFileName } from "./file-name.ts";

describe("the name of a document", () => {
  it("stays as it is when every system takes it", () => {
    for (const name of ["Feuille d’émargement.pdf", "scan 2026-11-22.tar.gz", "会议.pdf"]) {
      expect(cleanFileName(name)).toBe(name);
    }
  });

  it("leads nowhere, hides nothing, and reads as it is written", () => {
    expect(cleanFileName("../../etc/passwd")).toBe("_.._etc_passwd");
    expect(cleanFileName("C:\\Windows\\a.pdf")).toBe("C__Windows_a.pdf");
    expect(cleanFileName(".bashrc")).toBe("bashrc");
    expect(cleanFileName("facture\u202Efdp.exe")).toBe("facture_fdp.exe");
    expect(cleanFileName("a\u0000b\nc.pdf")).toBe("a_b_c.pdf");
    expect(cleanFileName("nul.pdf")).toBe("_nul.pdf");
    expect(cleanFileName("fin. ")).toBe("fin");
    for (const name of ["", "..", " . ", "///", "\u200B"]) expect(cleanFileName(name)).toBe("");
  });

  it("is one part of a path, short enough, and the same when tidied again", () => {
    fc.assert(
      fc.property(fc.string({ unit: "binary", maxLength: 400 }), (name) => {
        const tidy = cleanFileName(name);
        expect(tidy).not.toMatch(/[/\\\p{Cc}\p{Cf}]/u);
        expect(["", ".", ".."].includes(tidy)).toBe(tidy === "");
        expect(new TextEncoder().encode(tidy).length).toBeLessThanOrEqual(240);
        expect(cleanFileName(tidy)).toBe(tidy);
      }),
    );
  });

  it("keeps its extension when it is cut, and when it is numbered", () => {
    expect(cleanFileName(`${"é".repeat(300)}.pdf`)).toBe(`${"é".repeat(98)}.pdf`);
    expect(numberedFileName("Scan.pdf", 1)).toBe("Scan.pdf");
    expect(numberedFileName("Scan.pdf", 2)).toBe("Scan (2).pdf");
    expect(numberedFileName("LISEZ MOI", 3)).toBe("LISEZ MOI (3)");
  });
});
