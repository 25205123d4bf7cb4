import { useState } from "react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { WhyNot } from "#shared/domain/finances/expenses/acts.ts";
import type { ExpenseState } from "#shared/domain/finances/expenses/expense.ts";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { OpenEarlier } from "#renderer/lib/open-earlier.tsx";
import { call, failureOf } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useIsReadOnly } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { ActForm } from "./act-form.tsx";
import { nextToApprove } from "./next-to-approve.ts";
import styles from "./one.module.css";
import { useStepKeys, type AskingAct, type Step } from "./use-step-keys.ts";

/** What comes next of an expense, by where it stands: the first is what one usually does. */
const STEPS: Readonly<Record<ExpenseState, readonly Step[]>> = {
  draft: ["submit"],
  refused: ["submit"],
  submitted: ["approve", "refuse", "approveOutside"],
  approved: ["reimburse", "waive", "returnPayment"],
  settled: ["returnPayment"],
};
/** What brings an expense on. */
const USUAL: ReadonlySet<Step> = new Set(["submit", "approve", "reimburse"]);
/** What is nobody’s here, what is told above by what it lacks, and what nobody waits for. */
const UNTOLD: ReadonlySet<WhyNot> = new Set(["not_yours", "incomplete", "nothing_paid"]);
const isAsking = (step: Step): step is AskingAct => step !== "submit" && step !== "approve";

/** What can be done now, and of what cannot, why. */
export function NextSteps({ view }: { view: ExpenseView }) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const isReadOnly = useIsReadOnly();
  const [asking, setAsking] = useState<AskingAct | null>(null);
  const [failure, setFailure] = useState<{ step: Step; error: unknown } | null>(null);
  const { id, claim, state, can, standing, fields } = view;
  const steps = isReadOnly ? [] : STEPS[state];
  const open = steps.filter((step) => can[step] === null);
  // What is nobody’s here is not told: what is theirs but for one thing is.
  const closed = steps.flatMap((step) => {
    const why = can[step];
    return why === null || UNTOLD.has(why) ? [] : [{ step, why }];
  });

  const run = async (step: Step) => {
    setFailure(null);
    if (isAsking(step)) {
      setAsking(step);
      return;
    }
    try {
      if (step === "submit") await call("expenses.submit", { id });
      else await call("expenses.approve", { id, claim });
      const next = step === "approve" ? await nextToApprove() : null;
      showToast({
        text: t(`expensePages.steps.done.${step}`),
        action:
          next === null
            ? undefined
            : {
                label: t("expensePages.steps.next"),
                onAction: () => navigate(`/finances/expenses/${next}`),
              },
      });
    } catch (error) {
      setFailure({ step, error });
    }
  };
  const usual = open.find((step) => USUAL.has(step));
  useStepKeys(usual, (step) => void run(step));
  const waits = state === "submitted" ? standing.needed - standing.approvals.length : 0;
  if (open.length === 0 && closed.length === 0 && waits === 0) return null;
  return (
    <section aria-labelledby="next-steps" className={styles["steps"]}>
      <h2 id="next-steps" className={styles["heading"]}>
        {t("expensePages.steps.title")}
      </h2>
      {waits > 0 ? <p>{t("expensePages.steps.waits", { count: waits })}</p> : null}
      {standing.past.length > 0 && state === "submitted" ? (
        <p className={styles["soft"]}>
          {t("expensePages.steps.past", { count: standing.past.length })}
        </p>
      ) : null}
      {failure === null ? null : (
        <>
          <Banner tone="warning" live>
            {errorMessage(failure.error)}
          </Banner>
          {failureOf(failure.error).code === "books.no_year" ? (
            <OpenEarlier day={fields.spentOn} onOpened={() => void run(failure.step)} />
          ) : null}
        </>
      )}
      {asking === null ? (
        <div className={layout["buttons"]}>
          {open.map((step) => (
            <Button
              key={step}
              variant={step === usual ? "primary" : "secondary"}
              shortcut={step === usual ? "mod+enter" : undefined}
              onPress={() => void run(step)}
            >
              {t(`expensePages.steps.act.${step}`)}
            </Button>
          ))}
        </div>
      ) : (
        <ActForm act={asking} view={view} onClose={() => setAsking(null)} />
      )}
      {closed.map(({ step, why }) => (
        <p key={step} className={styles["soft"]}>
          {t("expensePages.steps.cannot", {
            act: t(`expensePages.steps.act.${step}`),
            why: t(`errors.expenses.${why}`),
          })}
        </p>
      ))}
    </section>
  );
}
