import { useEffect, useMemo, useRef } from "react";
import { useTranslation } from "react-i18next";
import type { Act } from "#shared/domain/finances/expenses/acts.ts";
import { useCommands, type Command } from "#renderer/lib/commands.ts";

export type Step = Extract<
  Act,
  "submit" | "approve" | "refuse" | "approveOutside" | "reimburse" | "waive" | "returnPayment"
>;

/** What asks for more than a press. */
export type AskingAct = Exclude<Step, "submit" | "approve">;

/** What one usually does next has a key, and its line in the palette. */
export function useStepKeys(step: Step | undefined, run: (step: Step) => void): void {
  const { t } = useTranslation();
  const latest = useRef(run);
  useEffect(() => {
    latest.current = run;
  }, [run]);
  const commands = useMemo(
    (): Command[] =>
      step === undefined
        ? []
        : [
            {
              id: "expense_next_step",
              label: t(`expensePages.steps.act.${step}`),
              group: "page",
              keys: "mod+enter",
              run: () => latest.current(step),
            },
          ],
    [t, step],
  );
  useCommands(commands);
}
