import type { VaultContext } from "#main/vault/context.ts";
import type { Finder } from "#main/vault/finder.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { findLines } from "./line.repository.ts";
import { typedLines } from "./line.service.ts";

export const finders = { bankLine: findBankLine } satisfies Record<string, Finder>;

/** By words of their labels, or by their amount; the newest first. */
async function findBankLine({ read }: VaultContext, typed: string, limit: number) {
  const said = typedLines(typed);
  if (said.words.length === 0 && said.cents === null) return [];
  const any = { account: null, isOpen: null, from: null, until: null };
  const rows = await findLines(read, { ...any, ...said }, null, limit);
  return rows.map(({ view: { id, label, date, cents } }) => ({
    id,
    pageId: id,
    title: label,
    detail: `${date} · ${decimalOf(cents)}`,
  }));
}
