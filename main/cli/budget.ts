import { decimalOf } from "#shared/domain/finances/money.ts";
import { dayOf } from "./find-named.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

interface Options {
  readonly vault?: string | undefined;
  readonly on?: string | undefined;
}

/**
 * What was planned by circle and category, and what became of it: of the budget named by the year of a day, or of
 * the one that today is of. Amounts are decimal texts; null where nothing was planned.
 */
export async function budgetFromCli({ vault: path, on }: Options): Promise<unknown> {
  const year = on === undefined ? null : Number(dayOf(on).slice(0, 4));
  return withOpenVault(path, readPassphrase, async (vault) => {
    const { rows, ...of } = await vault.call("budget.view", { year });
    return {
      ...of,
      rows: rows.map(({ body, category, note, ...row }) => ({
        body: body?.name ?? null,
        category,
        planned: row.planned === null ? null : decimalOf(row.planned),
        committed: decimalOf(row.committed),
        paid: decimalOf(row.paid),
        reimbursed: decimalOf(row.reimbursed),
        waived: decimalOf(row.waived),
        left: row.left === null ? null : decimalOf(row.left),
        note,
      })),
    };
  });
}
