import { readFile } from "node:fs/promises";
import { basename } from "node:path";
import { CATEGORY_KEYS, type ExpenseCategory } from "#shared/domain/finances/expense-categories.ts";
import {
  emptyExpense,
  EXPENSE_STATES,
  type ExpenseState,
} from "#shared/domain/finances/expenses/expense.ts";
import type { ExpenseLine } from "#shared/domain/finances/expenses/views.ts";
import { decimalOf, readAmount } from "#shared/domain/finances/money.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { en, fr } from "#shared/i18n/catalogue.ts";
import type { Input, Output } from "#shared/ipc/contract.ts";
import { bodyCalled, dayOf, personCalled } from "./find-named.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

interface Listing {
  readonly vault?: string | undefined;
  readonly state?: string | undefined;
  readonly person?: string | undefined;
}

const PAGE = 200;

/** The expenses that one’s roles show, the newest first. */
export async function listExpensesFromCli({
  vault: path,
  state,
  person,
}: Listing): Promise<unknown> {
  const states = state === undefined ? [] : [stateCalled(state)];
  return withOpenVault(path, readPassphrase, async (vault) => {
    const payer = person === undefined ? null : await personCalled(vault, person);
    const filter = { states, payer, body: null, from: null, until: null, text: "", mine: false };
    const lines: ExpenseLine[] = [];
    for (let after: Cursor = null; ;) {
      const page: Page = await vault.call("expenses.list", { filter, after, limit: PAGE });
      lines.push(...page.items);
      if (page.next === null) return lines.map(toTold);
      after = page.next;
    }
  });
}

type Cursor = Input<"expenses.list">["after"];
type Page = Output<"expenses.list">;

function toTold({ id, state, fields, payer, body, owed, receipts }: ExpenseLine) {
  return {
    id,
    state,
    on: fields.spentOn,
    euros: fields.cents === null ? null : decimalOf(fields.cents),
    for: fields.purpose,
    category: fields.category,
    payer: payer?.name ?? null,
    body: body?.name ?? null,
    owed: decimalOf(owed),
    receipts,
  };
}

/** What is owed to each person. */
export async function listOwedFromCli({ vault: path }: Pick<Listing, "vault">): Promise<unknown> {
  return withOpenVault(path, readPassphrase, async (vault) => {
    const owed = await vault.call("expenses.owed", {});
    return owed.map((one) => ({ ...one, person: one.person.name, owed: decimalOf(one.owed) }));
  });
}

interface Adding extends Omit<Listing, "state"> {
  readonly amount?: string | undefined;
  readonly for?: string | undefined;
  readonly on?: string | undefined;
  readonly body?: string | undefined;
  readonly category?: string | undefined;
  readonly account?: string | undefined;
}

/** A draft of a receipt, with what is said of it. */
export async function addExpenseFromCli(
  file: string | undefined,
  options: Adding,
): Promise<unknown> {
  if (file === undefined) throw new CliError("cli.receipt_missing");
  const { person, body, account = "" } = options;
  const cents = options.amount === undefined ? null : centsOf(options.amount);
  const spentOn = options.on === undefined ? null : dayOf(options.on);
  const category = options.category === undefined ? null : categoryCalled(options.category);
  const bytes = await readFile(file).catch((error: unknown) => {
    const isGone = error instanceof Error && "code" in error && error.code === "ENOENT";
    throw new CliError(isGone ? "attachments.source_missing" : "attachments.source_unreadable");
  });
  return withOpenVault(options.vault, readPassphrase, async (vault) => {
    const today = dayOf(undefined);
    const within =
      body === undefined ? null : await vault.call("bodies.organisation", { asOf: today });
    const said = {
      payer: person === undefined ? null : await personCalled(vault, person),
      body: within === null ? null : bodyCalled(within, body ?? "", today).id,
      purpose: options.for ?? "",
    };
    const fields = { ...emptyExpense(), ...said, cents, spentOn, category, account };
    const given = { name: basename(file), content: bytes.toString("base64"), original: null };
    return vault.call("expenses.startDraft", { ...given, fields });
  });
}

function centsOf(typed: string): number {
  const read = readAmount(typed);
  if (!("cents" in read) || read.cents <= 0)
    throw new CliError("cli.bad_amount", { amount: typed });
  return read.cents;
}

function stateCalled(typed: string): ExpenseState {
  const found = EXPENSE_STATES.find((state) => isSaid(typed, state, "states"));
  if (found === undefined) {
    throw new CliError("cli.state_unknown", { state: typed, known: EXPENSE_STATES.join(", ") });
  }
  return found;
}

function categoryCalled(typed: string): ExpenseCategory {
  const found = CATEGORY_KEYS.find((key) => isSaid(typed, key, "categories"));
  if (found === undefined) {
    throw new CliError("cli.category_unknown", {
      category: typed,
      known: CATEGORY_KEYS.join(", "),
    });
  }
  return found;
}

/** As it is stored, or as the window says it in either language. */
function isSaid(typed: string, code: string, words: "states" | "categories"): boolean {
  const textOf = (texts: Readonly<Record<string, string>>) => texts[code] ?? "";
  const said = [code, textOf(fr.expenses[words]), textOf(en.expenses[words])];
  return said.some((one) => foldText(one) === foldText(typed));
}
