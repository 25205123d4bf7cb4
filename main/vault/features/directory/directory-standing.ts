import { isRestorable } from "#shared/domain/directory/compare.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { vaultFingerprint } from "#main/vault/keys/fingerprint.ts";
import { differencesOf, namedDifferences } from "#main/vault/opening/compare-directory.ts";
import { isConfirmed } from "./confirm-root.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";

/** How an open vault stands against what people signed of who is in it. */
export async function directoryStanding(open: OpenVault): Promise<Output<"directory.standing">> {
  const { context, directory } = open;
  const differences = await differencesOf(open);
  const root = directory.current?.root;
  return {
    standing: standingOf(open),
    fingerprint: root === undefined ? null : vaultFingerprint(context.vaultId, root),
    differences: await namedDifferences(open, differences),
    canRestore: differences.every(isRestorable),
  };
}

function standingOf(open: OpenVault): Output<"directory.standing">["standing"] {
  if (open.directory.root === null) return "believed";
  return isConfirmed(open) ? "signed" : "unconfirmed";
}
