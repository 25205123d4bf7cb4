import { describe, expect, it } from "vitest";
import { aReceipt, anExpense } from "#test/fixtures/finances/expense.ts";
import { CATEGORY_KEYS, categoryOfWords, EXPENSE_CATEGORIES } from "../expense-categories.ts";
import { Account, lacksOf } from "./expense.ts";
import { kindOfBytes } from "./receipt-kind.ts";

const today = "2026-11-20";
const ana = "0192f0c1-2345-7000-8000-000000000000";

describe("what an expense lacks", () => {
  it("is told in the order of its form, and nothing of a whole one", () => {
    expect(lacksOf(anExpense({ payer: ana }), 1, today)).toEqual([]);
    const bare = anExpense({ cents: null, spentOn: null, purpose: "", category: null });
    expect(lacksOf(bare, 0, today)).toEqual([
      "receipt",
      "cents",
      "spentOn",
      "payer",
      "purpose",
      "category",
    ]);
  });

  it("is a day that has come, and one who paid", () => {
    expect(lacksOf(anExpense({ payer: ana, spentOn: "2026-11-21" }), 1, today)).toEqual([
      "in_future",
    ]);
    const collective = anExpense({ paidBy: "collective" });
    expect(lacksOf(collective, 1, today)).toEqual([]);
    expect(lacksOf({ ...collective, payer: ana }, 1, today)).toEqual(["payer_of_collective"]);
  });
});

function account(text: string): string {
  const read = Account.safeParse(text);
  return read.success ? read.data : (read.error.issues[0]?.message ?? "");
}

it("an account number is kept without its spaces, or refused by what is wrong of it", () => {
  expect(account("  ")).toBe("");
  expect(account("fr76 3000 6000 0112 3456 7890 189")).toBe("FR7630006000011234567890189");
  expect(account("FR76 3000 6000 0112 3456 7890 188")).toBe("iban_check");
  expect(account("mon compte")).toBe("iban_form");
});

describe("a category", () => {
  it("has its account, of the class of expenses", () => {
    const accounts = CATEGORY_KEYS.map((key) => EXPENSE_CATEGORIES[key].account);
    expect(new Set(accounts).size).toBe(CATEGORY_KEYS.length);
    expect(accounts.filter((one) => !/^6\d{2,4}$/.test(one))).toEqual([]);
  });

  it.each([
    ["billets de train", "trips"],
    ["impression des affiches", "printing"],
    ["timbres", "post"],
    ["cafes du marche", "meals"],
    ["caution", null],
    // A short word is itself, and not what begins with it.
    ["business", null],
  ])("of %s is %s", (words, category) => {
    expect(categoryOfWords(words.split(" "))).toBe(category);
  });
});

describe("a receipt is what its bytes say", () => {
  it.each(["pdf", "png", "jpeg"] as const)("%s", (kind) => {
    const bytes = aReceipt("ticket", kind);
    expect(kindOfBytes(bytes)).toEqual({ kind });
    expect(kindOfBytes(bytes.subarray(0, -7))).toEqual({ problem: "cut" });
  });

  it.each([
    ["\0\0\0\u0018ftypmif1\0\0\0\0mif1heic", "heic"],
    ["\0\0\0\u0018ftypavif\0\0\0\0mif1", "avif"],
    ["\0\0\0\u0018ftypisom", "unknown"],
    ["RIFF\0\0\0\0WEBPVP8 ", "webp"],
    ["GIF89a", "gif"],
    ["II*\0", "tiff"],
    ["BM\0\0", "bmp"],
    ["PK\u0003\u0004", "zip"],
    ["\u00EF\u00BB\u00BF\n <?xml version='1.0'?><!-- --><SVG onload='x'>", "svg"],
    ["<!doctype HTML>", "html"],
    ["{\\rtf1}", "unknown"],
    ["", "empty"],
  ])("%j is none: %s", (text, problem) => {
    expect(kindOfBytes(Buffer.from(text, "latin1"))).toEqual({ problem });
  });
});
