import { randomUUID } from "node:crypto";
import { z } from "zod";
import { logUnexpected } from "#main/log.ts";
import { Settings, type Language } from "#shared/ipc/app.contract.ts";

const KeptVault = z.object({ path: z.string(), nameHidden: z.boolean() });
export type KeptVault = z.infer<typeof KeptVault>;

/**
 * Everything that is kept in clear outside the vaults: preferences, where vaults are, the size and
 * the place of the window. Each part that does not parse falls back alone, so that a damaged file costs little.
 */
function keptSchema(language: Language) {
  return z.object({
    settings: Settings.extend({
      language: Settings.shape.language.catch(language),
      theme: Settings.shape.theme.catch("system"),
      idleMinutes: Settings.shape.idleMinutes.catch(5),
      rememberVaults: Settings.shape.rememberVaults.catch(true),
    }).catch({ language, theme: "system", idleMinutes: 5, rememberVaults: true }),
    vaults: z.array(KeptVault).catch([]),
    /** Random: what tells this machine from another in the lock of a vault, whatever either is called. */
    machine: z.uuid().catch(() => randomUUID()),
    /** Sealed by the vault process: neither names a vault nor tells what is in it. */
    witnesses: z.record(z.string(), z.string()).catch({}),
    /** Keys sealed under a secret of the keychain: without it they open nothing. */
    devices: z.record(z.string(), z.string()).catch({}),
    /** Folders of other drives, chosen for text that no other place took. */
    rescueFolders: z.array(z.string()).catch([]),
    window: z
      .object({
        width: z.number().int().min(400),
        height: z.number().int().min(300),
        x: z.number().int().nullable().catch(null),
        y: z.number().int().nullable().catch(null),
      })
      .catch({ width: 1280, height: 820, x: null, y: null }),
  });
}
export type Kept = z.infer<ReturnType<typeof keptSchema>>;

/**
 * Where the kept things lie: `electron-store` in Electron, a JSON file in the stand-in. Both throw what the
 * disk refuses; where nothing is kept yet, or nothing that can be read as settings, there are none.
 */
export interface KeptStore {
  read(): unknown;
  write(kept: Kept): void;
  /** The folder they lie in, for what else is kept beside the vaults; absent where there is none. */
  readonly folder?: string;
}

/**
 * The kept things in memory, written at each change. No setting is worth ending a meeting for: what the disk
 * refuses to take lasts until Greffe ends, and what it refused to give is not written over.
 */
export class KeptThings {
  #kept: Kept;
  readonly #store: KeptStore;
  readonly #isGiven: boolean;

  constructor(store: KeptStore, language: Language) {
    this.#store = store;
    const given = attempt("settings, read", () => ({ read: store.read() }));
    this.#isGiven = given !== undefined;
    const read = given?.read ?? {};
    // A list is an object as well, of which no part could be read.
    const stored = Object(Array.isArray(read) ? {} : read) as Partial<Kept>;
    this.#kept = keptSchema(language).parse(stored);
    // Drawn just now, it is to be the same at the next start.
    if (this.#kept.machine !== stored.machine) this.change({});
  }

  get folder(): string | null {
    return this.#store.folder ?? null;
  }

  get current(): Kept {
    return this.#kept;
  }

  change(change: Partial<Kept>): Kept {
    this.#kept = { ...this.#kept, ...change };
    if (this.#isGiven) attempt("settings, write", () => this.#store.write(this.#kept));
    return this.#kept;
  }
}

function attempt<T>(where: string, work: () => T): T | undefined {
  try {
    return work();
  } catch (error) {
    logUnexpected(where, error);
    return undefined;
  }
}
