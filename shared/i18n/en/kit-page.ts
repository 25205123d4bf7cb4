import type { KitPageLabels } from "#shared/domain/vault/recovery-kit-page.ts";

/** What is printed on a recovery kit, around its words. */
export const kitPage: KitPageLabels = {
  language: "en",
  title: "Recovery kit",
  vault: "Vault",
  madeOn: "Made on",
  fingerprint: "Fingerprint",
  words: "The 25 words",
  opens:
    "These 25 words open the vault “{name}” without the passphrase, and let you choose a new one. Whoever has this sheet and a copy of the vault can read everything.",
  use: "To use it",
  steps: [
    "In Greffe, choose the vault’s folder, then “I have lost the passphrase”.",
    "Copy the 25 words in order. Accents and capitals do not matter, and the first four letters of each word are enough.",
    "If one is mistyped, Greffe says which. Then choose a new passphrase.",
  ],
  keep: "To keep it",
  rules: [
    "In a closed envelope, in a safe place, away from the computer.",
    "No photograph, no e-mail, no copy online. If this sheet comes from a PDF file, delete the file.",
    "This kit stays valid when the passphrase changes. It no longer is once another kit is made: destroy this sheet then.",
    "Compare the fingerprint with the one in the settings to know whether this is the right kit. It is no secret.",
  ],
};
