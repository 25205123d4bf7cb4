import { z } from "zod";
import { COMMAND_FACTS, namesOf, type CommandName as Name, type ToldCommand } from "./declared.ts";

/** Every command that may change the vault: what the journal calls it. */
export const COMMANDS = namesOf(COMMAND_FACTS);
export const CommandName = z.enum(COMMANDS);
export type CommandName = Name;

/** What an entry is of: "unknown" for a later version's command, or one that nobody's Greffe wrote. */
export const EntryCommand = z.enum([...COMMANDS, "unknown"]).catch("unknown");
export type EntryCommand = CommandName | "unknown";

/** Whether the catalogue has a sentence for a command, besides its name. */
export function isTold(command: EntryCommand): command is ToldCommand {
  return command !== "unknown" && COMMAND_FACTS[command].plain !== true;
}
