import { useState } from "react";
import { failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import type { Failure } from "#shared/ipc/result.ts";

export interface Attempt {
  readonly isWorking: boolean;
  /** The sentence of the last failure when it has this code. */
  readonly saidOf: (code: string) => string | undefined;
  /** The sentence of the last failure when it has none of these codes. */
  readonly saidBesides: (...codes: readonly string[]) => string | undefined;
  readonly run: (work: () => Promise<void>) => void;
  readonly forget: () => void;
}

/** Something tried from a form, once at a time, whose failures are shown where they belong. */
export function useAttempt(): Attempt {
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  const run = async (work: () => Promise<void>) => {
    setFailure(null);
    setWorking(true);
    try {
      await work();
    } catch (caught) {
      setFailure(failureOf(caught));
    } finally {
      setWorking(false);
    }
  };
  const said = (isWanted: (code: string) => boolean) =>
    failure !== null && isWanted(failure.code) ? failureMessage(failure) : undefined;
  return {
    isWorking,
    saidOf: (code) => said((own) => own === code),
    saidBesides: (...codes) => said((own) => !codes.includes(own)),
    run: (work) => {
      if (!isWorking) void run(work);
    },
    forget: () => setFailure(null),
  };
}
