import { cpSync, watch } from "node:fs";
import { basename, join } from "node:path";
import { setImmediate as turn, setTimeout as pause } from "node:timers/promises";
import { expect, TestRunner, type RunnerTestCase as Test } from "vitest";
import { KILLS } from "./kills.ts";
import { tempFolder } from "./temp-folder.ts";
import { VaultChildProcess } from "./vault-child.ts";

/** A journal that grows round after round would be most of what a round costs. */
const ROUNDS_PER_VAULT = 20;

/** Rounds go on until so many kills met the work under way, or three times too long. */
const ENOUGH = KILLS / 4;
const MOST_ROUNDS = KILLS * 3;

export interface Victim {
  kill(): Promise<void>;
  end(): Promise<void>;
}

/** What `npm run soak` says of a kind of work. */
export interface KillTally {
  readonly kind: string;
  readonly kills: number;
  /** How many met the work under way. */
  readonly underWay: number;
}

declare module "vitest" {
  interface TaskMeta {
    kills?: KillTally;
  }
}

export interface KillPlan<V extends Victim> {
  /** The kind of work, for the figures. */
  readonly kind: string;
  /** A vault of its own, open in a process of its own. */
  start(): Promise<V>;
  /** The vault of the last `start`, which lost its process, opened in another one. */
  reopen(): Promise<V>;
  /** The work: ends when it is done, or when its process is gone. */
  work(victim: V): Promise<unknown>;
  /**
   * After each kill: throws unless the vault is whole and holds all that was acknowledged. True when
   * the kill met the work under way.
   */
  check(victim: V): Promise<boolean>;
  /**
   * When what matters begins, for a work that is something else for most of its time: in turn with any
   * moment of it, a kill comes at any moment after that, in a quarter of the span.
   */
  readonly begins?: () => Promise<unknown>;
  /** Whether kills come in turn just after the work was done as well: what was acknowledged stays. */
  readonly isLetEnd?: boolean;
  /**
   * Of a work that only a kill ends: when its next step is done. A kill comes at any moment of a step,
   * as long as the one before it took; without it, of a whole work.
   */
  readonly step?: (victim: V) => Promise<unknown>;
  /** Of a work that a vault does once: whether the next round takes another vault. */
  readonly isSpent?: (victim: V) => Promise<boolean>;
}

/** Leaves the figures of a kind of work in the report of the run. */
function tellKills(tally: KillTally): void {
  TestRunner.getCurrentTest<Test>().meta.kills = tally;
}

/**
 * Kills the work at random moments, until more than a quarter of `KILLS` met it under way or that seems
 * out of reach; how many did. A failure names the seed.
 */
export async function killRounds<V extends Victim>(plan: KillPlan<V>): Promise<number> {
  const seed = Number(process.env["GREFFE_KILL_SEED"] ?? Date.now() % 2 ** 31);
  let underWay = 0;
  let round = 0;
  let span = 0;
  try {
    let victim: V | null = null;
    for (; round < KILLS || (underWay <= ENOUGH && round < MOST_ROUNDS); round += 1) {
      // The machine may be busier or quieter than it was.
      if (round % KILLS === 0 && plan.step === undefined) {
        await victim?.end();
        victim = null;
        span = await timeOf(plan);
      }
      if (victim === null || round % ROUNDS_PER_VAULT === 0) {
        await victim?.end();
        victim = await plan.start();
      }
      const started = performance.now();
      let took: number | null = null;
      const work = async (worker: V) => {
        await plan.work(worker);
        took = performance.now() - started;
      };
      const ended = work(victim);
      await momentOf(plan, { victim, ended, round, span, at: pointOf(seed, round) });
      if (took !== null && plan.step === undefined) span = (span + took * 1.1) / 2;
      await victim.kill();
      await ended;
      victim = await plan.reopen();
      if (await plan.check(victim)) underWay += 1;
      if ((await plan.isSpent?.(victim)) === true) {
        await victim.end();
        victim = null;
      }
    }
    await victim?.end();
    tellKills({ kind: plan.kind, kills: round, underWay });
  } catch (error) {
    throw new Error(`round ${round} of ${KILLS}, GREFFE_KILL_SEED=${seed}`, { cause: error });
  }
  return underWay;
}

interface Round<V> {
  readonly victim: V;
  readonly ended: Promise<unknown>;
  readonly round: number;
  readonly span: number;
  /** From 0 to 1. */
  readonly at: number;
}

/** Waits for the moment of the kill. */
async function momentOf<V extends Victim>(
  plan: KillPlan<V>,
  { victim, ended, round, span, at }: Round<V>,
): Promise<void> {
  let within = span;
  if (plan.step !== undefined) {
    await Promise.race([plan.step(victim), ended]);
    const started = performance.now();
    await Promise.race([plan.step(victim), ended]);
    within = performance.now() - started;
  }
  const moments = [
    () => pauseFor(at * within),
    ...momentsOnceBegun(plan, ended, (at * within) / 4),
    ...(plan.isLetEnd === true ? [() => ended] : []),
  ];
  await moments[round % moments.length]?.();
}

function momentsOnceBegun<V extends Victim>(
  { begins }: KillPlan<V>,
  ended: Promise<unknown>,
  ms: number,
): (() => Promise<unknown>)[] {
  if (begins === undefined) return [];
  return [() => Promise.race([begins(), ended]).then(() => pauseFor(ms))];
}

/** Timers count whole milliseconds, and a step may take less. */
async function pauseFor(ms: number): Promise<void> {
  const end = performance.now() + ms;
  if (ms > 2) await pause(ms - 2);
  while (performance.now() < end) await turn();
}

/** The second of two works: what a process does for the first time takes longer. */
async function timeOf<V extends Victim>(plan: KillPlan<V>): Promise<number> {
  let took = 0;
  for (let count = 0; count < 2; count += 1) {
    const victim = await plan.start();
    const started = performance.now();
    await plan.work(victim);
    took = performance.now() - started;
    await victim.end();
  }
  return took * 1.1;
}

/** The moment when a file whose name begins so is first heard of in a folder. */
export function appearance(folder: string, beginning: string): Promise<void> {
  return new Promise((resolve) => {
    const watcher = watch(folder, (_event, heard) => {
      if (heard?.startsWith(beginning) !== true) return;
      watcher.close();
      resolve();
    });
    watcher.unref();
  });
}

/** A copy of a closed vault, in a folder that goes when the test ends. */
export function copyOf(vault: string): string {
  const path = join(tempFolder(), basename(vault));
  cpSync(vault, path, { recursive: true });
  return path;
}

/** The vault, opened and verified in a process started from `entry`. */
export async function openVerified(entry: string, vault: string): Promise<VaultChildProcess> {
  const child = new VaultChildProcess(entry);
  await child.open(vault);
  expect(await child.call("vault.verify", {})).toMatchObject({ findings: [] });
  return child;
}

const GOLDEN = (Math.sqrt(5) - 1) / 2;

/**
 * From 0 to 1: where the seed says for the first round, and for any number of rounds spread evenly, so
 * that a dozen tries the whole of a work as hundreds do.
 */
function pointOf(seed: number, round: number): number {
  return ((seed + round) * GOLDEN) % 1;
}
