import type { FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "#renderer/ui/button.tsx";
import sheet from "#renderer/ui/sheet.module.css";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";

export interface PassphraseStepProps {
  /** Words that an attacker would try first. */
  known: readonly string[];
  onBack: () => void;
  onNext: (passphrase: string) => void;
}

export function PassphraseStep({ known, onBack, onNext }: PassphraseStepProps) {
  const { t } = useTranslation();
  const phrase = useNewPhrase();
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const passphrase = phrase.take();
    if (passphrase !== null) onNext(passphrase);
  };
  return (
    <>
      <SheetTitle
        eyebrow={t("vault.create.step", { step: 2, total: 3 })}
        title={t("vault.create.passphrase.title")}
        takesFocus
      />
      <p className={sheet["intro"]}>{t("vault.create.passphrase.lead")}</p>
      <form className={sheet["form"]} onSubmit={submit} noValidate>
        <NewPhraseFields phrase={phrase} known={known} />
        <div className={sheet["actions"]}>
          <Button type="submit" variant="primary">
            {t("app.ui.next")}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {t("app.ui.back")}
          </Button>
        </div>
      </form>
    </>
  );
}
