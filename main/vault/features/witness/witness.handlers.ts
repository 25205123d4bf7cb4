import { removeLockOfOther } from "#main/vault/folder/instance-lock.ts";
import type { SessionHandlers } from "#main/vault/handlers.ts";
import { findConflictCopies } from "./find-conflict-copies.ts";
import { acceptOlderCopy, standing } from "./standing.ts";

export const witnessHandlers: SessionHandlers<
  | "witness.standing"
  | "witness.stillHere"
  | "witness.takeOver"
  | "witness.accept"
  | "witness.conflicts"
> = {
  "witness.standing": ({ vault }) => standing(vault),
  async "witness.stillHere"({ vault }) {
    await vault.stillHere();
    return {};
  },
  async "witness.takeOver"({ vault: { unlocked } }) {
    const { path, readOnly } = unlocked;
    if (readOnly?.why === "held") await removeLockOfOther(path, readOnly);
    return {};
  },
  async "witness.accept"({ vault }) {
    await acceptOlderCopy(vault);
    return {};
  },
  "witness.conflicts": ({ vault }) => findConflictCopies(vault.unlocked.path),
};
