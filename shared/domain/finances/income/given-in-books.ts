import type { Cents } from "../money.ts";
import { treatmentOf } from "./given-accounts.ts";
import type { IncomeKind } from "./receipt.ts";

/** An entry that was written by hand, as far as it may say that something was given. */
export interface HandEntry {
  readonly id: string;
  /** What the books began with: nobody gave it now. */
  readonly isOpening: boolean;
  /** `holder` tells apart those that one account gathers; `cents` is what is credited, less what is debited. */
  readonly lines: readonly { account: string; holder: string; cents: Cents }[];
}

export interface GivenInBooks {
  readonly cents: Cents;
  readonly kind: IncomeKind;
}

/** Some of what is held, with the entry that it came in by; null where it was no money. */
interface Lot {
  readonly entry: string | null;
  readonly cents: Cents;
}

/**
 * What each entry says was given, the source of which is to be said; entries come in the order of the books. What is
 * paid for what was due is of the source that was said then. What came in to an account of somebody’s is said once:
 * not again where it becomes income, and no more where it is paid back.
 */
export function givenInBooks(entries: readonly HandEntry[]): Map<string, GivenInBooks> {
  const said = new Map<string, GivenInBooks>();
  const accounts = new Map<string, { lots: Lot[]; due: Cents }>();
  const accountOf = (key: string) => {
    const account = accounts.get(key) ?? { lots: [], due: 0 };
    accounts.set(key, account);
    return account;
  };
  const add = (entry: string, cents: Cents, kind: IncomeKind) => {
    const before = said.get(entry);
    said.set(entry, { cents: (before?.cents ?? 0) + cents, kind: before?.kind ?? kind });
  };
  for (const { id, isOpening, lines } of entries) {
    const { given, kind, moneyIn, held } = totalsOf(lines);
    let moved: Lot[] = [];
    for (const [key, cents] of held) {
      if (cents >= 0) continue;
      const account = accountOf(key);
      const taken = takeFirst(account.lots, -cents);
      account.due += -cents - sumOf(taken);
      moved.push(...taken.filter(({ entry }) => entry !== null));
    }
    const [paidBack, others] = split(moved, Math.max(0, -moneyIn));
    for (const { entry, cents } of paidBack) if (entry !== null) add(entry, -cents, "other");
    const [earned, passedOn] = split(others, Math.max(0, given));
    moved = passedOn;
    if (given > sumOf(earned) && !isOpening) add(id, given - sumOf(earned), kind);
    let isNew = isOpening ? 0 : Math.max(0, moneyIn);
    for (const [key, cents] of held) {
      if (cents <= 0) continue;
      const account = accountOf(key);
      const paid = Math.min(account.due, cents);
      const [passed, rest] = split(moved, cents - paid);
      const fresh = Math.min(isNew, cents - paid - sumOf(passed));
      const owed = cents - paid - sumOf(passed) - fresh;
      moved = rest;
      isNew -= fresh;
      if (fresh > 0) add(id, fresh, "other");
      const lots = [...passed, { entry: id, cents: fresh }, { entry: null, cents: owed }];
      account.lots.push(...lots.filter((lot) => lot.cents > 0));
      account.due -= paid;
    }
  }
  return said;
}

function totalsOf(lines: HandEntry["lines"]) {
  let [given, moneyIn] = [0, 0];
  let kind: IncomeKind = "other";
  const held = new Map<string, Cents>();
  for (const { account, holder, cents } of lines) {
    const treatment = treatmentOf(account);
    if (treatment.as === "money") moneyIn -= cents;
    if (treatment.as === "given") {
      given += cents;
      if (cents > 0 && kind === "other") kind = treatment.kind;
    }
    if (treatment.as === "held") {
      const key = `${account} ${holder}`;
      held.set(key, (held.get(key) ?? 0) + cents);
    }
  }
  return { given, kind, moneyIn, held };
}

const sumOf = (lots: readonly Lot[]): Cents => lots.reduce((sum, { cents }) => sum + cents, 0);

/** Takes the first of what is held, up to an amount: an account may hold thousands, which are not copied each time. */
function takeFirst(held: Lot[], cents: Cents): Lot[] {
  const taken: Lot[] = [];
  let left = cents;
  let whole = 0;
  for (const lot of held) {
    if (left === 0) break;
    const some = Math.min(left, lot.cents);
    taken.push({ ...lot, cents: some });
    left -= some;
    if (some === lot.cents) whole += 1;
    else held[whole] = { ...lot, cents: lot.cents - some };
  }
  held.splice(0, whole);
  return taken;
}

/** The first of some lots, up to an amount, and the others. */
function split(lots: readonly Lot[], cents: Cents): [first: Lot[], others: Lot[]] {
  const first: Lot[] = [];
  const others: Lot[] = [];
  let left = cents;
  for (const lot of lots) {
    const taken = Math.min(left, lot.cents);
    if (taken > 0) first.push({ ...lot, cents: taken });
    if (lot.cents > taken) others.push({ ...lot, cents: lot.cents - taken });
    left -= taken;
  }
  return [first, others];
}
