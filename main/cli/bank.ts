import type { BankPreview } from "#shared/domain/finances/bank/preview.ts";
import { NO_HINTS } from "#shared/domain/finances/bank/hints.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { CliError } from "./output.ts";
import { readPassphrase } from "./passphrase.ts";
import { withOpenVault } from "./vault-link.ts";

interface Options {
  readonly vault?: string | undefined;
  readonly name?: string | undefined;
  readonly sure?: string | undefined;
}

interface Imported {
  readonly preview: BankPreview;
  /** Null for a dry run, and for a file that cannot be imported as it is. */
  readonly done: Output<"bank.import"> | null;
}

const LEDGER = "512";

/**
 * Says what a statement of the bank is and what of it is new, and adds that where `--sure yes` says so: to the
 * account that the file names, or to a new one.
 */
export function bankFromCli(
  act: string | undefined,
  file: string | undefined,
  { vault, name, sure }: Options,
): Promise<Imported> {
  if (act !== "import" || file === undefined) throw new CliError("cli.bank_incomplete");
  return withOpenVault(vault, readPassphrase, async (open) => {
    const accounts = await open.call("bank.accounts", {});
    const named = accounts.find(({ fields }) => fields.name === name)?.id ?? null;
    const looked = { file, hints: NO_HINTS };
    const first = await open.call("bank.inspect", { ...looked, into: [] });
    // An account that the file does not name is the one that was.
    const into =
      first.kind === "statements" ? first.accounts.map((one) => one.into?.id ?? named) : [];
    const preview = named === null ? first : await open.call("bank.inspect", { ...looked, into });
    if (sure !== "yes" || preview.kind !== "statements") return { preview, done: null };
    const targets = preview.accounts.map((one) =>
      one.into === null
        ? { name: name ?? one.told ?? file.replace(/^.*[\\/]/u, ""), ledger: LEDGER }
        : { id: one.into.id },
    );
    const { digest, hints } = preview;
    const done = await open.call("bank.import", {
      file,
      hints,
      digest,
      into: targets,
      alike: true,
    });
    return { preview, done };
  });
}
