import type { Output } from "#shared/ipc/contract.ts";

/** The parts that were drawn, shown once and kept in memory until one is typed back. */
export type MadeShares = Output<"recovery.makeShares">;
