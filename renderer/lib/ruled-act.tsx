import { useRef } from "react";
import type { Override } from "#shared/domain/rules/override.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { PassOver, usePassOver } from "./pass-over.tsx";
import { useAttempt } from "./use-attempt.ts";

type Work = (overrides: Override[]) => Promise<void>;

/** Something done at one press, which a rule of the collective may refuse, and whoever may pass over it. */
export function useRuledAct() {
  const attempt = useAttempt();
  const passing = usePassOver();
  const last = useRef<Work | null>(null);
  const go = (overrides: readonly Override[]) => {
    const work = last.current;
    if (work !== null) attempt.run(() => passing.trying(overrides, work));
  };
  return {
    passing,
    form: { isSending: attempt.isWorking, saidOf: attempt.saidOf },
    failure: attempt.saidBesides(),
    forget: attempt.forget,
    run: (work: Work) => {
      last.current = work;
      go([]);
    },
    again: go,
  };
}

/** Why it was not done, and the way past it where a rule refused. */
export function ActRefusal({ act }: { act: ReturnType<typeof useRuledAct> }) {
  return (
    <>
      {act.failure === undefined ? null : (
        <Banner tone="warning" live>
          {act.failure}
        </Banner>
      )}
      <PassOver passing={act.passing} form={act.form} onPass={act.again} />
    </>
  );
}
