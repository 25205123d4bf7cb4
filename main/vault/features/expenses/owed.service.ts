import type { VaultContext } from "#main/vault/context.ts";
import { fromBlob } from "#main/vault/db/ids.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { owedExpenses } from "./list.repository.ts";
import { viewerOf } from "./visible.ts";

type Owed = Output<"expenses.owed">[number];

/** What is owed to each person, the most first. */
export async function owedToEach(context: VaultContext): Promise<Owed[]> {
  const viewer = await viewerOf(context, context.read);
  const byPerson = new Map<string, Owed>();
  for (const row of await owedExpenses(context.read, viewer)) {
    const id = fromBlob(row.person_id);
    const name = displayName({ givenName: row.given_name, familyName: row.family_name });
    const known = byPerson.get(id) ?? {
      person: { id, name },
      count: 0,
      owed: 0,
      accounts: [],
      expenses: [],
    };
    byPerson.set(id, known);
    known.count += 1;
    known.owed += (row.cents ?? 0) - row.settled;
    known.expenses.push(fromBlob(row.id));
    if (row.account !== "" && !known.accounts.includes(row.account)) {
      known.accounts.push(row.account);
    }
  }
  return [...byPerson.values()].toSorted((one, other) => other.owed - one.owed);
}
