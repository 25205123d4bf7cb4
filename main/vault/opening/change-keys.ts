import type { KeyCommand } from "#shared/domain/journal/declared.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import type { CommandScope } from "../context.ts";
import {
  updateHeaderGeneration,
  updateKeyFacts,
  type KeyFacts,
} from "../directory/key-facts.repository.ts";
import type { OpenVault } from "./open-vault.ts";

export interface KeyChange {
  readonly name: KeyCommand;
  /** Of the person at the keyboard. */
  readonly facts?: Partial<KeyFacts>;
  /** Other rows that change with the header. Throwing leaves everything as it is. */
  rows?(scope: CommandScope): Promise<void>;
  /** Makes the new header of the current one, or throws. */
  header(current: Header): Header;
}

/**
 * Changes the header, and the journal with it. The header is a file: no transaction holds both. The
 * rows are changed first and the entry is made, then both copies of the header are written, then the
 * transaction is committed. Killed
 * - before the header: nothing has happened, and the old slot opens;
 * - between its copies: the newer one is whole and counts, and the next opening renews the other;
 * - before the commit: the new slot opens, and the next opening sees a header a generation ahead of
 *   the journal and notes it (`reconcile.ts`).
 * The other way round, the journal could say that old words no longer open while they do.
 * A commit that fails (a full disk) is like that last kill: the change is in force, and is not
 * reported as failed. Errors: those of `change.rows`, of `change.header` and of `UnlockedVault.changeHeader`.
 */
export async function changeKeys(
  { context, unlocked }: OpenVault,
  change: KeyChange,
): Promise<void> {
  let isInForce = false;
  try {
    await context.write(change.name, async (scope) => {
      const { db } = scope;
      if (change.facts !== undefined) await updateKeyFacts(db, unlocked.userId, change.facts);
      await change.rows?.(scope);
      await updateHeaderGeneration(db, unlocked.headerGeneration + 1);
      // A statement that counts for nothing must not find the header changed already.
      scope.atLast(async () => {
        await unlocked.changeHeader((header) => change.header(header));
        isInForce = true;
      });
    });
  } catch (error) {
    if (!isInForce) throw error;
  }
}
