import type { VaultContext } from "#main/vault/context.ts";
import { sodium } from "#main/vault/keys/sodium.ts";
import type { ActOf } from "#shared/domain/cases/act.ts";
import type { CaseState } from "#shared/domain/cases/case-state.ts";

/** A note that its author alone reads: the other handlers see that there is one. Errors: `cases.locked`. */
export function sealNote(context: VaultContext, record: string, text: string): ActOf<"note"> {
  const { publicKey } = context.cases.keyring.own.pairs.box;
  const sealed = sodium.crypto_box_seal(Buffer.from(text, "utf8"), publicKey);
  return { kind: "note", record, sealed: sodium.to_hex(sealed) };
}

/** One’s own; those that keys of before were sealed to open no more, and are left out. */
export function openNotes(
  context: VaultContext,
  { notes }: CaseState,
): { record: string; text: string }[] {
  const { publicKey, privateKey } = context.cases.keyring.own.pairs.box;
  return notes.flatMap(({ record, sealed, by }) => {
    if (by !== context.userId) return [];
    try {
      const text = sodium.crypto_box_seal_open(sodium.from_hex(sealed), publicKey, privateKey);
      return [{ record, text: Buffer.from(text).toString("utf8") }];
    } catch {
      return [];
    }
  });
}
