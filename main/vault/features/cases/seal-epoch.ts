import type { VaultContext } from "#main/vault/context.ts";
import { signText } from "#main/vault/keys/signing.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import { commitmentOf, newEpochKey } from "#main/vault/sealed/epoch-key.ts";
import { sealContent, type SealedContent } from "#main/vault/sealed/sealed-content.ts";
import {
  epochMessage,
  type EpochStatement,
  type Recipient,
  type SealedEpoch,
} from "#shared/domain/cases/epoch.ts";
import type { HeldEpoch } from "./case-space.ts";
import { ownSigner } from "./keys.service.ts";

/** What an epoch is about to be. */
export interface NextEpoch {
  readonly caseId: string;
  readonly protocol: EpochStatement["protocol"];
  readonly before: readonly HeldEpoch[];
  readonly last: readonly string[];
  readonly recipients: readonly Recipient[];
  readonly apart: readonly string[];
}

/** A new key for a case, sealed to some; and how it lies in the row that it gets. The caller wipes the key. */
export interface DrawnEpoch {
  readonly key: Uint8Array;
  readonly epoch: string;
  readonly seal: (row: number) => SealedContent;
}

export function drawEpoch(context: VaultContext, next: NextEpoch): DrawnEpoch {
  const { vaultId, userId } = context;
  const key = newEpochKey();
  const epoch = sodium.to_hex(commitmentOf(vaultId, key));
  const statement: EpochStatement = {
    vault: vaultId,
    case: next.caseId,
    number: Math.max(0, ...next.before.map(({ sealed }) => sealed.statement.number)) + 1,
    protocol: next.protocol,
    epoch,
    after: next.before.map(({ sealed }) => sealed.statement.epoch),
    last: [...next.last],
    recipients: [...next.recipients],
    apart: [...next.apart],
    recovery: null,
    maker: userId,
    at: context.now().toISOString(),
  };
  const sealed: SealedEpoch = {
    kind: "epoch",
    statement,
    signature: signText(ownSigner(context), epochMessage(statement)),
    earlier: next.before.map((one) => ({
      epoch: one.sealed.statement.epoch,
      key: sodium.to_hex(one.key),
    })),
  };
  const given = next.recipients.map(({ box }) => ({
    to: sodium.from_hex(box),
    kind: "key" as const,
    bytes: key,
  }));
  const content = Buffer.from(JSON.stringify(sealed), "utf8");
  return { key, epoch, seal: (row) => sealContent({ vaultId, row }, key, given, content) };
}
