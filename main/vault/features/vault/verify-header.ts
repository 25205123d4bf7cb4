import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { isAuthentic } from "#main/vault/keys/header-codec.ts";
import {
  readHeaderCopies,
  type HeaderCopy,
  type HeaderFileName,
} from "#main/vault/keys/header-file.ts";
import { withFolderErrors } from "#main/vault/folder/fs-errors.ts";
import type { UnlockedVault } from "#main/vault/opening/unlocked-vault.ts";

type HeaderProblem =
  | "missing"
  | "damaged"
  | "newer_format"
  | "altered"
  | "other_vault"
  | "outdated";

export type HeaderVerdict =
  | { ok: true }
  | { ok: false; at: HeaderFileName; problem: HeaderProblem };

/** Checks both copies of an unlocked vault's header; names the first bad one. Writes nothing. */
export async function verifyHeader(path: string, vault: UnlockedVault): Promise<HeaderVerdict> {
  const copies = await withFolderErrors(() => readHeaderCopies(path));
  for (const copy of copies) {
    const problem = problemOf(copy, vault);
    if (problem !== null) return { ok: false, at: copy.name, problem };
  }
  return { ok: true };
}

function problemOf(copy: HeaderCopy, vault: UnlockedVault): HeaderProblem | null {
  switch (copy.kind) {
    case "missing":
      return "missing";
    case "foreign":
    case "damaged":
      return "damaged";
    case "newer":
      return "newer_format";
    case "valid":
      if (copy.header.vaultId !== vault.vaultId) return "other_vault";
      if (!isAuthentic(copy.bytes, vault.headerKey)) return "altered";
      return copy.header.generation === vault.headerGeneration ? null : "outdated";
    default:
      return assertNever(copy);
  }
}
