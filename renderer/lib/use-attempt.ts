import { useRef, useState } from "react";
import { failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import type { ErrorCode, Failure } from "#shared/ipc/result.ts";

export interface Attempt {
  readonly isWorking: boolean;
  /** What the last one failed of; null while nothing failed. */
  readonly failure: Failure | null;
  /** The sentence of the last failure when it has this code. */
  readonly saidOf: (code: ErrorCode) => string | undefined;
  /** The sentence of the last failure when it has none of these codes. */
  readonly saidBesides: (...codes: readonly ErrorCode[]) => string | undefined;
  readonly run: (work: () => Promise<void>) => void;
  readonly forget: () => void;
}

/** Something tried from a form, once at a time, whose failures are shown where they belong. */
export function useAttempt(): Attempt {
  const [isWorking, setWorking] = useState(false);
  const [failure, setFailure] = useState<Failure | null>(null);
  // A form can be sent twice before the next render.
  const isRunning = useRef(false);
  const run = async (work: () => Promise<void>) => {
    isRunning.current = true;
    setFailure(null);
    setWorking(true);
    try {
      await work();
    } catch (caught) {
      setFailure(failureOf(caught));
    } finally {
      isRunning.current = false;
      setWorking(false);
    }
  };
  const said = (isWanted: (code: ErrorCode) => boolean) =>
    failure !== null && isWanted(failure.code) ? failureMessage(failure) : undefined;
  return {
    isWorking,
    failure,
    saidOf: (code) => said((own) => own === code),
    saidBesides: (...codes) => said((own) => !codes.includes(own)),
    run: (work) => {
      if (!isRunning.current) void run(work);
    },
    forget: () => setFailure(null),
  };
}
