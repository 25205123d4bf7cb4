import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import { TOPICS, type Topic } from "#shared/ipc/topics.ts";
import type { OpenVault } from "#shared/ipc/vault.contract.ts";
import { confirmKit, makeKit, type PendingKit } from "./features/keys/recovery-kit.ts";
import { compareWith } from "./features/backup/compare.ts";
import { backupsUnderWay } from "./features/backup/make-backup.ts";
import { openContainer } from "./features/backup/read-container.ts";
import { restoreBackup } from "./features/backup/restore.ts";
import { CallGate } from "./call-gate.ts";
import type { VaultContext } from "./context.ts";
import { copiesUnderWay } from "./features/attachments/save-copy.ts";
import type { Job } from "./job.ts";
import { exportsUnderWay } from "./features/journal-export/make-export.ts";
import { readHeader } from "./keys/header-file.ts";
import type { UnlockedVault } from "./opening/unlocked-vault.ts";
import { rekeyVault, type Rekey } from "./features/members/rekey.ts";
import type { RunningVault, VaultSurroundings } from "./opening/open-vault.ts";
import { NO_DEVICE, type DeviceKeeper } from "./opening/device-keeper.ts";
import { canOpenQuickly } from "./opening/device.ts";
import { confirmShares } from "./features/recovery/confirm-shares.ts";
import { makeShares, type PendingShares } from "./features/recovery/make-shares.ts";
import { startVault, type StartedVault } from "./opening/start.ts";
import {
  byCreating,
  withDevice,
  withInvitation,
  withKit,
  withPassphrase,
  withShares,
  type AroundWays,
  type WayIn,
} from "./opening/ways-in.ts";
import { rememberSlot } from "./witness/slot-order.ts";
import type { WitnessKeeper, WitnessWatch } from "./witness/witness-watch.ts";

export interface SessionEvents {
  readonly opened: (path: string, name: string) => void;
}

type State = { kind: "closed" } | ({ kind: "open" } & StartedVault);

const KEEPS_NOTHING: WitnessKeeper = {
  read: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
};

/** The one vault of this process: closed, then open, then the process ends. */
export class VaultSession {
  /** What every call goes through. */
  readonly gate = new CallGate();
  #state: State = { kind: "closed" };
  /** Drawn and not typed back yet. */
  #kit: PendingKit | null = null;
  #shares: PendingShares | null = null;
  /** The folder a backup was restored into. */
  #restored: string | null = null;
  readonly #around: VaultSurroundings;
  readonly #events: SessionEvents;
  readonly #keeper: WitnessKeeper;
  readonly device: DeviceKeeper;

  constructor(
    around: VaultSurroundings,
    events: SessionEvents,
    keeper: WitnessKeeper = KEEPS_NOTHING,
    device: DeviceKeeper = NO_DEVICE,
  ) {
    this.#around = around;
    this.#events = events;
    this.#keeper = keeper;
    this.device = device;
  }

