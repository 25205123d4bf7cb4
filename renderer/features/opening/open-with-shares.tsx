import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import { Button } from "#renderer/ui/button.tsx";
import sheet from "#renderer/ui/sheet.module.css";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import { ClosedParts, useOffer, type PartsSource } from "#renderer/lib/parts/closed-parts.tsx";
import { NewPersonStep } from "#renderer/lib/opening/new-person-step.tsx";
import { wordsOf, type Part } from "#renderer/lib/parts/part.ts";

export interface OpenWithSharesProps {
  vault: ChosenFile;
  onBack: () => void;
  onKit: () => void;
  onOpened: () => Promise<void>;
}

/** Opening with enough of the bureau's parts, as somebody new. */
export function OpenWithShares({ vault, onBack, onKit, onOpened }: OpenWithSharesProps) {
  const { t } = useTranslation();
  const job = useSealedJob("vault.openWithShares");
  const [parts, setParts] = useState<readonly Part[]>([]);
  const [step, setStep] = useState<"parts" | "person">("parts");
  const source: PartsSource = { kind: "vault", vault: vault.ref };
  const { data: offer } = useOffer(source);
  const threshold = offer?.set?.threshold ?? Infinity;
  if (step === "person") {
    return (
      <NewPersonStep
        known={[vault.name.replace(/\.greffe$/iu, "")]}
        onBack={() => setStep("parts")}
        job={job}
        onOpen={async (name, newPassphrase) => {
          const shares = wordsOf(parts);
          await job.run({
            vault: vault.ref,
            shares,
            name,
            newPassphrase,
          });
          await onOpened();
        }}
      />
    );
  }
  return (
    <>
      <SheetTitle title={t("recovery.open.title")} />
      <p className={sheet["intro"]}>{t("recovery.open.lead")}</p>
      <ClosedParts source={source} parts={parts} onChange={setParts} />
      {parts.length < threshold ? null : (
        <div className={sheet["actions"]}>
          <Button variant="primary" onPress={() => setStep("person")}>
            {t("keys.lost.next")}
          </Button>
        </div>
      )}
      <div className={sheet["others"]}>
        <Button variant="quiet" onPress={onKit}>
          {t("recovery.open.kitLink")}
        </Button>
        <Button variant="quiet" onPress={onBack}>
          {t("keys.lost.back")}
        </Button>
      </div>
    </>
  );
}
