import { COMMAND_NEEDS } from "../access/command-needs.ts";
import { mayDo } from "../access/permissions.ts";
import type { Role } from "../access/role.ts";
import { COMMAND_FACTS } from "./declared.ts";
import type { CommandName, EntryCommand } from "./entry.ts";

/**
 * Whether anything takes back what a command does: not what went out, nor what is said of the keys, which
 * is true of the header, nor what its feature calls final, nor what another version meant by its rows.
 */
export function isFinal(command: EntryCommand): boolean {
  if (command === "unknown") return true;
  const { undo, keys } = COMMAND_FACTS[command];
  return undo === false || keys === true;
}

/**
 * Whoever could do it may undo it. What asks nothing is its owner's: `isOwn` says
 * that they did it. `undone` is what was done at the end of a chain of undos of undos.
 */
export function mayUndo(roles: readonly Role[], undone: CommandName, isOwn: boolean): boolean {
  const needed = COMMAND_NEEDS[undone];
  return needed === null ? isOwn : mayDo(roles, needed);
}
