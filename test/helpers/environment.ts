import { NO_DEVICE } from "#main/vault/opening/device-keeper.ts";
import type { Environment } from "#main/vault/opening/environment.ts";
import { NO_RESCUES } from "#main/vault/opening/rescue-keeper.ts";
import { NO_WITNESSES } from "#main/vault/witness/witness-watch.ts";

/** A process that keeps nothing, prints nothing and takes a reference for its own path. */
export function bareEnvironment(overrides: Partial<Environment> = {}): Environment {
  return {
    now: () => new Date(),
    path: (ref) => ref,
    printPdf: () => Promise.resolve(null),
    changed: () => undefined,
    opened: () => undefined,
    moved: () => undefined,
    witnesses: NO_WITNESSES,
    device: NO_DEVICE,
    rescues: NO_RESCUES,
    ...overrides,
  };
}
