import { existsSync } from "node:fs";
import { join as joinPath } from "node:path";
import { DEFAULT_KDF_COST } from "#shared/domain/vault/kdf.ts";
import { TOPICS } from "#shared/ipc/events.ts";
import { ExpectedError } from "#shared/ipc/result.ts";
import type { OpenedVault } from "./access/change-keys.ts";
import { noteInterruptedChange } from "./access/note-change.ts";
import { secretOfWords } from "./access/kit-words.ts";
import { recoverWithKit } from "./access/open-with-kit.ts";
import { backupEnded } from "./backup/make-backup.ts";
import { compareWith } from "./backup/compare.ts";
import { restoreBackup } from "./backup/restore.ts";
import { confirmKit, makeKit, type PendingKit } from "./access/recovery-kit.ts";
import { CallGate } from "./call-gate.ts";
import { openContainer } from "./backup/read-container.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { Header } from "#shared/domain/vault/header.ts";
import { readHeader } from "./keys/header-file.ts";
import { confirmShares } from "./recovery/confirm-shares.ts";
import { makeShares, type PendingShares } from "./recovery/make-shares.ts";
import { noteUnknownSet } from "./recovery/note-set.ts";
import {
  unlockWithShares,
  welcomeWithShares,
  type OpenWithShares,
} from "./recovery/open-with-shares.ts";
import type { Job, VaultContext } from "./context.ts";
import { describeVault } from "./features/vault/vault.service.ts";
import { initialiseStore } from "./initialise-store.ts";
import { createVaultFolder } from "./lifecycle/create.ts";
import { removeOrphans } from "./files/remove-orphans.ts";
import { wipe } from "./keys/sodium.ts";
import type { Tries } from "./keys/try-passphrase.ts";
import { isKeyOutdated } from "./lifecycle/key-mark.ts";
import { unlockVaultFolder, unlockVaultFolderWith } from "./lifecycle/open.ts";
import type { UnlockedVault } from "./lifecycle/unlocked-vault.ts";
import { exportEnded } from "./journal/export/make-export.ts";
import { runVault, STORE_FILE, type RunningVault, type VaultSurroundings } from "./open-vault.ts";
import { NO_DEVICE, type DeviceKeeper } from "./quick/device-keeper.ts";
import {
  canOpenQuickly,
  checkTurnedOn,
  prepareRenewal,
  unlockQuickly,
} from "./quick/open-quickly.ts";
import { dropExpired } from "./members/expire.ts";
import { rekeyVault, type Rekey } from "./members/rekey.ts";
import { join, openWithCode } from "./members/join.ts";
import { rememberSlot, slotOrder } from "./witness/slot-order.ts";
import { WitnessWatch, type WitnessKeeper } from "./witness/witness-watch.ts";
import { needsDecision, type WitnessVerdict } from "#shared/domain/vault/witness.ts";
import type { OpenVault } from "#shared/ipc/vault.contract.ts";
import type { Output, ParsedInput } from "#shared/ipc/contract.ts";

export interface SessionEvents {
  readonly opened: (path: string, name: string) => void;
}

type State =
  | { kind: "closed" }
  | { kind: "open"; unlocked: UnlockedVault; vault: RunningVault; watch: WitnessWatch };

const KEEPS_NOTHING: WitnessKeeper = {
  read: () => Promise.resolve(null),
  keep: () => Promise.resolve(),
};

