import type { VaultContext } from "#main/vault/context.ts";
import { mayDo } from "#shared/domain/access/permissions.ts";
import { EXPENSE_STATES, type ExpenseState } from "#shared/domain/finances/expenses/expense.ts";
import { matcherOf } from "#shared/domain/kernel/word-match.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { toLine } from "./expenses.mapping.ts";
import {
  cursorAt,
  pageOf,
  sumsOf,
  wordsOf,
  type ListFilter,
  type StateSum,
} from "./list.repository.ts";
import { viewerOf, type Viewer } from "./visible.ts";

/** A page of the claims that one may see, and what all of them come to. */
export async function listExpenses(
  context: VaultContext,
  { filter, after, limit }: ParsedInput<"expenses.list">,
): Promise<Output<"expenses.list">> {
  const { read } = context;
  const viewer = await viewerOf(context, read);
  const rows = await rowsMatching(context, viewer, filter.text);
  const page = await pageOf(read, viewer, filter, rows, after, limit);
  const last = page.length < limit ? undefined : page.at(-1);
  return {
    items: page.map((row) => toLine(row, viewer)),
    next: last === undefined ? null : cursorAt(last),
    totals: totalsOf(await sumsOf(read, viewer, filter, rows)),
  };
}

/** Null where no word is asked for. */
async function rowsMatching(
  { read }: VaultContext,
  viewer: Viewer,
  typed: string,
): Promise<number[] | null> {
  if (typed.trim() === "") return null;
  const matches = matcherOf(typed);
  return (await wordsOf(read, viewer))
    .filter(({ purpose, note, given_name, family_name }) =>
      matches(`${purpose} ${note} ${given_name ?? ""} ${family_name ?? ""}`),
    )
    .map(({ row }) => row);
}

function totalsOf(sums: readonly StateSum[]): Output<"expenses.list">["totals"] {
  const sumWhere = (isWanted: (state: string) => boolean) =>
    sums
      .filter(({ state }) => isWanted(state))
      .reduce(
        (sum, { count, cents, owed }) => ({
          count: sum.count + count,
          cents: sum.cents + cents,
          owed: sum.owed + owed,
        }),
        { count: 0, cents: 0, owed: 0 },
      );
  const byState = EXPENSE_STATES.map((one) => [one, sumWhere((state) => state === one)] as const);
  return {
    ...sumWhere(() => true),
    byState: Object.fromEntries(byState) as Record<ExpenseState, ReturnType<typeof sumWhere>>,
  };
}

const EVERY: ListFilter = {
  states: [],
  payer: null,
  body: null,
  from: null,
  until: null,
  text: "",
  mine: false,
};

/** What waits for whoever looks: their drafts, and what their rights let them decide. */
export async function waitingFor(context: VaultContext): Promise<Output<"expenses.waiting">> {
  const { read, roles } = context;
  const viewer = await viewerOf(context, read);
  const own = totalsOf(await sumsOf(read, viewer, { ...EVERY, mine: true }, null)).byState;
  const all = mayDo(roles, "finances.read")
    ? totalsOf(await sumsOf(read, viewer, { ...EVERY, states: ["submitted", "approved"] }, null))
    : null;
  const { submitted, approved } = all?.byState ?? { submitted: null, approved: null };
  return {
    drafts: own.draft.count,
    refused: own.refused.count,
    toApprove:
      submitted !== null && mayDo(roles, "finances.approve")
        ? { count: submitted.count, cents: submitted.cents }
        : null,
    toReimburse:
      approved !== null && mayDo(roles, "finances.write")
        ? { count: approved.count, cents: approved.owed }
        : null,
  };
}
