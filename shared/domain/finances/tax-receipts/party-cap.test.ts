import { describe, expect, it } from "vitest";
import type { Given } from "./gifts.ts";
import { countedGift, partyCapIn, partyCapOf } from "./party-cap.ts";

const given = {
  kind: "gift",
  source: "adherent",
  donor: "~ana vidal",
  givers: 1,
  cents: 2_000,
  returned: 0,
  isForCampaign: false,
} as const satisfies Partial<Given>;

const PARTY = { kind: "party" } as const;

describe("the yearly cap of a party", () => {
  it.each([
    ["dues", true],
    ["gift", false],
    ["in_kind", false],
    ["waived", false],
  ] as const)("counts what is given as %s", (kind, isDues) => {
    const counted = { donor: "~ana vidal", isDues, cents: 1_500 };
    expect(countedGift({ ...given, kind, returned: 500 }, PARTY)).toEqual(counted);
  });

  it.each([
    ["time", { kind: "volunteer_time" }],
    ["a sale", { kind: "other" }],
    ["a company", { source: "company" }],
    ["interest", { source: "none" }],
    ["a collection", { givers: 40 }],
    ["nobody who is named", { donor: null }],
    ["a candidate", { isForCampaign: true }],
  ] as const)("leaves out %s", (_name, fields) => {
    expect(countedGift({ ...given, ...fields }, PARTY)).toBeNull();
  });

  it("counts somebody whose source nobody said yet, and no more than nothing of what was given back", () => {
    expect(countedGift({ ...given, source: "unknown" }, PARTY)).not.toBeNull();
    expect(countedGift({ ...given, returned: 2_000 }, PARTY)?.cents).toBe(0);
  });

  it.each([null, { kind: "none" }, { kind: "campaign" }] as const)(
    "is none for a collective that is no party: %o",
    (regime) => {
      expect(countedGift(given, regime)).toBeNull();
    },
  );

  it("is reached by gifts and dues together, and told without the dues too", () => {
    const gift = { donor: "a", isDues: false, cents: 700_000 };
    const dues = { donor: "a", isDues: true, cents: 50_000 };
    const met = { total: 750_000, over: 0, dues: 50_000, overWithoutDues: 0 };
    expect(partyCapOf([gift, dues], 750_000)).toEqual(met);
    const more = partyCapOf([gift, dues, { ...dues, cents: 1 }], 750_000);
    expect(more).toMatchObject({ over: 1, dues: 50_001, overWithoutDues: 0 });
    const most = partyCapOf([gift, { ...gift, cents: 50_002 }, dues], 750_000);
    expect(most).toMatchObject({ over: 50_002, overWithoutDues: 2 });
  });

  it("is known since 2018", () => {
    expect([2017, 2018, 2026].map(partyCapIn)).toEqual([null, 750_000, 750_000]);
  });
});
