import type { LucideIcon } from "lucide-react";
import { useLayoutEffect, useSyncExternalStore } from "react";

/** Something a person can do here and now: by its keys, from the palette, from the menu. */
export interface Command {
  readonly id: string;
  readonly label: string;
  /** Other words that people look for it by. */
  readonly also?: string | undefined;
  readonly group: "places" | "actions" | "page" | "vault";
  readonly keys?: string | undefined;
  readonly icon?: LucideIcon | undefined;
  /** Also while typing in a field. Leave it off for keys that a field uses itself. */
  readonly inFields?: boolean;
  /** Told in the help, bound by whoever shows it (an editor's own keys). */
  readonly helpOnly?: boolean;
  readonly run: () => void;
}

/** Sources are pages and the shell; a later one takes a key or an id over from an earlier one. */
const sources = new Map<object, readonly Command[]>();
const listeners = new Set<() => void>();
let all: readonly Command[] = [];

/**
 * Takes its keys away from a command where another one has them: a page's command wins over those
 * of every page, then the latest wins.
 */
export function settleKeys(commands: readonly Command[]): Command[] {
  const owners = new Map<string, Command>();
  for (const command of commands) {
    if (command.keys === undefined || command.helpOnly === true) continue;
    const owner = owners.get(command.keys);
    if (owner?.group === "page" && command.group !== "page") continue;
    owners.set(command.keys, command);
  }
  return commands.map((command) => {
    const owner = command.keys === undefined ? undefined : owners.get(command.keys);
    if (owner === undefined || owner === command || command.helpOnly === true) return command;
    return { ...command, keys: undefined };
  });
}

function rebuild(): void {
  const byId = new Map<string, Command>();
  for (const command of [...sources.values()].flat()) byId.set(command.id, command);
  all = settleKeys([...byId.values()]);
  for (const listener of listeners) listener();
}

export function registerCommands(commands: readonly Command[]): () => void {
  const source = {};
  sources.set(source, commands);
  rebuild();
  return () => {
    sources.delete(source);
    rebuild();
  };
}

/**
 * Offers commands while a component is on screen. Keep the list stable (useMemo). A page's own way
 * of doing what a command of every page does has its id, and takes its place.
 */
export function useCommands(commands: readonly Command[]): void {
  // Before it is seen: a key may be pressed as soon as there is something to look at.
  useLayoutEffect(() => registerCommands(commands), [commands]);
}

export function allCommands(): readonly Command[] {
  return all;
}

export function useAllCommands(): readonly Command[] {
  return useSyncExternalStore(
    (notify) => {
      listeners.add(notify);
      return () => listeners.delete(notify);
    },
    () => all,
  );
}

export function runCommand(id: string): boolean {
  const command = all.find((candidate) => candidate.id === id);
  command?.run();
  return command !== undefined;
}
