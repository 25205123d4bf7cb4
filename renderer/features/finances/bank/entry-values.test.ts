import { describe, expect, it } from "vitest";
import { amountsOf, checkedEntry, entryOf, withoutPart, withPart } from "./entry-values.ts";

const GUESS = { account: "6132", person: null, body: null, by: null };
const LINE = -30_000;
const { parts: one } = entryOf("Loyer", GUESS);
const [whole] = one;
const typed = (...amounts: (string | null)[]) =>
  amounts.map((amount, index) => ({
    key: String(index + 1),
    account: "6132",
    amount,
    person: null,
    body: null,
  }));
const sent = (...amounts: (string | null)[]) =>
  checkedEntry(LINE).safeParse({ label: "Loyer", remember: true, parts: typed(...amounts) });

describe("the entry of a line", () => {
  it("has one part that takes all, then the rest in each new one", () => {
    expect(whole?.amount).toBeNull();
    expect(amountsOf(LINE, withPart(typed("120,00")))).toEqual([12_000, 18_000]);
    expect(amountsOf(LINE, withPart(typed("120,00", "30")))).toEqual([12_000, 3_000, 15_000]);
  });

  it("keeps the rest where it is while another part is typed", () => {
    expect(withPart(one).map(({ key, amount }) => ({ key, amount }))).toEqual([
      { key: "1", amount: null },
      { key: "2", amount: "" },
    ]);
    expect(amountsOf(LINE, typed(null, "12,50"))).toEqual([28_750, 1_250]);
  });

  it("gives all to the part that stays alone, and nothing to several", () => {
    expect(withoutPart(typed("120", "180"), "2")).toEqual(typed(null));
    expect(withoutPart(typed("120", "100", "80"), "3")).toEqual(typed("120", "100"));
  });

  it("is sent where its parts make the line, to the centime", () => {
    expect(sent("120,00", null).data?.parts.map(({ cents }) => cents)).toEqual([12_000, 18_000]);
    expect(sent("120,00", "179,99").success).toBe(false);
    expect(sent("120,00", "180,01").success).toBe(false);
    expect(sent("300,00", null).success).toBe(false);
    expect(sent("300,00", "").success).toBe(false);
    const [part] = typed(null);
    const bare = { label: "Loyer", remember: true, parts: [{ ...part, account: null }] };
    expect(checkedEntry(LINE).safeParse(bare).success).toBe(false);
  });
});
