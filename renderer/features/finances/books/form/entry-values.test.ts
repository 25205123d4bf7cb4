import { describe, expect, it } from "vitest";
import { CheckedEntry, emptyEntry, emptyLine, lineWithRest, sidesOf } from "./entry-values.ts";

const euros = (cents: number) => `${cents / 100}`;
const line = (key: string, account: string | null, debit: string, credit: string) => ({
  ...emptyLine(key),
  account,
  debit,
  credit,
});

describe("an entry that is typed", () => {
  it("says what is on each side, and a new line takes what is missing", () => {
    const lines = [line("1", "6132", "84,00", ""), line("2", "512", "", "80")];
    expect(sidesOf(lines)).toEqual({ debit: 8_400, credit: 8_000 });
    expect(lineWithRest(lines, "3", euros)).toEqual(line("3", null, "", "4"));
    expect(lineWithRest([line("1", "512", "", "7")], "2", euros)).toEqual(line("2", null, "7", ""));
  });

  it("is sent without the lines of which nothing was typed", () => {
    const typed = {
      ...emptyEntry("2026-03-01", "bank"),
      label: " Salle ",
      lines: [line("1", "6132", "84 €", ""), line("2", "512", "", "84,00"), emptyLine("3")],
    };
    const { postings, label } = CheckedEntry.parse(typed);
    expect(label).toBe("Salle");
    expect(postings.map(({ account, debit, credit }) => [account, debit, credit])).toEqual([
      ["6132", 8_400, 0],
      ["512", 0, 8_400],
    ]);
  });

  it("is not sent with what is no amount", () => {
    const typed = { ...emptyEntry("2026-03-01", "bank"), label: "Salle" };
    const wrong = { ...typed, lines: [line("1", "6132", "douze", "")] };
    expect(CheckedEntry.safeParse(wrong).error?.issues[0]?.path).toEqual(["lines", 0, "debit"]);
  });
});
