import { CATEGORY_KEYS } from "#shared/domain/finances/expense-categories.ts";
import { inventedClaims, SPENDING_BODIES } from "./invented-claims.ts";
import { keepBank } from "./keep-bank.ts";
import { keepCampaigns } from "./keep-campaigns.ts";
import { keepClaims } from "./keep-claims.ts";
import { keepIncome } from "./keep-income.ts";
import { dayOf, type Cast, type Keeper } from "./keeper.ts";

export interface KeptYear {
  readonly id: string;
  readonly batch: string;
  /** Lines of the bank that nothing explained. */
  readonly waiting: number;
}

/** Keeps a whole year of an invented collective, with so many claims, up to its closing. */
export async function keepYear(
  keeper: Keeper,
  cast: Cast,
  count: number,
  /** Where the files of the bank lie while they are read. */
  folder: string,
  tell: (text: string) => void = () => undefined,
): Promise<KeptYear> {
  const { year } = cast;
  tell(`Les comptes de ${year} : ce qui est entré, et le budget`);
  const income = await keepIncome(keeper, cast);
  await planBudget(keeper, cast);
  tell(`${count} dépenses, leurs reçus, leurs approbations et leurs remboursements`);
  const { movements, batch, ids } = await keepClaims(keeper, cast, inventedClaims(year, count));
  tell("Deux élections et leurs comptes de campagne");
  await keepCampaigns(keeper, cast, ids);
  tell("Quatre fichiers de la banque, rapprochés");
  const waiting = await keepBank(keeper, cast, [...income, ...movements], folder);
  tell("Les écritures sont validées, l’exercice est clos");
  const id = (await keeper.call("books.years", {}))[0]?.id ?? "";
  await keeper.call("books.validate", { year: id, until: dayOf(year, 12, 31) });
  await keeper.call("books.closeYear", { year: id });
  return { id, batch, waiting };
}

async function planBudget(keeper: Keeper, { year, bodies }: Cast): Promise<void> {
  for (const [at, body] of bodies.slice(0, SPENDING_BODIES).entries()) {
    const planned = 60_000 + 15_000 * (at % 4);
    const category = at % 3 === 0 ? (CATEGORY_KEYS[at] ?? null) : null;
    await keeper.call("budget.set", { fields: { year, body, category, planned, note: "" } });
  }
  await keeper.call("budget.copy", { from: year, to: year + 1 });
}
