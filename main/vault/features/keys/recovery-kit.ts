import { join } from "node:path";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import type { RecoverySlot } from "#shared/domain/vault/header.ts";
import { encodeRecoveryCode } from "#shared/domain/vault/recovery-code.ts";
import { renderKitPage, type KitPage } from "#shared/domain/vault/recovery-kit-page.ts";
import { kitPage as en } from "#shared/i18n/en/kit-page.ts";
import { kitPage as fr } from "#shared/i18n/fr/kit-page.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
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
import { changeKeys } from "#main/vault/opening/change-keys.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { secretOfWords } from "#main/vault/keys/kit-words.ts";
import { withSlot } from "#main/vault/keys/header-slots.ts";
import { removePrintedPage, writePrintedPage } from "#main/vault/clear/printed-page.ts";

/** A kit whose words were given out and not typed back: it opens nothing yet, and holds no secret. */
interface PendingKit {
  readonly slot: RecoverySlot;
  readonly fingerprint: string;
  /** Where its page was printed to. */
  readonly file: string | null;
}

/** The last one drawn in each open vault: a lock forgets it. */
const pendingKits = new WeakMap<OpenVault, PendingKit>();

/**
 * Draws a kit and prints it. Nothing of the vault changes before `confirmKit`.
 * Errors: `vault.wrong_passphrase`, `keys.kit_no_printer`, `keys.kit_in_vault`, `vault.folder_missing`,
 * `vault.not_writable`, `vault.disk_full`.
 */
export async function makeKit(
  open: OpenVault,
  input: ParsedInput<"vault.makeRecoveryKit">,
): Promise<Output<"vault.makeRecoveryKit">> {
  const { unlocked, context } = open;
  const { header, vaultId, userId } = unlocked;
  const folder = input.folder === null ? null : context.path(input.folder);
  const { userKey } = await openSlot(
    header,
    { kind: "passphrase", passphrase: input.passphrase },
    userId,
  );
  const secret = newRecoverySecret();
  try {
    if (folder !== null && (await isWithin(unlocked.path, folder))) {
      throw new ExpectedError("keys.kit_in_vault");
    }
    const slot = wrapWithRecovery(
      { id: newId(), userId, vaultId, root: header.root },
      userKey,
      secret,
    );
    const fingerprint = recoveryFingerprint(secret);
    const words = encodeRecoveryCode(secret).map((number) => FRENCH_WORDS.word(number));
    const fileName = folder === null ? null : `kit-greffe-${fingerprint}.pdf`;
    const file = folder === null || fileName === null ? null : join(folder, fileName);
    if (folder !== null && fileName !== null) {
      const vaultName = await findVaultName(context.read);
      const date = localDate(context.now());
      const html = renderKitPage(
        { vaultName, date, words, fingerprint } satisfies KitPage,
        input.language === "fr" ? fr : en,
      );
      const pdf = await context.printPdf(html);
      if (pdf === null) throw new ExpectedError("keys.kit_no_printer");
      await writePrintedPage(context, folder, fileName, pdf);
    }
    pendingKits.set(open, { slot, fingerprint, file });
    return { words, fingerprint, fileName };
  } finally {
    wipe(userKey, secret);
  }
}

/**
 * Makes the kit that was drawn last open the vault, once its words were typed back from paper; the kit before it opens
 * no more. `removeFile` deletes the page that was printed to a folder; false in the answer when it
 * is still there. Errors: `keys.kit_not_started`, those of `secretOfWords` and `changeKeys`; `keys.kit_mismatch` for the words of
 * another kit.
 */
export async function confirmKit(
  open: OpenVault,
  input: ParsedInput<"vault.confirmRecoveryKit">,
): Promise<Output<"vault.confirmRecoveryKit">> {
  const pending = pendingKits.get(open);
  if (pending === undefined) throw new ExpectedError("keys.kit_not_started");
  const secret = secretOfWords(input.words);
  const userKey = unwrapWithRecovery(open.unlocked.header, pending.slot, secret);
  wipe(secret);
  if (userKey === null) throw new ExpectedError("keys.kit_mismatch");
  wipe(userKey);
  await changeKeys(open, {
    name: "vault.makeRecoveryKit",
    facts: {
      kit_slot: toBlob(pending.slot.id),
      kit_fingerprint: pending.fingerprint,
      kit_made_at: open.context.now().getTime(),
      kit_used_at: null,
    },
    header: (header) => withSlot(header, pending.slot),
  });
  pendingKits.delete(open);
  if (pending.file === null || !input.removeFile) return { fileRemoved: pending.file === null };
  return { fileRemoved: await removePrintedPage(pending.file) };
}
