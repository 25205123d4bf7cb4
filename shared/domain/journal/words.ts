import type { NamedTable } from "./declared.ts";

/** What a sentence of the catalogue calls a noun: `agendaItem`. */
export function nounWord(table: NamedTable): string {
  return table.replace(/_(\w)/gu, (_mark, letter: string) => letter.toUpperCase());
}

/** What it calls a noun with “of” before it: `ofAgendaItem`. */
export function ofNounWord(table: NamedTable): string {
  const word = nounWord(table);
  return `of${word.charAt(0).toUpperCase()}${word.slice(1)}`;
}
