import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { owedExpenses } from "./list.repository.ts";
import { owedOf, toLine } from "./expenses.mapping.ts";
import { viewerOf } from "./visible.ts";

type Owed = Output<"expenses.owed">[number];

/** What is owed to each person, the most first. */
export async function owedToEach(context: VaultContext): Promise<Owed[]> {
  const viewer = await viewerOf(context, context.read);
  const byPerson = new Map<string, Owed>();
  for (const row of await owedExpenses(context.read, viewer)) {
    const line = toLine(row, viewer);
    const person = line.beneficiary ?? line.payer;
    const owed = owedOf(row);
    if (person === null || owed <= 0) continue;
    const known = byPerson.get(person.id) ?? {
      person,
      count: 0,
      owed: 0,
      accounts: [],
      expenses: [],
    };
    const { account } = line.fields;
    const isNew = account !== "" && !known.accounts.includes(account);
    byPerson.set(person.id, {
      person,
      count: known.count + 1,
      owed: known.owed + owed,
      accounts: isNew ? [...known.accounts, account] : known.accounts,
      expenses: [...known.expenses, fromBlob(row.id)],
    });
  }
  return [...byPerson.values()].toSorted((one, other) => other.owed - one.owed);
}
