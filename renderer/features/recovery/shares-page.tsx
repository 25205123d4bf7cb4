import { useState } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { KeyDone } from "#renderer/lib/key-change/key-done.tsx";
import { KeyPage } from "#renderer/lib/key-change/key-page.tsx";
import { useDrawn } from "#renderer/lib/use-drawn.ts";
import type { MadeShares } from "./made-shares.ts";
import { SharesSheetsStep } from "./shares-sheets-step.tsx";
import { SharesStartStep } from "./shares-start-step.tsx";
import { SharesVerifyStep } from "./shares-verify-step.tsx";

type Step =
  | { readonly kind: "start" }
  | { readonly kind: "papers"; readonly made: MadeShares }
  | { readonly kind: "verify"; readonly made: MadeShares }
  | { readonly kind: "done"; readonly filesLeft: boolean };

/** Draw the parts, have them on paper, type one back: they open the vault only then. */
export function SharesPage() {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>({ kind: "start" });
  return (
    <KeyPage title={t("recovery.make.title")} lead={t("recovery.make.lead")}>
      <SharesStep step={step} onStep={setStep} />
    </KeyPage>
  );
}

function SharesStep({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  const { t } = useTranslation();
  const drawn = useDrawn("shares-drawn");
  switch (step.kind) {
    case "start":
      return (
        <SharesStartStep
          earlier={drawn.earlier}
          onMade={(made) => {
            drawn.note(made.fingerprint);
            onStep({ kind: "papers", made });
          }}
        />
      );
    case "papers":
      return (
        <SharesSheetsStep
          made={step.made}
          onCopied={() => onStep({ kind: "verify", made: step.made })}
        />
      );
    case "verify":
      return (
        <SharesVerifyStep
          made={step.made}
          onShowAgain={() => onStep({ kind: "papers", made: step.made })}
          onDone={(filesLeft) => {
            drawn.forget();
            onStep({ kind: "done", filesLeft });
          }}
        />
      );
    case "done":
      return (
        <KeyDone tone={step.filesLeft ? "warning" : "accent"}>
          {t(step.filesLeft ? "recovery.make.doneFilesLeft" : "recovery.make.done")}
        </KeyDone>
      );
    default:
      return assertNever(step);
  }
}
