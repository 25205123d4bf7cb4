import type { SessionState } from "#shared/ipc/app.contract.ts";
import type { RescuePlace } from "#shared/domain/rescue/unstored.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { contract, type MethodsAt } from "#shared/ipc/contract.ts";
import type { AppEvent } from "#shared/ipc/events.ts";
import type {
  DeviceAnswer,
  DeviceChange,
  RescueAnswer,
  RescueAsked,
} from "#shared/ipc/vault-messages.ts";
import { fail, type Result } from "#shared/ipc/result.ts";
import type { VaultLink } from "#main/host/host.ts";
import { logUnexpected } from "#main/log.ts";
import { chosenFile, type FileRefs } from "./file-refs.ts";
import { VaultProcess } from "./vault-process.ts";

/** How long the page has to store what is being typed before a lock. */
const FLUSH_MS = 1500;
/** And how long more for what is being kept beside the vault, of which a disk may be slow. */
const KEEP_MS = 4000;

export interface SessionHost {
  readonly machine: string;
  startVaultProcess(): VaultLink;
  print(html: string): Promise<Uint8Array | null>;
  push(event: AppEvent): void;
  /** Gives the page a fresh start, so that nothing of the vault stays in its memory. */
  reloadPage(): Promise<void>;
  witness(place: string, sealed: string | null): Promise<string | null>;
  device(place: string, change: DeviceChange | null): Promise<DeviceAnswer>;
  rescue(name: string, asked: RescueAsked): Promise<RescueAnswer>;
  /** Where text of the vault that was open last is kept, which its store did not take. */
  keptIn(): RescuePlace | null;
  onOpened(path: string): void;
  onMoved(path: string): void;
  /** What opens a vault of invented things again; null for any other. */
  trialPassphrase(path: string): string | null;
  onLocked(): Promise<void>;
}

/** Which vault is chosen, whether its process runs, and how it locks. */
export class Session {
  readonly #host: SessionHost;
  readonly #refs: FileRefs;
  readonly #flushMs: number;
  #state: SessionState = { kind: "closed" };
  #process: VaultProcess | null = null;
  #leaving: Promise<boolean> | null = null;
  #flushed: ((stays: boolean) => void) | null = null;
  readonly #keeping = new Set<Promise<unknown>>();
  #movedTo: ChosenFile | null = null;
  /** True from the moment the vault process is told to end: nothing more goes in. */
  #ending = false;
  #over = false;

  constructor(host: SessionHost, refs: FileRefs, flushMs: number = FLUSH_MS) {
    this.#host = host;
    this.#refs = refs;
    this.#flushMs = flushMs;
    refs.onGrant((ref, path) => this.#process?.grant(ref, path));
  }

  get state(): SessionState {
    return this.#state;
  }

  async call(method: MethodsAt<"vault">, input: unknown, jobId?: string): Promise<Result<unknown>> {
    const needsOpen = !contract[method].beforeUnlock;
    if (this.#over || this.#ending || (needsOpen && this.#state.kind !== "open"))
      return fail("vault.locked");
    const answer = this.#running().call(method, input, jobId);
    if (method === "rescue.keep") this.#awaitKept(answer);
    return answer;
  }

  cancel(jobId: string): void {
    this.#process?.cancel(jobId);
  }

  /** The page has stored everything it held, or had it kept; `stays` where it has to ask first. */
  flushed(stays: boolean): void {
    this.#flushed?.(stays);
  }

  /**
   * Ends the vault process, whose memory has the keys, and starts the page afresh. With `mayStay`, which a
   * person at the keyboard gives, false and nothing is done where the page has to ask them first.
   */
  lock(mayStay = false): Promise<boolean> {
    return this.#leave(mayStay, (vault) => this.#locked(vault));
  }

  /** Locks, and goes back to the welcome page. */
  close(mayStay = false): Promise<boolean> {
    return this.#leave(mayStay, () => ({ kind: "closed", ...this.#kept() }));
  }

  /** The application ends; `pageAlive` tells whether somebody is there to store what is typed. */
  async end(pageAlive: boolean, mayStay = false): Promise<boolean> {
    await this.#leaving;
    if (pageAlive && this.#state.kind === "open" && !(await this.#flushPage(mayStay))) return false;
    this.#over = true;
    await this.#endProcess();
    await this.#host.onLocked();
    return true;
  }

  /** A second request joins the one under way, unless that one may still be called off. */
  async #leave(mayStay: boolean, next: (vault: ChosenFile) => SessionState): Promise<boolean> {
    const underWay = this.#leaving;
    if (underWay !== null && ((await underWay) || mayStay)) return underWay;
    this.#leaving ??= this.#leaveOnce(mayStay, next).finally(() => {
      this.#leaving = null;
    });
    return this.#leaving;
  }

