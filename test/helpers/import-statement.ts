import type { BankPreview } from "#shared/domain/finances/bank/preview.ts";
import { aFile } from "#test/fixtures/people/roster-file.ts";
import type { TestVault } from "./vault-in-process.ts";

export const NO_HINTS = { dateOrder: null, columns: null };
export type Statements = Extract<BankPreview, { kind: "statements" }>;

/** What a file of the bank is; `into` says which of its accounts go into known ones. */
export async function inspectStatement(
  vault: TestVault,
  content: string,
  into: readonly (string | null)[] = [],
) {
  const file = vault.grant(aFile(content, "releve.ofx"));
  const preview = await vault.call("bank.inspect", { file, hints: NO_HINTS, into: [...into] });
  return { file, preview };
}

/** Imports a file, into a new account unless it names a known one. */
export async function importStatement(
  vault: TestVault,
  content: string,
  said: readonly (string | null)[] = [],
) {
  const { file, preview } = await inspectStatement(vault, content, said);
  const { accounts, digest, hints } = preview as Statements;
  const into = accounts.map((one) =>
    one.into === null ? { name: "Compte courant", ledger: "512" } : { id: one.into.id },
  );
  const done = await vault.call("bank.import", { file, hints, digest, into, alike: true });
  return { preview, done };
}
