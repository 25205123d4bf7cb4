import type { Capability } from "#shared/domain/access/permissions.ts";
import { COMMAND_FACTS, declaredTable } from "#shared/domain/journal/declared.ts";
import type { ColumnChange, NOBODY } from "#shared/domain/journal/define.ts";
import { CommandName } from "#shared/domain/journal/entry.ts";

/** Whether what a change to a table asks for depends on what it writes. */
export function dependsOnColumns(table: string): boolean {
  return typeof declaredTable(table)?.needs === "function";
}

/** What any change to a table asks for, whatever command it is said to be part of. */
export function needsOfTable(table: string): Capability[] {
  const needs = declaredTable(table)?.needs ?? null;
  return typeof needs === "string" ? [needs] : [];
}

/** What a change asks for in a table that everybody writes to, by what it writes. */
export function needsOfColumns(
  table: string,
  change: ColumnChange,
): readonly Capability[] | typeof NOBODY {
  const needs = declaredTable(table)?.needs;
  return typeof needs === "function" ? needs(change) : [];
}

/** Whether whoever opens next notes by a command what the header already says. */
export function isNoting(command: string): boolean {
  const known = CommandName.safeParse(command).data;
  return known !== undefined && COMMAND_FACTS[known].notes === true;
}
