import { z } from "zod";
import { Name } from "../domain/kernel/name.ts";
import { NewPassphrase, Passphrase } from "../domain/vault/kdf.ts";
import { Shares, Words } from "./recovery-words.ts";

const passphrase = z.object({ kind: z.literal("passphrase"), passphrase: Passphrase });
const kit = z.object({ kind: z.literal("kit"), words: Words });
const shares = z.object({ kind: z.literal("shares"), shares: Shares });

/** What a person has to open a backup with. */
export const VaultOpener = z.discriminatedUnion("kind", [passphrase, kit, shares]);
export type VaultOpener = z.infer<typeof VaultOpener>;

/** The same, and what an opening that is not by a passphrase asks for besides. */
export const VaultOpening = z.discriminatedUnion("kind", [
  passphrase,
  kit.extend({ newPassphrase: NewPassphrase }),
  shares.extend({ name: Name, newPassphrase: NewPassphrase }),
]);
export type VaultOpening = z.infer<typeof VaultOpening>;
