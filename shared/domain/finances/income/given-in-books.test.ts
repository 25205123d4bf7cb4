import { describe, expect, it } from "vitest";
import { CHART } from "../books/chart.ts";
import { treatmentOf } from "./given-accounts.ts";
import { givenInBooks, type HandEntry } from "./given-in-books.ts";

type Line = readonly [account: string, cents: number, holder?: string];

/** Lines as they are spoken of: what is debited, or credited where it is less than nothing. */
const entry = (id: string, ...lines: readonly Line[]): HandEntry => ({
  id,
  isOpening: false,
  lines: lines.map(([account, cents, holder = ""]) => ({ account, holder, cents: -cents })),
});
const told = (...entries: readonly HandEntry[]) =>
  Object.fromEntries(
    [...givenInBooks(entries)].flatMap(([id, { cents, kind }]) =>
      cents > 0 ? [[id, [cents, kind]]] : [],
    ),
  );

const as = (wanted: string) => CHART.filter((number) => treatmentOf(number).as === wanted);

describe("an account", () => {
  it("says whether what is credited there was given, is held, or is of no source", () => {
    expect(as("money").every((number) => /^5[13]/.test(number))).toBe(true);
    expect(as("held").join(" ")).toBe(
      "165 167 168 181 191 194 195 196 411 416 418 4191 441 448 451 455 461 462 466 467 4687 471 487 580",
    );
    expect(as("given").join(" ")).toBe(
      "102 103 131 701 706 7063 707 7073 708 7083 7088 730 740 741 742 751 754 7541 75411 75412 7542 7543 755 7551 756 7561 7562 757 758 7588 771 778 870 871 875",
    );
  });

  it("of the collective’s own is treated as the one that it stands under", () => {
    expect(treatmentOf("75419")).toEqual({ as: "given", kind: "gift" });
    expect(treatmentOf("46812")).toEqual({ as: "none" });
    expect(treatmentOf("5121")).toEqual({ as: "money" });
  });
});

describe("what the books say was given", () => {
  it("is what is credited to income, fees taken from it included", () => {
    expect(told(entry("a", ["512", 9_700], ["627", 300], ["75411", -10_000]))).toEqual({
      a: [10_000, "gift"],
    });
    expect(told(entry("a", ["512", 5_000], ["756", -5_000]))).toEqual({ a: [5_000, "dues"] });
    expect(told(entry("a", ["512", 1_000_000], ["706", -1_000_000]))).toEqual({
      a: [1_000_000, "other"],
    });
    expect(told(entry("a", ["864", 900], ["875", -900]))).toEqual({ a: [900, "volunteer_time"] });
  });

  it("is no transfer, reimbursement, refund, interest, loan of a bank or claim", () => {
    const none = [
      entry("t1", ["580", 400], ["530", -400]),
      entry("t2", ["512", 400], ["580", -400]),
      entry("direct", ["512", 50], ["530", -50]),
      entry("refund", ["512", 70], ["6063", -70]),
      entry("supplier", ["512", 70], ["401", -70]),
      entry("interest", ["512", 12], ["768", -12]),
      entry("loan", ["512", 90_000], ["164", -90_000]),
      entry("claim", ["6251", 60], ["4681", -60]),
      entry("paid", ["4681", 60], ["512", -60]),
      entry("sent back", ["512", 60], ["4681", -60]),
      entry("result", ["120", 800], ["1068", -800]),
    ];
    expect(told(...none)).toEqual({});
  });

  it("is money put on an account of somebody’s, and the half of a transfer that only came in", () => {
    expect(told(entry("a", ["512", 1_000_000], ["467", -1_000_000]))).toEqual({
      a: [1_000_000, "other"],
    });
    expect(told(entry("a", ["512", 500], ["580", -500]))).toEqual({ a: [500, "other"] });
    expect(told(entry("a", ["411", 100], ["512", 40], ["706", -100], ["467", -40]))).toEqual({
      a: [140, "other"],
    });
    expect(told(entry("a", ["6251", 30], ["467", -30]))).toEqual({});
  });

  it("is said once of what was due, by holder, and then of what comes in beyond it", () => {
    expect(
      told(
        entry("due", ["411", 300, "ana"], ["706", -300]),
        entry("paid", ["512", 300], ["411", -300, "ana"]),
        entry("too much", ["512", 20], ["411", -20, "ana"]),
        entry("other", ["512", 300], ["411", -300, "bo"]),
      ),
    ).toEqual({ due: [300, "other"], "too much": [20, "other"], other: [300, "other"] });
  });

  it("is not said again where it becomes income, even over another account", () => {
    expect(
      told(
        entry("in", ["512", 800], ["471", -800]),
        entry("known", ["471", 800], ["467", -800]),
        entry("income", ["467", 800], ["75411", -800]),
      ),
    ).toEqual({ in: [800, "other"] });
  });

  it("is no more said of what was paid back", () => {
    const [came, back] = [
      entry("in", ["512", 800], ["467", -800]),
      entry("back", ["467", 500], ["512", -500]),
    ];
    expect(told(came, back)).toEqual({ in: [300, "other"] });
  });

  it("is nothing of what the books began with, which can be due or owed", () => {
    const opening = {
      ...entry("opening", ["512", 900], ["411", 50, "ana"], ["467", -200], ["110", -750]),
      isOpening: true,
    };
    const paid = entry("paid", ["512", 50], ["411", -50, "ana"]);
    const earned = entry("earned", ["467", 200], ["75411", -200]);
    expect(told(opening, paid, earned)).toEqual({ earned: [200, "gift"] });
  });
});
