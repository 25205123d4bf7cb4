import { derivePassphraseKey } from "#main/vault/keys/kdf.ts";
import { readHeader } from "#main/vault/keys/header-file.ts";
import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { median, time, type Measured } from "../measure.ts";
import type { Service } from "../service.ts";

const ROUNDS = 9;
/** What unlocking may take beyond the derivation, whatever the vault holds. */
const MOST_MS = 150;

/** A whole `vault.open` next to the derivation of its passphrase alone, in turn: their difference. */
export async function unlockingWorks(service: Service, vaultPath: string): Promise<Measured[]> {
  const { header } = await readHeader(vaultPath);
  const slot = header.slots.find(({ kind }) => kind === "passphrase");
  if (slot?.kind !== "passphrase") throw new Error("the vault has no passphrase");
  const pairs: (readonly [derived: number, opened: number])[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    const derived = await time(() => derivePassphraseKey(PASSPHRASE, slot.kdf));
    const input = { vault: vaultPath, passphrase: PASSPHRASE };
    const opened = await time(() => service.call("vault.open", input));
    await service.session.close();
    // The first pair warms up.
    if (round > 0) pairs.push([derived, opened]);
  }
  const alone = { unit: "ms", plain: null, ratio: null, growth: "logarithmic" } as const;
  return [
    { ...alone, work: "Argon2id alone", greffe: median(pairs.map(([one]) => one)), limit: null },
    {
      ...alone,
      work: "unlocking, whole",
      greffe: median(pairs.map(([, all]) => all)),
      limit: null,
    },
    {
      ...alone,
      work: "unlocking, beyond Argon2id",
      greffe: median(pairs.map(([one, all]) => all - one)),
      limit: MOST_MS,
      // A few milliseconds: what a busy machine adds is more than what a roster does.
      growth: "linear",
    },
  ];
}
