import { COMMAND_FACTS } from "../journal/declared.ts";
import { COMMANDS, type CommandName } from "../journal/entry.ts";
import type { Capability } from "./permissions.ts";

/** What a command asks of whoever runs it. Null is for everybody. What an undo asks is asked by what it undoes. */
export const COMMAND_NEEDS = Object.fromEntries(
  COMMANDS.map((command) => [command, COMMAND_FACTS[command].needs]),
) as Readonly<Record<CommandName, Capability | null>>;
