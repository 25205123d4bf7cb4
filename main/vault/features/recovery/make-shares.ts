import { join } from "node:path";
import { encode } from "uqr";
import { localDate } from "#shared/domain/kernel/local-date.ts";
import { MAX_USERS, type HeaderUser, type SharesSlot } from "#shared/domain/vault/header.ts";
import { ShareSetSize, shareWords } from "#shared/domain/vault/recovery-share.ts";
import { renderSharePage, squareText } from "#shared/domain/vault/recovery-share-page.ts";
import { sharePage as en } from "#shared/i18n/en/share-page.ts";
import { sharePage as fr } from "#shared/i18n/fr/share-page.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenVault } from "#main/vault/opening/open-vault.ts";
import { sharesSlotOf } from "#main/vault/keys/header-slots.ts";
import { removePrintedPage, writePrintedPage } from "#main/vault/clear/printed-page.ts";
import { findVaultName } from "#main/vault/directory/vault.repository.ts";
import { FRENCH_WORDS } from "#main/vault/keys/french-words.ts";
import { setFingerprint } from "#main/vault/keys/recovery-key.ts";
import { isWithin } from "#main/vault/folder/is-within.ts";
import { drawShareSet } from "./draw-set.ts";

/** Parts that were given out and are not in force yet: they open nothing, and no secret is kept. */
export interface PendingShares {
  readonly user: HeaderUser;
  readonly slot: SharesSlot;
  /** Of the header they were made for. */
  readonly generation: number;
  readonly holders: readonly string[];
  /** Where their pages were printed to. */
  readonly files: readonly string[];
}

/** The last ones drawn in each open vault: a lock forgets them. */
const pendingShares = new WeakMap<OpenVault, PendingShares>();

/** Parts that wait to be put in force. Errors: `recovery.not_started`. */
export function newSharesOf(open: OpenVault): PendingShares {
  const pending = pendingShares.get(open);
  if (pending === undefined) throw new ExpectedError("recovery.not_started");
  return pending;
}

/** They are in force: nothing waits any more. */
export function forgetNewShares(open: OpenVault): void {
  pendingShares.delete(open);
}

type Part = Output<"recovery.makeShares">["parts"][number];

/**
 * Draws the parts, and prints one page for each holder. Nothing of the vault changes before
 * `confirmShares`. Errors: `vault.wrong_passphrase`, `recovery.bad_size`, `members.full`,
 * `recovery.no_printer`, `recovery.in_vault`, `vault.folder_missing`, `vault.not_writable`,
 * `vault.disk_full`.
 */
export async function makeShares(
  open: OpenVault,
  input: ParsedInput<"recovery.makeShares">,
): Promise<Output<"recovery.makeShares">> {
  const { unlocked, context } = open;
  const { header, userId } = unlocked;
  const { threshold, holders } = input;
  const folder = input.folder === null ? null : context.path(input.folder);
  const size = ShareSetSize.safeParse({ threshold, count: holders.length }).data;
  if (size === undefined) throw new ExpectedError("recovery.bad_size");
  if (header.users.length >= MAX_USERS && sharesSlotOf(header) === null) {
    throw new ExpectedError("members.full");
  }
  if (folder !== null && (await isWithin(unlocked.path, folder))) {
    throw new ExpectedError("recovery.in_vault");
  }
  const opener = { kind: "passphrase", passphrase: input.passphrase } as const;
  const { user, slot, shares } = await drawShareSet(header, opener, userId, size, open.grantTerms);
  const fingerprint = setFingerprint(slot.id);
  const parts: Part[] = [];
  const files: string[] = [];
  const page = {
    vaultName: await findVaultName(context.read),
    date: localDate(context.now()),
    ...size,
    fingerprint,
  };
  try {
    for (const share of shares) {
      const { number } = share;
      const words = shareWords(share, FRENCH_WORDS);
      const holder = holders[number - 1] ?? "";
      if (folder === null) {
        parts.push({ number, holder, words, fileName: null });
        continue;
      }
      const square = encode(squareText(words), { ecc: "M", border: 0 }).data;
      const html = renderSharePage(
        { ...page, number, holder, words, square },
        input.language === "fr" ? fr : en,
      );
      const pdf = await context.printPdf(html);
      if (pdf === null) throw new ExpectedError("recovery.no_printer");
      const fileName = `part-${number}-greffe-${fingerprint}.pdf`;
      files.push(join(folder, fileName));
      await writePrintedPage(context, folder, fileName, pdf);
      parts.push({ number, holder, words: null, fileName });
    }
  } catch (error) {
    await Promise.all(files.map(removePrintedPage));
    throw error;
  }
  pendingShares.set(open, { user, slot, generation: header.generation, holders, files });
  return { threshold, fingerprint, parts };
}
