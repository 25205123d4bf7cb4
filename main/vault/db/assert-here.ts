import { basename } from "node:path";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { Store } from "./store.ts";

/**
 * Throws unless the store's files are those that it was opened on: what is written into others, or into ones
 * that nobody finds again, is lost. Errors: `vault.replaced` with the `copy` that has what was stored,
 * `vault.overwritten` where there is none, `vault.moved` with the folder's name, `vault.removed`.
 */
export function assertHere(store: Pick<Store, "look">): void {
  const where = store.look();
  switch (where.kind) {
    case "here":
      return;
    case "replaced":
      if (where.copy === null) throw new ExpectedError("vault.overwritten");
      throw new ExpectedError("vault.replaced", { copy: where.copy });
    case "moved":
      throw new ExpectedError("vault.moved", { to: basename(where.to) });
    case "gone":
      throw new ExpectedError("vault.removed");
    default:
      assertNever(where);
  }
}
