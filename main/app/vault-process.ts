import type { AppEvent } from "#shared/ipc/events.ts";
import { fail, type Result } from "#shared/ipc/result.ts";
import {
  FromVault,
  type DeviceAnswer,
  type DeviceChange,
  type RescueAnswer,
  type RescueAsked,
  type ToVault,
} from "#shared/ipc/vault-messages.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { VaultLink } from "#main/host/host.ts";

const READY_MS = 20_000;
/** Time for a running write to end before the process is ended from outside. */
const LOCK_MS = 5000;
/**
 * Electron kills for good two seconds after it has asked (`electron_api_utility_process.cc`, by
 * `EnsureProcessTerminated`).
 */
const KILLED_MS = 5000;

export interface VaultProcessEvents {
  /** Which machine this is; absent in a test, which then is what its name says. */
  readonly machine?: string;
  onOpened(path: string, name: string): void;
  /** Its folder has another place by now. */
  onMoved?(path: string): void;
  onEvent(event: AppEvent): void;
  onExit(): void;
  print(html: string): Promise<Uint8Array | null>;
  /** Reads the witness of a place, or keeps `sealed` there. Absent where none is kept. */
  witness?(place: string, sealed: string | null): Promise<string | null>;
  /** What this machine opens a vault with. Absent where nothing is kept. */
  device?(place: string, change: DeviceChange | null): Promise<DeviceAnswer>;
  /** Text that the store does not take. Absent where none is kept. */
  rescue?(name: string, asked: RescueAsked): Promise<RescueAnswer>;
}

/** One running vault process: calls in, answers out, and its end. */
export class VaultProcess {
  readonly #link: VaultLink;
  readonly #events: VaultProcessEvents;
  readonly #calls = new Map<number, (result: Result<unknown>) => void>();
  readonly #jobs = new Set<string>();
  readonly #ready = Promise.withResolvers<boolean>();
  readonly #exited = Promise.withResolvers<undefined>();
  readonly #killedMs: number;
  #nextId = 1;
  #gone = false;

  constructor(
    link: VaultLink,
    events: VaultProcessEvents,
    readyMs: number = READY_MS,
    killedMs: number = KILLED_MS,
  ) {
    this.#killedMs = killedMs;
    this.#link = link;
    this.#events = events;
    link.onMessage((message) => this.#receive(message));
    link.onExit(() => this.#onExit());
    if (events.machine !== undefined) this.#post({ kind: "machine", id: events.machine });
    const timer = setTimeout(() => this.#ready.resolve(false), readyMs);
    timer.unref();
    void this.#ready.promise.then(() => clearTimeout(timer));
  }

  async call(method: string, input: unknown, jobId?: string): Promise<Result<unknown>> {
    const isReady = await this.#ready.promise;
    if (this.#gone) return fail("vault.gone");
    if (!isReady) {
      void this.#kill();
      return fail("vault.gone");
    }
    const id = this.#nextId;
    this.#nextId += 1;
    const { promise, resolve } = Promise.withResolvers<Result<unknown>>();
    this.#calls.set(id, resolve);
    if (jobId !== undefined) this.#jobs.add(jobId);
    this.#post({ kind: "call", id, method, input, ...(jobId === undefined ? {} : { jobId }) });
    const result = await promise;
    if (jobId !== undefined) this.#jobs.delete(jobId);
    return result;
  }

  grant(ref: string, path: string): void {
    this.#post({ kind: "grant", ref, path });
  }

  cancel(jobId: string): void {
    this.#post({ kind: "cancel", jobId });
  }

  /** Cancels what runs, lets the last write finish, ends the process, and waits for its end. */
  async end(graceMs: number = LOCK_MS): Promise<void> {
    if (this.#gone) return;
    for (const jobId of this.#jobs) this.cancel(jobId);
    this.#post({ kind: "lock" });
    const timer = setTimeout(() => void this.#kill(), graceMs);
    await this.#exited.promise;
    clearTimeout(timer);
  }

  /** One that was never started, or that the system does not let go, tells no end: it is over anyway. */
  async #kill(): Promise<void> {
    this.#link.kill();
    const timer = setTimeout(() => this.#onExit(), this.#killedMs);
    await this.#exited.promise;
    clearTimeout(timer);
  }

  #post(message: ToVault): void {
    if (!this.#gone) this.#link.post(message);
  }

  #receive(message: unknown): void {
    const parsed = FromVault.safeParse(message);
    if (!parsed.success) return;
    const said = parsed.data;
    switch (said.kind) {
      case "ready":
        return this.#ready.resolve(true);
      case "result":
        return this.#answer(said.id, said.result);
      case "opened":
        return this.#events.onOpened(said.path, said.name);
      case "moved":
        return this.#events.onMoved?.(said.path);
      case "changed":
      case "progress":
        return this.#events.onEvent(said);
      case "print":
        return void this.#print(said.id, said.html);
      case "witness":
        return void this.#witness(said.id, said.place, said.sealed);
      case "device":
        return void this.#device(said.id, said.place, said.change);
      case "rescue":
        return void this.#rescue(said.id, said.name, said.asked);
      default:
        return assertNever(said);
    }
  }

  #answer(id: number, result: unknown): void {
    const resolve = this.#calls.get(id);
    this.#calls.delete(id);
    // The vault process builds it with `ok` and `fail`; the page's client checks it by its schema.
    resolve?.(result as Result<unknown>);
  }

  async #print(id: number, html: string): Promise<void> {
    const pdf = await this.#events.print(html).catch(() => null);
    this.#post({ kind: "printed", id, pdf: pdf === null ? null : new Uint8Array(pdf) });
  }

  async #witness(id: number, place: string, sealed: string | null): Promise<void> {
    const known = await this.#events.witness?.(place, sealed).catch(() => null);
    this.#post({ kind: "witnessed", id, sealed: known ?? null });
  }

  async #device(id: number, place: string, change: DeviceChange | null): Promise<void> {
    const none = { isAvailable: false, secret: null, sealed: null };
    const kept = (await this.#events.device?.(place, change).catch(() => none)) ?? none;
    this.#post({ kind: "deviced", id, ...kept });
  }

  async #rescue(id: number, name: string, asked: RescueAsked): Promise<void> {
    const none = { place: null, found: [] };
    const kept = (await this.#events.rescue?.(name, asked).catch(() => none)) ?? none;
    this.#post({ kind: "rescued", id, ...kept });
  }

  #onExit(): void {
    if (this.#gone) return;
    this.#gone = true;
    this.#ready.resolve(false);
    for (const resolve of this.#calls.values()) resolve(fail("vault.gone"));
    this.#calls.clear();
    this.#exited.resolve(undefined);
    this.#events.onExit();
  }
}
