import { handlers as peopleHandlers } from "#main/vault/features/people/people.handlers.ts";
import { createJob } from "#main/vault/job.ts";
import { openVault, type OpenVault } from "#main/vault/opening/open-vault.ts";
import type { UnlockedVault } from "#main/vault/opening/unlocked-vault.ts";
import { bareEnvironment } from "#test/helpers/environment.ts";
import type { RawDb } from "#main/vault/db/handles.ts";
import { compare, type Measured } from "../measure.ts";
import { firstPlainPage } from "../plain-roster.ts";
import { openPlain } from "../plain-store.ts";

const FIRST_PAGE = { filter: {}, sort: "name", after: null } as const;
const NO_JOB = createJob(new AbortController().signal, () => undefined);

/** From the keys to the first page. Closing is not part of it, and happens before the next one. */
export async function openingWork(vault: UnlockedVault, plainPath: string): Promise<Measured> {
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
      return firstPlainPage(plain);
    },
  });
  await close();
  return measured;
}
