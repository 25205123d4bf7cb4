import type { CommandName } from "../journal/entry.ts";
import { mayUndo } from "../journal/undo.ts";
import { COMMAND_NEEDS } from "./command-needs.ts";
import { mayDo, type Capability } from "./permissions.ts";
import type { Role } from "./role.ts";
import { assertNever } from "../kernel/assert-never.ts";

/** Somebody of the vault, as the journal had it just before an entry. */
export interface Standing {
  readonly roles: readonly Role[];
  readonly isRemoved: boolean;
}

/** What an entry says was done; an undo says it of what it takes back in the end. */
export type Act =
  | { readonly kind: "first" }
  | { readonly kind: "done"; readonly command: CommandName }
  | { readonly kind: "undone"; readonly command: CommandName; readonly isOwn: boolean }
  /** A command that there is not, or an undo of nothing. */
  | { readonly kind: "unknown" };

export type AuthorityProblem = "not_allowed" | "actor_removed";

/**
 * Why an entry should not be there, however well it is signed: whoever holds the vault's key and
 * their own can sign what Greffe would have refused them. `touched` are the capabilities that the
 * changed rows ask for: a command's name alone could be a lie.
 */
export function authorityProblem(
  actor: Standing | null,
  act: Act,
  touched: readonly Capability[],
): AuthorityProblem | null {
  if (act.kind === "first") return null;
  if (actor?.isRemoved === true) return "actor_removed";
  const roles = actor?.roles ?? [];
  const isAllowed = mayAct(roles, act) && touched.every((needed) => mayDo(roles, needed));
  return isAllowed ? null : "not_allowed";
}

function mayAct(roles: readonly Role[], act: Exclude<Act, { kind: "first" }>): boolean {
  switch (act.kind) {
    case "done":
      return act.command !== "vault.create" && mayDo(roles, COMMAND_NEEDS[act.command]);
    case "undone":
      return mayUndo(roles, act.command, act.isOwn);
    case "unknown":
      return false;
    default:
      return assertNever(act);
  }
}
