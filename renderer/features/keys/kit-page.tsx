import { useState } from "react";
import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { useDrawn } from "#renderer/lib/use-drawn.ts";
import type { MadeKit } from "./made-kit.ts";
import { KeyDone } from "#renderer/lib/key-change/key-done.tsx";
import { KeyPage } from "#renderer/lib/key-change/key-page.tsx";
import { KitRetypeStep } from "./kit-retype-step.tsx";
import { KitStartStep } from "./kit-start-step.tsx";
import { KitWordsStep } from "./kit-words-step.tsx";

type Step =
  | { readonly kind: "start" }
  | { readonly kind: "words"; readonly kit: MadeKit }
  | { readonly kind: "retype"; readonly kit: MadeKit }
  | { readonly kind: "done"; readonly fileLeft: boolean };

/** Draw the words, have them on paper, type them back: the kit opens the vault only then. */
export function KitPage() {
  const { t } = useTranslation();
  const [step, setStep] = useState<Step>({ kind: "start" });
  return (
    <KeyPage title={t("keys.kit.title")} lead={t("keys.kit.lead")}>
      <KitStep step={step} onStep={setStep} />
    </KeyPage>
  );
}

function KitStep({ step, onStep }: { step: Step; onStep: (step: Step) => void }) {
  const { t } = useTranslation();
  const drawn = useDrawn("kit-drawn");
  switch (step.kind) {
    case "start":
      return (
        <KitStartStep
          earlier={drawn.earlier}
          onMade={(kit) => {
            drawn.note(kit.fingerprint);
            onStep({ kind: "words", kit });
          }}
        />
      );
    case "words":
      return (
        <KitWordsStep kit={step.kit} onCopied={() => onStep({ kind: "retype", kit: step.kit })} />
      );
    case "retype":
      return (
        <KitRetypeStep
          kit={step.kit}
          onShowAgain={() => onStep({ kind: "words", kit: step.kit })}
          onDone={(fileLeft) => {
            drawn.forget();
            onStep({ kind: "done", fileLeft });
          }}
        />
      );
    case "done":
      return (
        <KeyDone tone={step.fileLeft ? "warning" : "accent"}>
          {t(step.fileLeft ? "keys.kit.doneFileLeft" : "keys.kit.done")}
        </KeyDone>
      );
    default:
      return assertNever(step);
  }
}
