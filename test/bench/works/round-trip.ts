import { PASSPHRASE } from "#test/helpers/vault-in-process.ts";
import { VaultChildProcess } from "#test/helpers/vault-child.ts";
import { median, time, type Measured } from "../measure.ts";

const ROUNDS = 300;

/** A call from main through the forked vault process and back; and a whole unlock there. */
export async function roundTripWorks(vaultPath: string): Promise<Measured[]> {
  const child = new VaultChildProcess();
  const open = { vault: vaultPath, passphrase: PASSPHRASE };
  const unlocking = await time(() => child.call("vault.open", open));
  try {
    const calls: number[] = [];
    for (let round = 0; round < ROUNDS; round += 1) {
      calls.push(await time(() => child.call("people.suggest", { query: "", limit: 1 })));
    }
    const alone = { unit: "ms", plain: null, ratio: null, growth: "logarithmic" } as const;
    return [
      { ...alone, work: "call to the vault process and back", greffe: median(calls), limit: 4 },
      { ...alone, work: "start of the process, Argon2id, opening", greffe: unlocking, limit: null },
    ];
  } finally {
    await child.end();
  }
}
