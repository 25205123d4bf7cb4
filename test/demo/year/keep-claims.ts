import { emptyExpense } from "#shared/domain/finances/expenses/expense.ts";
import { bankDay } from "#shared/domain/finances/payments/pain001.ts";
import { aPdf } from "#test/fixtures/finances/receipt-files.ts";
import { inventedAccount, PAYERS, type InventedClaim } from "./invented-claims.ts";
import { dayOf, type Cast, type Keeper, type Movement } from "./keeper.ts";

/** Of the roster, behind those who pay: whoever approves, on a sheet that the bureau signs. */
const APPROVERS = [PAYERS, PAYERS + 1];
const COLLECTIVE = { name: "Rives communes", account: inventedAccount(7) };

export interface KeptClaims {
  readonly movements: readonly Movement[];
  /** The last batch, which waits at the bank when the year ends. */
  readonly batch: string;
  /** Claims that stand in the books, by the invented ones. */
  readonly ids: ReadonlyMap<InventedClaim, string>;
}

/** Notes claims month by month, has them approved on paper, and pays back each month what the one before owed. */
export async function keepClaims(
  keeper: Keeper,
  cast: Cast,
  claims: readonly InventedClaim[],
): Promise<KeptClaims> {
  const movements: Movement[] = [];
  const ids = new Map<InventedClaim, string>();
  let batch = "";
  for (const [month, ofMonth] of Map.groupBy(claims, (claim) => claim.month)) {
    const owed: string[] = [];
    for (const claim of ofMonth) {
      const id = await keepClaim(keeper, cast, claim);
      ids.set(claim, id);
      if (claim.fate === "by_collective") {
        movements.push({ on: claim.spentOn, cents: -claim.cents, label: `CARTE ${claim.purpose}` });
      }
      if (claim.fate === "in_two") movements.push(halfOf(claim));
      if (claim.fate === "paid" || claim.fate === "in_two") owed.push(id);
    }
    if (owed.length === 0) continue;
    const on = bankDay(month === 12 ? dayOf(cast.year + 1, 1, 5) : dayOf(cast.year, month + 1, 5));
    const made = await keeper.call("expenses.makePayments", { ids: owed, on, ...COLLECTIVE });
    batch = made.batch.id;
    if (month === 12) continue;
    await keeper.call("expenses.confirmPayments", { batch, on });
    const cents = made.batch.transfers.reduce((sum, transfer) => sum + transfer.cents, 0);
    movements.push({ on, cents: -cents, label: `VIR SEPA REMBOURSEMENTS ${month}` });
  }
  return { movements, batch, ids };
}

const halfOf = ({ cents, spentOn, purpose }: InventedClaim): Movement => ({
  on: spentOn,
  cents: -Math.floor(cents / 2),
  label: `VIR ACOMPTE ${purpose}`,
});

async function keepClaim(keeper: Keeper, cast: Cast, claim: InventedClaim): Promise<string> {
  const { payer, spentOn, cents, category, purpose, body, fate } = claim;
  const isOwn = fate === "by_collective";
  const fields = {
    ...emptyExpense(),
    paidBy: isOwn ? ("collective" as const) : ("person" as const),
    payer: isOwn ? null : (cast.people[payer] ?? null),
    account: isOwn ? "" : inventedAccount(100 + payer),
    spentOn,
    cents,
    category,
    purpose,
    body: body === null ? null : (cast.bodies[body] ?? null),
  };
  const { id } = await keeper.call("expenses.startDraft", { ...paper(`recu-${purpose}`), fields });
  if (fate === "draft") return id;
  await keeper.call("expenses.submit", { id });
  const seen = await keeper.call("expenses.get", { id });
  if (fate === "refused") {
    const reason = "Sans lien avec la feuille de route du cercle.";
    await keeper.call("expenses.refuse", { id, claim: seen.claim, reason });
    return id;
  }
  await keeper.call("expenses.approveOutside", {
    id,
    claim: seen.claim,
    person: cast.people[APPROVERS[payer % APPROVERS.length] ?? PAYERS] ?? "",
    said: "Feuille du bureau, émargée",
    sheet: paper(`feuille-du-bureau-${claim.month}`),
  });
  if (fate === "in_two") {
    await keeper.call("expenses.reimburse", { id, cents: Math.floor(cents / 2), on: spentOn });
  }
  if (fate === "waived") {
    const waiver = paper(`renonciation-${purpose}`);
    await keeper.call("expenses.waive", { id, cents, on: spentOn, waiver });
  }
  return id;
}

/** A sheet of paper, of a name that files may have. */
function paper(text: string) {
  const name = `${text.replaceAll(/[^\p{L}\p{N}]+/gu, "-")}.pdf`;
  const { base64 } = aPdf(name, [text.normalize("NFKD").replaceAll(/[^ -~]|[()\\]/g, "")]);
  return { name, content: base64, original: null };
}
