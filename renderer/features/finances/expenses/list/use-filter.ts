import { useMemo } from "react";
import { useLocation, useSearch } from "wouter";
import { ExpenseState } from "#shared/domain/finances/expenses/expense.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import type { ExpenseFilter } from "../queries.ts";

const EVERYTHING: ExpenseFilter = {
  states: [],
  payer: null,
  body: null,
  from: null,
  until: null,
  text: "",
  mine: false,
};

/**
 * What narrows the list, kept in the address, where a way back finds it again. An address keeps what other pages ask,
 * too: words of its own, or the days of a statement would narrow it.
 */
export function useFilter(): {
  readonly filter: ExpenseFilter;
  readonly isNarrowed: boolean;
  readonly change: (patch: Partial<ExpenseFilter>) => void;
  readonly clear: () => void;
} {
  const search = useSearch();
  const [path, navigate] = useLocation();
  const filter = useMemo(() => readFilter(search), [search]);
  // An address without “?” keeps what was asked before.
  const go = (next: ExpenseFilter) => navigate(`${path}?${writeFilter(next)}`, { replace: true });
  return {
    filter,
    isNarrowed: writeFilter(filter) !== "",
    change: (patch) => go({ ...filter, ...patch }),
    clear: () => go(EVERYTHING),
  };
}

export function readFilter(search: string): ExpenseFilter {
  const asked = new URLSearchParams(search);
  const states = (asked.get("state") ?? "").split(",");
  return {
    states: states.flatMap((state) => ExpenseState.safeParse(state).data ?? []),
    payer: Id.safeParse(asked.get("payer")).data ?? null,
    body: Id.safeParse(asked.get("spentIn")).data ?? null,
    from: IsoDate.safeParse(asked.get("spentFrom")).data ?? null,
    until: IsoDate.safeParse(asked.get("spentUntil")).data ?? null,
    text: (asked.get("spentFor") ?? "").slice(0, 200),
    mine: asked.get("mine") === "yes",
  };
}

export function writeFilter({
  states,
  payer,
  body,
  from,
  until,
  text,
  mine,
}: ExpenseFilter): string {
  const asked = Object.entries({
    state: states.join(","),
    payer,
    spentIn: body,
    spentFrom: from,
    spentUntil: until,
    spentFor: text,
    mine: mine ? "yes" : "",
  }).filter((one): one is [string, string] => one[1] !== null && one[1] !== "");
  return new URLSearchParams(asked).toString();
}
