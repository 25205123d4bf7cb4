import type { SharePageLabels } from "#shared/domain/vault/recovery-share-page.ts";

/** What is printed on a part of the recovery that the bureau shares, around its words. */
export const sharePage: SharePageLabels = {
  language: "en",
  title: "Recovery: part {number} of {count}",
  vault: "Vault",
  holder: "Entrusted to",
  madeOn: "Made on",
  fingerprint: "Fingerprint",
  words: "The 25 words of this part",
  opens:
    "{threshold} of these {count} parts are needed to open the vault “{name}” without its passphrase. With fewer than {threshold}, nothing opens and nothing is learnt.",
  square:
    "The same words as a square code. A phone often keeps what it reads: words typed by hand are safer.",
  use: "To use it",
  steps: [
    "In Greffe, choose the vault’s folder, then “I have lost the passphrase” and “I have the bureau’s parts”. A backup is restored in the same way.",
    "Copy the 25 words in order. Accents and capitals do not matter, and the first four letters are enough.",
    "If one is mistyped, Greffe says which. Then comes the next person’s part.",
  ],
  keep: "To keep it",
  rules: [
    "At home, in a safe place, in a closed envelope: never with another part, never near the computer.",
    "No photograph, no e-mail, no copy online. If this sheet comes from a PDF file, delete the file.",
    "Bring it to the recovery drill, every quarter: it checks that the part is still good, and opens nothing.",
    "It is worth nothing once other parts are made: the fingerprint tells which ones count, in the settings. Destroy this sheet then.",
  ],
};
