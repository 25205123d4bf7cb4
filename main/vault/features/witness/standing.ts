import { needsDecision } from "#shared/domain/vault/witness.ts";
import type { Output } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { holdUnsigned } from "#main/vault/opening/prove.ts";
import { noteInterruptedChange } from "#main/vault/opening/reconcile.ts";
import { lockHolder } from "#main/vault/folder/instance-lock.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";

/** Where the open vault stands against what was seen of it, and against whoever else holds it. */
export async function standing({
  unlocked,
  witness,
}: OpenVault): Promise<Output<"witness.standing">> {
  const present = witness.present();
  const { readOnly } = unlocked;
  return {
    verdict: witness.verdict,
    head: present === null ? null : { seq: present.seq, hash: present.hash, at: present.at },
    readOnly:
      readOnly?.why === "held"
        ? { ...readOnly, isGone: (await lockHolder(unlocked.path)) === null }
        : readOnly,
  };
}

/**
 * The person goes on with an older copy: the journal says so, and that copy is what will be expected.
 * Errors: `vault.read_only`, `witness.nothing_to_accept`.
 */
export async function acceptOlderCopy(open: OpenVault): Promise<void> {
  const { unlocked, witness } = open;
  if (!needsDecision(witness.verdict)) throw new ExpectedError("witness.nothing_to_accept");
  if (unlocked.readOnly !== null) throw new ExpectedError("vault.read_only");
  await open.commands.run({ name: "vault.acceptedOlderCopy", always: true }, () =>
    Promise.resolve(),
  );
  // Which copy it is says nothing of who is in it.
  await holdUnsigned(open);
  await noteInterruptedChange(open).catch(() => undefined);
  witness.accept();
}
