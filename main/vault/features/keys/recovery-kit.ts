import { join } from "node:path";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { RecoverySlot } from "#shared/domain/vault/header.ts";
import { encodeRecoveryCode } from "#shared/domain/vault/recovery-code.ts";
import { renderKitPage, type KitPage } from "#shared/domain/vault/recovery-kit-page.ts";
import { kitPage as en } from "#shared/i18n/en/kit-page.ts";
import { kitPage as fr } from "#shared/i18n/fr/kit-page.ts";
import type { Language } from "#shared/ipc/app.contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { newId, toBlob } from "#main/vault/db/ids.ts";
import { findVaultName } from "#main/vault/directory/vault.repository.ts";
import { FRENCH_WORDS } from "#main/vault/keys/french-words.ts";
import {
  newRecoverySecret,
  recoveryFingerprint,
  unwrapWithRecovery,
  wrapWithRecovery,
} from "#main/vault/keys/recovery-key.ts";
import { wipe } from "#main/vault/keys/sodium.ts";
import { openSlot } from "#main/vault/keys/unlock.ts";
import { isWithin } from "#main/vault/folder/is-within.ts";
import { changeKeys, type OpenedVault } from "#main/vault/opening/change-keys.ts";
import { secretOfWords } from "#main/vault/keys/kit-words.ts";
import { withSlot } from "#main/vault/keys/header-slots.ts";
import { removePaper, writePaper } from "#main/vault/clear/printed-page.ts";

/** A kit whose words were given out and not typed back: it opens nothing yet, and holds no secret. */
export interface PendingKit {
  readonly slot: RecoverySlot;
  readonly fingerprint: string;
  /** Where its page was printed to. */
  readonly file: string | null;
}

export interface MadeKit {
  readonly pending: PendingKit;
  readonly words: string[];
  readonly fileName: string | null;
}

export interface MakeKit {
  readonly passphrase: string;
  readonly language: Language;
  /** Where to print the kit to; null to have its words only. */
  readonly folder: string | null;
}

/**
 * Draws a kit and prints it. Nothing of the vault changes before `confirmKit`.
 * Errors: `vault.wrong_passphrase`, `keys.kit_no_printer`, `keys.kit_in_vault`, `vault.folder_missing`,
 * `vault.not_writable`, `vault.disk_full`.
 */
export async function makeKit({ unlocked, vault }: OpenedVault, input: MakeKit): Promise<MadeKit> {
  const { header, vaultId, userId } = unlocked;
  const { userKey } = await openSlot(
    header,
    { kind: "passphrase", passphrase: input.passphrase },
    userId,
  );
  const secret = newRecoverySecret();
  try {
    if (input.folder !== null && (await isWithin(unlocked.path, input.folder))) {
      throw new ExpectedError("keys.kit_in_vault");
    }
    const slot = wrapWithRecovery({ id: newId(), userId, vaultId }, userKey, secret);
    const fingerprint = recoveryFingerprint(secret);
    const words = encodeRecoveryCode(secret).map((number) => FRENCH_WORDS.word(number));
    const fileName = input.folder === null ? null : `kit-greffe-${fingerprint}.pdf`;
    const file = input.folder === null || fileName === null ? null : join(input.folder, fileName);
    if (input.folder !== null && fileName !== null) {
      const vaultName = await findVaultName(vault.context.read);
      const date = localDate(vault.context.now());
      const html = renderKitPage(
        { vaultName, date, words, fingerprint } satisfies KitPage,
        input.language === "fr" ? fr : en,
      );
      const pdf = await vault.context.printPdf(html);
      if (pdf === null) throw new ExpectedError("keys.kit_no_printer");
      await writePaper(vault.context, input.folder, fileName, pdf);
    }
    return { pending: { slot, fingerprint, file }, words, fileName };
  } finally {
    wipe(userKey, secret);
  }
}

/**
 * Makes the kit open the vault, once its words were typed back from paper; the kit before it opens
 * no more. `removeFile` deletes the page that was printed to a folder; false in the answer when it
 * is still there. Errors: those of `secretOfWords` and `changeKeys`; `keys.kit_mismatch` for the words of
 * another kit.
 */
export async function confirmKit(
  open: OpenedVault,
  pending: PendingKit,
  input: { words: readonly string[]; removeFile: boolean },
): Promise<{ fileRemoved: boolean }> {
  const secret = secretOfWords(input.words);
  const userKey = unwrapWithRecovery(open.unlocked.vaultId, pending.slot, secret);
  wipe(secret);
  if (userKey === null) throw new ExpectedError("keys.kit_mismatch");
  wipe(userKey);
  await changeKeys(open, {
    name: "vault.makeRecoveryKit",
    facts: {
      kit_slot: toBlob(pending.slot.id),
      kit_fingerprint: pending.fingerprint,
      kit_made_at: open.vault.context.now().getTime(),
      kit_used_at: null,
    },
    header: (header) => withSlot(header, pending.slot),
  });
  if (pending.file === null || !input.removeFile) return { fileRemoved: pending.file === null };
  return { fileRemoved: await removePaper(pending.file) };
}
