import { resolve } from "node:path";
import { isOfChart } from "#shared/domain/finances/books/chart.ts";
import { yearOf } from "#shared/domain/finances/books/entry.ts";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { chart } from "#shared/i18n/fr/chart.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { dayOf } from "./find-named.ts";
import { CliError } from "./output.ts";
import { readFilePassphrase, readPassphrase } from "./passphrase.ts";
import { withOpenVault, type CliVault } from "./vault-link.ts";

interface Options {
  readonly vault?: string | undefined;
  readonly on?: string | undefined;
}

/** The balance of every account up to a day, in the year of the books that it is in; amounts are decimal texts. */
export async function balanceFromCli(options: Options): Promise<unknown> {
  const to = dayOf(options.on);
  return withOpenVault(options.vault, readPassphrase, async (vault) => {
    const year = await yearAt(vault, to);
    const rows = await vault.call("books.trialBalance", { year, from: null, to });
    const accounts = await vault.call("books.accounts", {});
    const named = new Map(accounts.map(({ number, name }) => [number, name]));
    return rows.map(({ account, opening, debit, credit, balance }) => ({
      account,
      name: named.get(account) || (isOfChart(account) ? chart.chart.names[`a${account}`] : ""),
      opening: decimalOf(opening),
      debit: decimalOf(debit),
      credit: decimalOf(credit),
      balance: decimalOf(balance),
    }));
  });
}

interface FecOptions extends Options {
  readonly to?: string | undefined;
  readonly siren?: string | undefined;
  readonly class8?: string | undefined;
}

/** The file of entries of the year that a day is in, in a folder. Errors: `cli.to_missing`, `cli.siren_missing`. */
export async function fecFromCli(options: FecOptions): Promise<Output<"books.export">> {
  const { to, siren } = options;
  if (to === undefined) throw new CliError("cli.to_missing");
  if (siren === undefined) throw new CliError("cli.siren_missing");
  const day = dayOf(options.on);
  return withOpenVault(options.vault, readPassphrase, async (vault) =>
    vault.call("books.export", {
      year: await yearAt(vault, day),
      what: { kind: "fec", siren, withClass8: options.class8 === "yes" },
      language: "fr",
      folder: resolve(to),
    }),
  );
}

interface HandoverOptions extends Omit<FecOptions, "class8"> {
  readonly encrypted?: string | undefined;
}

/** A folder of every year of the books, or of the one that a day is in. Errors: `cli.to_missing`, those of `readFilePassphrase`. */
export async function handoverFromCli(options: HandoverOptions): Promise<Output<"handover.make">> {
  const { to, on, siren } = options;
  if (to === undefined) throw new CliError("cli.to_missing");
  const passphrase = options.encrypted === "yes" ? await readFilePassphrase() : null;
  return withOpenVault(options.vault, readPassphrase, async (vault) =>
    vault.call("handover.make", {
      year: on === undefined ? null : await yearAt(vault, dayOf(on)),
      siren: siren ?? null,
      language: "fr",
      folder: resolve(to),
      passphrase,
    }),
  );
}

/** Errors: `cli.no_year`. */
async function yearAt(vault: CliVault, day: string): Promise<string> {
  const years = await vault.call("books.years", {});
  const year = yearOf(
    day,
    years.map((one) => ({ ...one, isClosed: one.closedAt !== null })),
  );
  if (year === null) throw new CliError("cli.no_year", { day });
  return year.id;
}