  /** Errors: `vault.locked` when no vault is open. */
  get vault(): RunningVault {
    if (this.#state.kind === "closed") throw new ExpectedError("vault.locked");
    return this.#state.vault;
  }

  get unlocked(): UnlockedVault {
    if (this.#state.kind === "closed") throw new ExpectedError("vault.locked");
    return this.#state.unlocked;
  }

  get watch(): WitnessWatch {
    if (this.#state.kind === "closed") throw new ExpectedError("vault.locked");
    return this.#state.watch;
  }

  get context(): VaultContext {
    return this.vault.context;
  }

  /** The path behind a reference, with or without a vault open. */
  pathOf(ref: string): string {
    return this.#around.path(ref);
  }

  /** How many journal entries were left since the vault was opened; 0 without one. */
  get entries(): number {
    return this.#state.kind === "closed" ? 0 : this.#state.vault.entries;
  }

  changed(topics: readonly Topic[]): void {
    this.#around.changed(topics);
  }

  async create(input: ParsedInput<"vault.create">): Promise<OpenVault> {
    return this.#enter(() => byCreating(this.#ways, input));
  }

  async openRef(ref: string, passphrase: string, job: Job): Promise<OpenVault> {
    return this.#enter(() => withPassphrase(this.#ways, this.pathOf(ref), passphrase, job));
  }

  /** Errors: `quick.refused`, and those of opening with a passphrase. */
  async openQuickly(ref: string): Promise<OpenVault> {
    return this.#enter(() => withDevice(this.#ways, this.pathOf(ref)));
  }

  canOpenQuickly(ref: string): Promise<boolean> {
    return canOpenQuickly(this.pathOf(ref), this.device, this.#around.now().getTime());
  }

  async openWithKit(input: ParsedInput<"vault.openWithKit">): Promise<OpenVault> {
    return this.#enter(() => withKit(this.pathOf(input.vault), input));
  }

  async openWithShares(input: ParsedInput<"vault.openWithShares">): Promise<OpenVault> {
    return this.#enter(() => withShares(this.pathOf(input.vault), input));
  }

  async join(input: ParsedInput<"vault.join">): Promise<OpenVault> {
    return this.#enter(() => withInvitation(this.#ways, input));
  }

  async rekey(input: Rekey, job: Job): Promise<{ pages: number }> {
    try {
      const done = await rekeyVault(this, input, job);
      this.changed(TOPICS);
      return done;
    } catch (error) {
      // With its store in place and not to be opened, nothing more can be done here: it is locked.
      if (this.#state.kind === "open" && this.vault.store.isSuspended) await this.#abandon();
      throw error;
    }
  }

  async makeKit(
    input: ParsedInput<"vault.makeRecoveryKit">,
  ): Promise<Output<"vault.makeRecoveryKit">> {
    const folder = input.folder === null ? null : this.pathOf(input.folder);
    const { pending, words, fileName } = await makeKit(this, { ...input, folder });
    this.#kit = pending;
    return { words, fingerprint: pending.fingerprint, fileName };
  }

  async confirmKit(
    input: ParsedInput<"vault.confirmRecoveryKit">,
  ): Promise<Output<"vault.confirmRecoveryKit">> {
    if (this.#kit === null) throw new ExpectedError("keys.kit_not_started");
    const confirmed = await confirmKit(this, this.#kit, input);
    this.#kit = null;
    return confirmed;
  }

  async makeShares(
    input: ParsedInput<"recovery.makeShares">,
  ): Promise<Output<"recovery.makeShares">> {
    const folder = input.folder === null ? null : this.pathOf(input.folder);
    const { pending, made } = await makeShares(this, { ...input, folder });
    this.#shares = pending;
    return made;
  }

  async confirmShares(
    input: ParsedInput<"recovery.confirmShares">,
  ): Promise<Output<"recovery.confirmShares">> {
    const confirmed = await confirmShares(this, this.newShares, input);
    this.#shares = null;
    return confirmed;
  }

  /** Parts that wait to be put in force. Errors: `recovery.not_started`. */
  get newShares(): PendingShares {
    if (this.#shares === null) throw new ExpectedError("recovery.not_started");
    return this.#shares;
  }

  /** The header of a closed vault or of a backup. Errors: those of reading either. */
  async headerOf(source: ParsedInput<"recovery.offer">["source"]): Promise<Header> {
    if (source.kind === "vault") return (await readHeader(this.pathOf(source.vault))).header;
    const closed = await openContainer(this.pathOf(source.file));
    await closed.close();
    return closed.header.header;
  }

  async restore(input: ParsedInput<"backup.restore">, job: Job): Promise<Output<"backup.restore">> {
    const { path, counts } = await restoreBackup(
      {
        file: this.pathOf(input.file),
        folder: this.pathOf(input.folder),
        opener: input.opener,
      },
      job,
    );
    this.#restored = path;
    return counts;
  }

  /** Errors: `vault.missing` before anything was restored, and those of `compareWith`. */
  async compareRestored(input: ParsedInput<"backup.compare">): Promise<Output<"backup.compare">> {
    if (this.#restored === null) throw new ExpectedError("vault.missing");
    const others = input.vaults.map((ref) => ({ ref, path: this.pathOf(ref) }));
    return { vaults: await compareWith(this.#restored, others, input.opener) };
  }

  async openRestored(
    { opening }: ParsedInput<"backup.openRestored">,
    job: Job,
  ): Promise<OpenVault> {
    const path = this.#restored;
    if (path === null) throw new ExpectedError("vault.missing");
    switch (opening.kind) {
      case "passphrase":
        return this.#enter(() => withPassphrase(this.#ways, path, opening.passphrase, job));
      case "kit":
        return this.#enter(() => withKit(path, opening));
      case "shares":
        return this.#enter(() => withShares(path, opening));
      default:
        return assertNever(opening);
    }
  }

  async close(): Promise<void> {
    await this.gate.ended();
    if (this.#state.kind === "closed") return;
    const { vault, unlocked, watch } = this.#state;
    this.#state = { kind: "closed" };
    this.#kit = null;
    this.#shares = null;
    try {
      await backupsUnderWay.ended(unlocked);
      await exportsUnderWay.ended(unlocked);
      await copiesUnderWay.ended(vault.context);
      await vault.commands.idle();
      await watch.tell();
      await rememberSlot(this.#keeper, unlocked);
      await vault.close();
    } finally {
      await unlocked.release();
    }
  }

  async #abandon(): Promise<void> {
    if (this.#state.kind === "closed") return;
    const { unlocked } = this.#state;
    this.#state = { kind: "closed" };
    await unlocked.release();
  }

  get #ways(): AroundWays {
    return { around: this.#around, keeper: this.#keeper, device: this.device };
  }

  async #enter(way: () => Promise<WayIn>): Promise<OpenVault> {
    await this.close();
    const started = await startVault(await way(), this.#around, this.#keeper);
    const { unlocked, described } = started;
    this.#state = { kind: "open", ...started };
    this.#events.opened(unlocked.path, described.name);
    void rememberSlot(this.#keeper, unlocked);
    return described;
  }
}
