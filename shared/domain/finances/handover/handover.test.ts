import { describe, expect, it } from "vitest";
import { distinctNames, nameAfter, receiptName, type NamedReceipt } from "./names.ts";
import { sumsText } from "./sums.ts";
import { bankTable, receiptTable, type TableWords } from "./tables.ts";

const of = (some: Partial<NamedReceipt>): string =>
  receiptName({
    on: "2025-03-02",
    cents: 8_400,
    who: "Ana Le Dû",
    purpose: "Tracts",
    kind: "pdf",
    ...some,
  });

describe("the name of a receipt", () => {
  it("says when, how much, who and what for", () => {
    expect(of({})).toBe("2025-03-02 84,00 EUR Ana Le Dû - Tracts.pdf");
    expect(of({ kind: "jpeg", who: "" })).toBe("2025-03-02 84,00 EUR Tracts.jpg");
    expect(of({ on: null, cents: null, who: "", purpose: " " })).toBe("receipt.pdf");
  });

  it.each([
    ["../../etc/passwd", "2025-03-02 84,00 EUR Ana Le Dû - .._.._etc_passwd.pdf"],
    ['C:\\x|y?*<>"\n', "2025-03-02 84,00 EUR Ana Le Dû - C__x_y_____.pdf"],
    ["\u202Efdp.exe", "2025-03-02 84,00 EUR Ana Le Dû - _fdp.exe.pdf"],
  ])("leads nowhere and reads as it is written: %j", (purpose, name) => {
    expect(of({ purpose })).toBe(name);
  });

  it("is one that Windows takes, and of a length that fits a path", () => {
    expect(of({ on: null, cents: null, who: "", purpose: "CON" })).toBe("_CON.pdf");
    expect(nameAfter("nul", "account")).toBe("_nul");
    expect(nameAfter(" ../ ", "account")).toBe("account");
    const long = of({ who: "é".repeat(300), purpose: "🚲".repeat(300) });
    expect(Buffer.byteLength(long)).toBeLessThanOrEqual(200);
    expect(long).toMatch(/^2025-03-02 84,00 EUR é{40} - 🚲+\.pdf$/u);
  });

  it("is given once, whatever a system makes of capitals and accents", () => {
    const name = distinctNames();
    expect(["É.pdf", "e\u0301.pdf", "é.PDF", "è.pdf"].map(name)).toEqual([
      "É.pdf",
      "e\u0301 (2).pdf",
      "é (3).PDF",
      "è.pdf",
    ]);
  });
});

const WORDS: TableWords = {
  columns: new Proxy({} as TableWords["columns"], { get: (_, name) => String(name) }),
  problems: { missing: "manque", cut: "coupé", altered: "changé" },
  draft: "brouillon",
};

it("tells which entry each file and each line of the bank belongs to", () => {
  const entry = { number: 4, date: "2025-03-05", label: "Tracts" };
  const receipt = { on: null, cents: 1, who: "Ana", purpose: "Tracts", file: "a.pdf" };
  const { rows } = receiptTable(
    [
      { ...receipt, entry, problem: "cut" },
      { ...receipt, entry: null, problem: null },
    ],
    WORDS,
  );
  expect(rows.map(({ cells }) => cells)).toEqual([
    ["4", "2025-03-05", "Tracts", null, 1, "Ana", "Tracts", "a.pdf", "coupé"],
    [null, null, null, null, 1, "Ana", "Tracts", "a.pdf", null],
  ]);
  const line = { date: "2025-03-06", valueOn: null, label: "VIR", cents: -8_400 };
  const entries = [entry, { ...entry, number: null }];
  expect(bankTable([{ ...line, entries }], WORDS).rows[0]?.cells.at(-1)).toBe(
    "4 2025-03-05 Tracts | brouillon 2025-03-05 Tracts",
  );
});

it("writes sums as sha256sum reads them, in the order of paths", () => {
  const sums = ["b", "a/z"].map((path) => ({ path, sha256: "0".repeat(64) }));
  expect(sumsText(sums)).toBe(`${"0".repeat(64)}  a/z\n${"0".repeat(64)}  b\n`);
});
