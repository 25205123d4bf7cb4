import type { Language } from "#shared/ipc/app.contract.ts";
import type { VaultContext } from "./context.ts";
import type { Job } from "./job.ts";

/**
 * Puts what a feature has of the invented collective into an empty vault, after the features before it
 * in the order of `shared/domain`. Errors: `trial.not_empty`, `job.cancelled`; what was put in until then stays.
 */
export type TrialPart = (context: VaultContext, language: Language, job: Job) => Promise<void>;
