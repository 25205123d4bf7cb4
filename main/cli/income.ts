import type { StatementView } from "#shared/domain/finances/income/views.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { dayOf } from "./find-named.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

interface Options {
  readonly vault?: string | undefined;
  readonly from?: string | undefined;
  readonly until?: string | undefined;
}

/**
 * Whether the collective was independent within a period, and why: by default, from the first of January until
 * today. Amounts are decimal texts. Errors: `cli.period_reversed`.
 */
export async function incomeFromCli({ vault: path, ...options }: Options): Promise<unknown> {
  const until = dayOf(options.until);
  const from = dayOf(options.from ?? `${until.slice(0, 4)}-01-01`);
  if (from > until) throw new CliError("cli.period_reversed", { from, until });
  return withOpenVault(path, readPassphrase, async (vault) =>
    toTold(from, until, await vault.call("income.statement", { from, until })),
  );
}

function toTold(from: string, until: string, view: StatementView) {
  const { verdict, definition, breakingKinds, figures, total } = view;
  return {
    from,
    until,
    verdict,
    definition: definition && { on: definition.adoptedOn, by: definition.adoptedBy },
    breakingKinds,
    euros: decimalOf(total),
    figures: figures.map(({ cents, ...figure }) => ({ ...figure, euros: decimalOf(cents) })),
    breaking: view.breaking.map(toEntry),
    unknown: view.unknown.map(toEntry),
    returned: view.returned.map(toEntry),
  };
}

function toEntry(entry: StatementView["unknown"][number]) {
  const { id, of, kind, source, receivedOn, cents, returned, giver, label } = entry;
  const euros = { euros: decimalOf(cents), returned: decimalOf(returned) };
  return { id, of, kind, source, on: receivedOn, ...euros, giver, label };
}
