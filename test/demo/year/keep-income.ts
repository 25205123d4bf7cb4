import { emptyIncome, type IncomeFields } from "#shared/domain/finances/income/receipt.ts";
import { USUAL_BREAKING } from "#shared/domain/finances/income/source.ts";
import { dayOf, type Cast, type Keeper, type Movement } from "./keeper.ts";

const PAYING_DUES = 8;
/** What the bank held when the year began. */
export const OPENING = 2_240_000;

/** Opens the year, plans it, and notes what comes in: dues, gifts, and what is given in kind. */
export async function keepIncome(keeper: Keeper, cast: Cast): Promise<Movement[]> {
  const { year } = cast;
  await keeper.call("books.openYear", { start: dayOf(year, 1, 1), end: dayOf(year, 12, 31) });
  const opening = [
    ["512", OPENING],
    ["530", 6_000],
    ["110", -OPENING - 6_000],
  ] as const;
  await keeper.call("books.write", {
    book: "opening",
    date: dayOf(year, 1, 1),
    label: "À nouveaux",
    document: "",
    postings: opening.map(([account, cents]) => ({
      account,
      debit: Math.max(0, cents),
      credit: Math.max(0, -cents),
      label: "",
      person: null,
      body: null,
    })),
  });
  await keeper.call("income.adopt", {
    fields: {
      breaking: USUAL_BREAKING,
      adoptedOn: dayOf(year, 1, 15),
      adoptedBy: "l’assemblée de janvier",
    },
  });
  const received = Array.from({ length: 12 }, (_, at) => ofMonth(cast, at + 1)).flat();
  for (const fields of received) await keeper.call("income.create", { fields, entry: null });
  return received
    .filter(({ channel }) => channel === "transfer" || channel === "cheque")
    .map(({ receivedOn: on, cents, label }) => ({ on, cents, label: `VIR ${label}` }));
}

function ofMonth({ year, people, bodies }: Cast, month: number): IncomeFields[] {
  const on = (day: number) => emptyIncome(dayOf(year, month, day));
  const dues = Array.from({ length: PAYING_DUES }, (_, at) => ({
    ...on(9 + 2 * at),
    giver: people[at] ?? null,
    cents: 1_000 + 250 * ((at + month) % 4),
    label: `Cotisation ${month}-${at + 1}`,
  }));
  const all: IncomeFields[] = [
    ...dues,
    {
      ...on(26),
      kind: "gift",
      giver: people[10] ?? null,
      channel: "cheque",
      cents: 5_000 + 100 * month,
      label: `Don ${month}`,
    },
    {
      ...on(27),
      kind: "volunteer_time",
      source: "organiser",
      channel: "in_kind",
      cents: 24_000,
      label: "Tenue du site",
      body: bodies[0] ?? null,
    },
  ];
  if (month % 3 !== 0) return all;
  return [
    ...all,
    {
      ...on(28),
      kind: "gift",
      givers: 30 + month,
      channel: "cash",
      cents: 14_000 + 370 * month,
      label: "Chapeau de la fête",
    },
    {
      ...on(28),
      kind: "in_kind",
      source: "adherent",
      channel: "in_kind",
      cents: 9_000,
      label: "Prêt d’une sono",
    },
  ];
}