/** What cannot be noted now (a full disk) is at the next opening: no reason to stay closed. */
async function tidy(open: OpenedVault): Promise<void> {
  await noteInterruptedChange(open).catch(() => undefined);
  await dropExpired(open).catch(() => undefined);
  const { vault, unlocked } = open;
  if (unlocked.readOnly === null) await removeOrphans(unlocked.path, vault.store.rawRead);
  await noteUnknownSet(open).catch(() => undefined);
}

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

  /** Everything may have changed, as after an undo. */
  changedAll(): void {
    this.#around.changed(TOPICS);
  }

  async create(input: ParsedInput<"vault.create">): Promise<OpenVault> {
    await this.close();
    const unlocked = await createVaultFolder({
      parent: this.#around.path(input.folder),
      name: input.name,
      passphrase: input.passphrase,
      kdf: input.kdf ?? DEFAULT_KDF_COST,
      initialise: (folder, keys) => initialiseStore(folder, keys, input, this.#around),
    });
    return this.#start(unlocked);
  }

  async openRef(ref: string, passphrase: string, job: Job): Promise<OpenVault> {
    await this.close();
    const path = this.#around.path(ref);
    let renew: Awaited<ReturnType<typeof prepareRenewal>> = null;
    const unlocked = await unlockVaultFolder({
      path,
      passphrase,
      tries: this.#tries(job),
      opened: async (header, open) => {
        renew = await prepareRenewal(header, open, this.device, this.#now());
      },
    });
    return this.#start(unlocked, async (open) => renew?.(open));
  }

  /** Errors: `quick.refused`, and those of opening with a passphrase. */
  async openQuickly(ref: string): Promise<OpenVault> {
    await this.close();
    const path = this.#around.path(ref);
    const { unlocked, slot } = await unlockQuickly(path, this.device, this.#now());
    return this.#start(unlocked, (open) => checkTurnedOn(open, slot, this.device));
  }

  canOpenQuickly(ref: string): Promise<boolean> {
    return canOpenQuickly(this.#around.path(ref), this.device, this.#now());
  }

  #now(): number {
    return this.#around.now().getTime();
  }

  #tries(job: Job): Tries {
    return {
      order: (vaultId) => slotOrder(this.#keeper, vaultId),
      async before(done, total) {
        job.report(done, total, "unlock");
        await job.breathe();
      },
    };
  }

  openWithKit(input: ParsedInput<"vault.openWithKit">): Promise<OpenVault> {
    return this.#openWithKit(this.#around.path(input.vault), input);
  }

  async join(input: ParsedInput<"vault.join">): Promise<OpenVault> {
    await this.close();
    const joining = await openWithCode(this.#around.path(input.vault), input);
    return this.#start(joining.unlocked, (open, verdict) => join(open, joining, verdict), false);
  }

  async rekey(input: Rekey, job: Job): Promise<{ pages: number }> {
    try {
      const done = await rekeyVault(this, input, job);
      this.changedAll();
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
    const folder = input.folder === null ? null : this.#around.path(input.folder);
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
    const folder = input.folder === null ? null : this.#around.path(input.folder);
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

  openWithShares(input: ParsedInput<"vault.openWithShares">): Promise<OpenVault> {
    return this.#openWithShares(this.#around.path(input.vault), input);
  }

  /** The header of a closed vault or of a backup. Errors: those of reading either. */
  async headerOf(source: ParsedInput<"recovery.offer">["source"]): Promise<Header> {
    if (source.kind === "vault") return (await readHeader(this.#around.path(source.vault))).header;
    const closed = await openContainer(this.#around.path(source.file));
    await closed.close();
    return closed.header.header;
  }

  async restore(input: ParsedInput<"backup.restore">, job: Job): Promise<Output<"backup.restore">> {
    const { path, counts } = await restoreBackup(
      {
        file: this.#around.path(input.file),
        folder: this.#around.path(input.folder),
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
    const others = input.vaults.map((ref) => ({ ref, path: this.#around.path(ref) }));
    return { vaults: await compareWith(this.#restored, others, input.opener) };
  }

  async openRestored(
    { opening }: ParsedInput<"backup.openRestored">,
    job: Job,
  ): Promise<OpenVault> {
    const path = this.#restored;
    if (path === null) throw new ExpectedError("vault.missing");
    switch (opening.kind) {
      case "passphrase": {
        await this.close();
        const { passphrase } = opening;
        return this.#start(await unlockVaultFolder({ path, passphrase, tries: this.#tries(job) }));
      }
      case "kit":
        return this.#openWithKit(path, opening);
      case "shares":
        return this.#openWithShares(path, opening);
      default:
        return assertNever(opening);
    }
  }

  async #openWithKit(
    path: string,
    input: { words: readonly string[]; newPassphrase: string },
  ): Promise<OpenVault> {
    await this.close();
    const secret = secretOfWords(input.words);
    try {
      const unlocked = await unlockVaultFolderWith(path, { kind: "recovery", secret });
      return await this.#start(unlocked, (open) =>
        recoverWithKit(open, secret, input.newPassphrase),
      );
    } finally {
      wipe(secret);
    }
  }

  async #openWithShares(path: string, input: OpenWithShares): Promise<OpenVault> {
    await this.close();
    const opened = await unlockWithShares(path, input);
    return this.#start(
      opened.unlocked,
      (open) => welcomeWithShares(open, opened, input.name),
      false,
    );
  }

  async close(): Promise<void> {
    await this.gate.ended();
    if (this.#state.kind === "closed") return;
    const { vault, unlocked, watch } = this.#state;
    this.#state = { kind: "closed" };
    this.#kit = null;
    this.#shares = null;
    try {
      await backupEnded(unlocked);
      await exportEnded(unlocked);
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

  /** `before` runs on the open vault before anybody is told that it is open. */
  async #start(
    unlocked: UnlockedVault,
    before: (open: OpenedVault, verdict: WitnessVerdict) => Promise<void> = () => Promise.resolve(),
    notesFirst = true,
  ): Promise<OpenVault> {
    let vault: RunningVault | null = null;
    try {
      // Opening a store that is gone would make an empty one in its place.
      if (!existsSync(joinPath(unlocked.path, STORE_FILE))) {
        throw new ExpectedError("vault.store_damaged");
      }
      vault = await this.#run(unlocked);
      const watch = new WitnessWatch(vault, unlocked, this.#keeper);
      const isDoubtful = needsDecision(await watch.compare());
      if (!isDoubtful && notesFirst) await tidy({ vault, unlocked });
      await before({ vault, unlocked }, watch.verdict);
      if (isDoubtful && unlocked.readOnly === null) vault.hold("witness.undecided");
      watch.start();
      const described = await describeVault(vault.context);
      this.#state = { kind: "open", unlocked, vault, watch };
      this.#events.opened(unlocked.path, described.name);
      void rememberSlot(this.#keeper, unlocked);
      return described;
    } catch (error) {
      await vault?.close().catch(() => undefined);
      await unlocked.release();
      throw error;
    }
  }

  /** A store that a key does not open is not damaged when keys were changed since. */
  async #run(unlocked: UnlockedVault): Promise<RunningVault> {
    try {
      return runVault(unlocked, this.#around);
    } catch (error) {
      const isClosed = error instanceof ExpectedError && error.code === "vault.store_damaged";
      if (!isClosed || !(await isKeyOutdated(unlocked.path, unlocked.databaseKey))) throw error;
      throw new ExpectedError("vault.keys_changed");
    }
  }
}
