import { describe, expect, it } from "vitest";
import { independenceOf, USUAL_DEFINITION } from "../income/independence.ts";
import { advantageIn, byHeading, isBeforeAgent, isDirect } from "./account.ts";
import { cashLimit, ceilingOf, needsAccount } from "./ceiling.ts";
import { directPayments } from "./direct-payments.ts";
import { ceilingFor, electionProblem, isSameElection } from "./election.ts";
import {
  advantageOf,
  capOf,
  donorKey,
  donorSum,
  giftProblem,
  headingOfGift,
  isTooMuchCash,
} from "./gifts.ts";
import { exhibitNumber } from "./headings.ts";

describe("what one person gives to an election", () => {
  it("counts money, what is in kind and what was waived together, before it is saved", () => {
    const given = [{ cents: 300_000 }, { cents: 150_000 }];
    expect(capOf(given, [{ cents: 12_000 }])).toEqual({ total: 462_000, over: 2_000 });
    expect(capOf([], [{ cents: 460_000 }]).over).toBe(0);
    expect(capOf([], [{ cents: 460_001 }]).over).toBe(1);
  });

  it("is told apart by what it was", () => {
    const sum = donorSum([
      { form: "transfer", cents: 200_000 },
      { form: "cash", cents: 10_000 },
      { form: "in_kind", cents: 180_000 },
      { form: "waived", cents: 90_000 },
    ]);
    expect(sum).toEqual({
      money: 210_000,
      inKind: 180_000,
      waived: 90_000,
      total: 480_000,
      over: 20_000,
    });
  });

  it("is of the same person whichever way their name is typed", () => {
    const [typed, again] = ["Zoé  L’HÉNAFF", "zoe l'henaff"].map((name) =>
      donorKey({ person: null, name }),
    );
    expect(typed).toBe(again);
    expect(donorKey({ person: "p", name: "" })).toBe("p");
  });

  it("goes to all candidates of elections of one kind on one day", () => {
    const here = { kind: "legislative", votesOn: "2027-06-13" } as const;
    expect(isSameElection(here, { ...here })).toBe(true);
    expect(isSameElection(here, { ...here, votesOn: "2028-03-05" })).toBe(false);
    expect(isSameElection(here, { ...here, kind: "senatorial" })).toBe(false);
  });

  it("is not in cash above 150 €, and each of three on one day is looked at by itself", () => {
    expect(isTooMuchCash({ form: "cash", cents: 15_000 })).toBe(false);
    expect(isTooMuchCash({ form: "cash", cents: 15_001 })).toBe(true);
    expect(isTooMuchCash({ form: "transfer", cents: 15_001 })).toBe(false);
    const hundred = { giver: "person", residence: "french", form: "cash", cents: 10_000 } as const;
    expect([hundred, hundred, hundred].map(giftProblem)).toEqual([null, null, null]);
  });
});

describe("what an election may cost", () => {
  it("goes by fractions of the inhabitants and a coefficient", () => {
    expect(ceilingOf("municipal", 20_000, "first", 100)).toBe(2_365_000);
    expect(ceilingOf("municipal", 20_000, "second", 118)).toBe(3_870_400);
    expect(ceilingOf("municipal", 300_000, "first", 100)).toBe(
      122 * 15_000 +
        107 * 15_000 +
        91 * 30_000 +
        84 * 40_000 +
        76 * 50_000 +
        69 * 100_000 +
        53 * 50_000,
    );
    expect(ceilingOf("legislative", 100_000, "first", 126)).toBe(6_678_000);
  });

  it("is what was typed with its source, or counted, or not known", () => {
    const town = {
      kind: "municipal",
      population: 20_000,
      round: "first",
      coefficient: 100,
      typedCeiling: null,
    } as const;
    expect(ceilingFor(town)).toEqual({ kind: "computed", cents: 2_365_000 });
    expect(ceilingFor({ ...town, typedCeiling: 2_400_000 })).toEqual({
      kind: "typed",
      cents: 2_400_000,
    });
    expect(ceilingFor({ ...town, coefficient: null })).toEqual({ kind: "unknown" });
    expect(ceilingFor({ ...town, kind: "european" })).toEqual({ kind: "unknown" });
  });

  it("limits cash to a fifth from 15,000 € on", () => {
    expect(cashLimit(1_499_999)).toBeNull();
    expect(cashLimit(1_500_000)).toBe(300_000);
    expect(cashLimit(2_000_001)).toBe(400_000);
  });

  it("takes an account from 9,000 inhabitants on, where legal persons give nothing either way", () => {
    expect(needsAccount("municipal", 8_999)).toBe(false);
    expect(needsAccount("municipal", 9_000)).toBe(true);
    expect(needsAccount("legislative", 100)).toBe(true);
    expect(giftProblem({ giver: "company", residence: null, form: "transfer", cents: 1 })).toBe(
      "legal_person",
    );
  });

  it("knows an agent by their name and their day together", () => {
    expect(electionProblem({ agent: "A", agentFrom: null })).toBe("agent_without_day");
    expect(electionProblem({ agent: "", agentFrom: "2026-01-01" })).toBe("day_without_agent");
    expect(electionProblem({ agent: "", agentFrom: null })).toBeNull();
  });
});

