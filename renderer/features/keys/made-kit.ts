import type { Output } from "#shared/ipc/contract.ts";

/** The words of a new kit, shown once and kept in memory until they are copied back. */
export type MadeKit = Output<"vault.makeRecoveryKit">;
