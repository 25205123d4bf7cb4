import { useCallback, useEffect, useRef, useState } from "react";
import type { Input, MethodName, Output, SecretMethod } from "#shared/ipc/contract.ts";
import { call, callSealed, onEvent, type CallOptions, type OpenMethod } from "./client.ts";

interface Progress {
  readonly done: number;
  readonly total: number | null;
  /** A key of the catalogue under `jobs`; empty until the job has said something. */
  readonly label: string;
}

export interface JobHandle<M extends MethodName> {
  /** Null when the job is not running. */
  readonly progress: Progress | null;
  readonly isRunning: boolean;
  /** Throws a CallError, `job.cancelled` among others. */
  readonly run: (input: Input<M>) => Promise<Output<M>>;
  /** Asks; the running call then fails with `job.cancelled`, unless it has just finished. */
  readonly cancel: () => void;
}

/** What is seen of a job while it runs, and the means to stop it. */
export type RunningJob = Pick<JobHandle<MethodName>, "progress" | "cancel">;

const STARTING: Progress = { done: 0, total: null, label: "" };

type Ask<M extends MethodName> = (input: Input<M>, options: CallOptions) => Promise<Output<M>>;

/** A long call: its progress as it comes, and the means to stop it. */
export function useJob<M extends OpenMethod>(method: M): JobHandle<M> {
  return useAsked<M>(
    useCallback<Ask<M>>((input, options) => call(method, input, options), [method]),
  );
}

/** The same, of a call that is sealed; see `callSealed`. */
export function useSealedJob<M extends SecretMethod>(method: M): JobHandle<M> {
  return useAsked<M>(
    useCallback<Ask<M>>((input, options) => callSealed(method, input, options), [method]),
  );
}

function useAsked<M extends MethodName>(ask: Ask<M>): JobHandle<M> {
  const [progress, setProgress] = useState<Progress | null>(null);
  const current = useRef<string | null>(null);

  useEffect(
    () =>
      onEvent("progress", ({ jobId, done, total, label }) => {
        if (jobId === current.current) setProgress({ done, total, label });
      }),
    [],
  );

  const run = useCallback(
    async (input: Input<M>) => {
      const jobId = crypto.randomUUID();
      current.current = jobId;
      setProgress(STARTING);
      return ask(input, { jobId }).finally(() => {
        if (current.current !== jobId) return;
        current.current = null;
        setProgress(null);
      });
    },
    [ask],
  );

  const cancel = useCallback(() => {
    if (current.current !== null) void call("app.cancelJob", { jobId: current.current });
  }, []);

  return { progress, isRunning: progress !== null, run, cancel };
}