describe("who may not give", () => {
  const gift = { giver: "person", residence: null, form: "transfer", cents: 5_000 } as const;

  it("is any legal person but a party, and whoever is neither French nor lives in France", () => {
    expect(giftProblem({ ...gift, giver: "party" })).toBeNull();
    expect(giftProblem({ ...gift, giver: "association" })).toBe("legal_person");
    expect(giftProblem({ ...gift, giver: "foreign_state" })).toBe("foreign_state");
    expect(giftProblem({ ...gift, residence: "neither" })).toBe("not_french");
    expect(giftProblem({ ...gift, residence: "resident" })).toBeNull();
    expect(giftProblem(gift)).toBeNull();
  });

  it("gives by a low price too, and a public body’s tariff is asked for", () => {
    expect(advantageOf("company", 30_000, 0)).toMatchObject({ kind: "forbidden", cents: 30_000 });
    expect(advantageOf("association", 40_000, 25_000)).toMatchObject({ cents: 15_000 });
    expect(advantageOf("association", 40_000, 40_000)).toEqual({ kind: "none" });
    expect(advantageOf("public_body", null, 0)).toEqual({ kind: "tariff_asked" });
    expect(advantageOf("party", 30_000, 0)).toEqual({ kind: "none" });
    const bill = { supplier: "company", usual: null, cents: 7_000 } as const;
    expect(advantageIn(bill)).toEqual({ kind: "none" });
    expect(advantageIn({ ...bill, cents: 0 })).toEqual({ kind: "tariff_asked" });
  });

  it("is not a party, whose gift still ends independence", () => {
    const given = {
      id: "1",
      kind: "gift",
      source: "party",
      receivedOn: "2026-02-01",
      cents: 50_000,
      giver: null,
      givers: 1,
      returned: null,
    } as const;
    const year = { start: "2026-01-01", end: "2026-12-31" };
    expect(independenceOf([given], USUAL_DEFINITION, year).verdict).toBe("broken");
  });
});

describe("a campaign account", () => {
  it("puts gifts under their headings", () => {
    expect(headingOfGift({ giver: "person", form: "transfer" })).toBe("7040");
    expect(headingOfGift({ giver: "person", form: "waived" })).toBe("7072");
    expect(headingOfGift({ giver: "party", form: "in_kind" })).toBe("7071");
    expect(headingOfGift({ giver: "candidate", form: "cash" })).toBe("7020");
  });

  it("numbers its exhibits by account, department and order", () => {
    expect(exhibitNumber("6132", "86", 7)).toBe("613200860007");
    expect(exhibitNumber("7040", "2A", 1234)).toBe("7040002A1234");
    expect(exhibitNumber("6300", "971", 1)).toBe("630009710001");
  });

  it("knows what was not paid by the agent, before their day and after", () => {
    expect(isDirect({ paidBy: "candidate", repaidOn: null })).toBe(true);
    expect(isDirect({ paidBy: "candidate", repaidOn: "2026-02-01" })).toBe(false);
    const early = { paidBy: "agent", spentOn: "2026-01-04" } as const;
    expect(isBeforeAgent(early, "2026-01-05")).toBe(true);
    expect(isBeforeAgent(early, "2026-01-04")).toBe(false);
    expect(isBeforeAgent(early, null)).toBe(true);
  });

  it("adds up by heading", () => {
    const spent = [
      { heading: "6300", cents: 5 },
      { heading: "6130", cents: 7 },
      { heading: "6300", cents: 1 },
    ];
    expect(byHeading(spent)).toEqual([
      { heading: "6130", cents: 7, count: 1 },
      { heading: "6300", cents: 6, count: 2 },
    ]);
  });

  it("holds small direct payments to both of their limits", () => {
    const limits = { ofTotal: 100, ofCeiling: 30 };
    const some = { direct: 60_000, total: 500_000, ceiling: 1_500_000 };
    expect(directPayments(some, limits)).toMatchObject({
      isOverTotal: true,
      isOverCeiling: true,
      perThousand: { total: 120, ceiling: 40 },
    });
    const cut = directPayments({ direct: 1_999, total: 10_000, ceiling: 0 }, limits);
    expect(cut.perThousand).toEqual({ total: 199, ceiling: 0 });
    const all = { direct: 1_000, total: 1_000, ceiling: 9_000_000 };
    expect(directPayments(all, limits)).toMatchObject({
      isOverTotal: true,
      isOverCeiling: false,
      isAlert: true,
    });
  });
});