  async #leaveOnce(mayStay: boolean, next: (vault: ChosenFile) => SessionState): Promise<boolean> {
    const before = this.#state;
    if (before.kind === "open" && !(await this.#flushPage(mayStay))) return false;
    await this.#endProcess();
    if (before.kind === "closed") return true;
    const after = next(this.#movedTo ?? before.vault);
    this.#movedTo = null;
    if (after.kind === before.kind) return true;
    if (before.kind !== "open") {
      this.#become(after);
      return true;
    }
    // Not told to the page that is going: it would show a passphrase field, and the reload would
    // swallow what is typed in it. The fresh page asks where things stand.
    this.#state = after;
    try {
      await this.#host.onLocked();
    } finally {
      // Whatever a clipboard says, the page that showed the vault goes.
      await this.#host.reloadPage();
    }
    return true;
  }

  /** False where the page has to ask first: it is told that all is as before. */
  async #flushPage(mayStay: boolean): Promise<boolean> {
    const { promise, resolve } = Promise.withResolvers<boolean>();
    const timer = setTimeout(() => resolve(false), this.#flushMs);
    this.#flushed = resolve;
    this.#host.push({ kind: "locking", mayStay });
    const stays = (await promise) && mayStay;
    clearTimeout(timer);
    this.#flushed = null;
    if (stays) {
      this.#become(this.#state);
      return false;
    }
    await this.#allKept();
    return true;
  }

  #awaitKept(answer: Promise<unknown>): void {
    const kept = answer.finally(() => this.#keeping.delete(kept));
    this.#keeping.add(kept);
  }

  async #allKept(): Promise<void> {
    if (this.#keeping.size === 0) return;
    const { promise: late, resolve } = Promise.withResolvers<undefined>();
    const timer = setTimeout(resolve, KEEP_MS, undefined);
    await Promise.race([Promise.allSettled(this.#keeping), late]);
    clearTimeout(timer);
  }

  async #endProcess(): Promise<void> {
    this.#ending = true;
    try {
      await this.#process?.end();
    } finally {
      this.#ending = false;
    }
  }

  #running(): VaultProcess {
    if (this.#process !== null) return this.#process;
    const running = new VaultProcess(this.#host.startVaultProcess(), {
      machine: this.#host.machine,
      onOpened: (path, name) => this.#onOpened(path, name),
      onMoved: (path) => this.#onMoved(path),
      onEvent: (event) => this.#host.push(event),
      onExit: () => this.#onExit(running),
      print: (html) => this.#host.print(html),
      witness: (place, sealed) => this.#host.witness(place, sealed),
      device: (place, change) => this.#host.device(place, change),
      rescue: (name, asked) => this.#host.rescue(name, asked),
    });
    this.#process = running;
    for (const [ref, path] of this.#refs.all()) running.grant(ref, path);
    return running;
  }

  #onOpened(path: string, name: string): void {
    const vault = { ref: this.#refs.grant(path, "vault"), name };
    const isTrial = this.#host.trialPassphrase(path) !== null;
    this.#become({ kind: "open", vault, ...(isTrial && { isTrial }) });
    this.#host.onOpened(path);
  }

  /** It will be opened again where it is; told as it closes. */
  #onMoved(path: string): void {
    if (this.#state.kind !== "open") return;
    this.#movedTo = chosenFile(this.#refs, path, "vault");
    this.#host.onMoved(path);
  }

  #locked(vault: ChosenFile): SessionState {
    const path = this.#refs.path(vault.ref);
    const trialPassphrase = path === null ? null : this.#host.trialPassphrase(path);
    const ofTrial = trialPassphrase !== null && { trialPassphrase };
    return { kind: "locked", vault, ...ofTrial, ...this.#kept() };
  }

  #kept(): { kept?: RescuePlace } {
    const kept = this.#host.keptIn();
    return kept === null ? {} : { kept };
  }

  #onExit(process: VaultProcess): void {
    if (this.#process !== process) return;
    this.#process = null;
    // Not asked for: the process fell over. Its keys are gone, so the vault is locked.
    if (!this.#ending && this.#state.kind === "open") {
      this.#become(this.#locked(this.#state.vault));
      this.#host.onLocked().catch((error: unknown) => void logUnexpected("vault gone", error));
    }
  }

  #become(state: SessionState): void {
    this.#state = state;
    this.#host.push({ kind: "session", session: state });
  }
}
