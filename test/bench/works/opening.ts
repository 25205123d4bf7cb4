import { handlers as peopleHandlers } from "#main/vault/features/people/people.handlers.ts";
import { createJob } from "#main/vault/job.ts";
import { insertEntry, nextStated } from "#main/vault/journal/journal.repository.ts";
import { openVault, type OpenVault } from "#main/vault/opening/open-vault.ts";
import type { UnlockedVault } from "#main/vault/opening/unlocked-vault.ts";
import { bareEnvironment } from "#test/helpers/environment.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { compare, type Measured } from "../measure.ts";
import { proveFounder, proveSchema } from "../plain-proof.ts";
import { firstPlainPage } from "../plain-roster.ts";
import { openPlain } from "../plain-store.ts";

const FIRST_PAGE = { filter: {}, sort: "name", after: null } as const;
const NO_JOB = createJob(new AbortController().signal, () => undefined);

/**
 * From the keys to the first page. Closing is not part of it, and happens before the next one. Nothing is
 * shown before the schema and who is in the vault are proven, which the limit was not set for: no store does
 * it by itself. The baseline proves both as a hand would; the cipher and the check of each row it is spared.
 */
export async function openingWork(vault: UnlockedVault, plainPath: string): Promise<Measured> {
  const root = await copyFounding(vault, plainPath);
  let running: OpenVault | null = null;
  let plain: RawDb | null = null;
  const close = async () => {
    await running?.close();
    plain?.close();
  };
  const measured = await compare({
    work: "open, from the keys to the first page",
    limit: 1.5,
    growth: "logarithmic",
    rounds: 40,
    before: close,
    greffe() {
      running = openVault(vault, bareEnvironment());
      return peopleHandlers["people.list"](running.context, FIRST_PAGE, NO_JOB);
    },
    plain() {
      plain = openPlain(plainPath);
      proveSchema(plain);
      proveFounder(plain, vault.vaultId, root);
      return firstPlainPage(plain);
    },
  });
  await close();
  return measured;
}

/** Leaves in the plain store the entry that says who is in the vault; its id is the vault's root. */
async function copyFounding(vault: UnlockedVault, plainPath: string): Promise<string> {
  const root = vault.header.root?.entry;
  if (root === undefined) throw new Error("the vault has no root");
  const open = openVault(vault, bareEnvironment());
  const plain = openPlain(plainPath);
  const [founding] = nextStated(open.store.rawRead, 0);
  if (founding !== undefined && nextStated(plain, 0).length === 0) insertEntry(plain, founding);
  plain.close();
  await open.close();
  return root;
}
