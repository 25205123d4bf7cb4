import { expect, it } from "vitest";
import type { GiftView, SpendingView } from "#shared/domain/finances/campaign/views.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { checkedGift, checkedSpending, giftValues, spendingValues } from "./account-values.ts";

const election = "01936f5e-0000-7000-8000-000000000001";
const today = "2026-01-20";

it("keeps spending as it was once it is typed again, and names what it lacks", () => {
  const view: SpendingView = {
    id: election,
    election,
    candidate: null,
    claim: null,
    heading: "6132",
    label: "Salle",
    spentOn: "2026-01-02",
    cents: 0,
    paidBy: "candidate",
    repaidOn: "2026-01-09",
    supplier: "public_body",
    usual: 5_000,
    candidateNamed: null,
    claimNamed: null,
    exhibit: "",
    isDirect: false,
    isBeforeAgent: false,
  };
  const typed = spendingValues(view, today, decimalOf);
  const { cents, repaidOn, usual } = checkedSpending(election).parse(typed);
  expect({ cents, repaidOn, usual }).toEqual({ cents: 0, repaidOn: "2026-01-09", usual: 5_000 });
  const byAgent = checkedSpending(election).parse({ ...typed, paidBy: "agent" });
  expect(byAgent.repaidOn).toBeNull();
  const { error } = checkedSpending(election).safeParse(spendingValues(null, today, decimalOf));
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["label", "amount"]);
});

it("keeps a gift as it was once it is typed again, and nobody asked where nobody did", () => {
  const view: GiftView = {
    id: election,
    election,
    candidate: null,
    giver: "person",
    person: null,
    name: "Zoé",
    residence: "resident",
    form: "cash",
    cents: 15_000,
    receivedOn: "2026-01-02",
    label: "",
    candidateNamed: null,
    personNamed: null,
    heading: "7040",
  };
  const typed = giftValues(view, today, decimalOf);
  expect(checkedGift(election).parse(typed)).toMatchObject({
    residence: "resident",
    cents: 15_000,
  });
  expect(checkedGift(election).parse({ ...typed, residence: "unasked" }).residence).toBeNull();
  const { error } = checkedGift(election).safeParse({ ...typed, amount: "0", receivedOn: null });
  expect(error?.issues.map(({ path }) => path.join("."))).toEqual(["amount", "receivedOn"]);
});
