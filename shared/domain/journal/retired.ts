import type { CommandName } from "./entry.ts";

/**
 * Commands that no version runs any more. Their entries stay, as later ones are hashed over them: drafts
 * were journaled once, and are rows of their own since.
 */
export const RETIRED_COMMANDS = [
  "drafts.save",
  "drafts.clear",
] as const satisfies readonly CommandName[];

type RetiredCommand = (typeof RETIRED_COMMANDS)[number];

/** A command that can be run. */
export type LiveCommand = Exclude<CommandName, RetiredCommand>;

/** Whether an entry is of what is no record any more: it tells nothing, and nothing takes it back. */
export function isRetired(command: string): command is RetiredCommand {
  return RETIRED_COMMANDS.some((one) => one === command);
}
