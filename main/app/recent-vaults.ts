import { existsSync } from "node:fs";
import type { RecentVault } from "#shared/ipc/app.contract.ts";
import { nameOf, type FileRefs } from "./file-refs.ts";
import type { KeptThings, KeptVault } from "./kept.ts";

const MOST = 8;

/** The vaults opened on this machine, the latest first, unless the person wants none remembered. */
export class RecentVaults {
  readonly #kept: KeptThings;
  readonly #refs: FileRefs;

  constructor(kept: KeptThings, refs: FileRefs) {
    this.#kept = kept;
    this.#refs = refs;
  }

  list(): RecentVault[] {
    return this.#kept.current.vaults.map(({ path, nameHidden }) => ({
      ref: this.#refs.grant(path, "vault"),
      name: nameHidden ? null : nameOf(path),
      missing: !existsSync(path),
    }));
  }

  remember(path: string): void {
    if (!this.#kept.current.settings.rememberVaults) return;
    const known = this.#kept.current.vaults.find((vault) => vault.path === path);
    const latest: KeptVault = known ?? { path, nameHidden: false };
    const others = this.#kept.current.vaults.filter((vault) => vault.path !== path);
    this.#kept.change({ vaults: [latest, ...others].slice(0, MOST) });
  }

  forget(ref: string): void {
    const path = this.#refs.path(ref);
    const vaults = this.#kept.current.vaults.filter((vault) => vault.path !== path);
    this.#kept.change({ vaults });
  }

  hideName(ref: string, nameHidden: boolean): void {
    const path = this.#refs.path(ref);
    const vaults = this.#kept.current.vaults.map((vault) =>
      vault.path === path ? { ...vault, nameHidden } : vault,
    );
    this.#kept.change({ vaults });
  }

  forgetAll(): void {
    this.#kept.change({ vaults: [] });
  }
}
