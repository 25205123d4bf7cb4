import { useTranslation } from "react-i18next";
import { z } from "zod";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import sheet from "#renderer/ui/sheet.module.css";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { SheetTitle } from "#renderer/ui/sheet-title.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";

const Nothing = z.object({});

export interface PassphraseStepProps {
  /** Words that an attacker would try first. */
  known: readonly string[];
  onBack: () => void;
  onNext: (passphrase: string) => void;
}

export function PassphraseStep({ known, onBack, onNext }: PassphraseStepProps) {
  const { t } = useTranslation();
  const phrase = useNewPhrase();
  const form = useZodForm({ initial: {}, schema: Nothing, besides: phrase.take });
  const submit = () => form.submit((_, passphrase) => onNext(passphrase));
  return (
    <>
      <SheetTitle
        eyebrow={t("vault.create.step", { step: 2, total: 3 })}
        title={t("vault.create.passphrase.title")}
        takesFocus
      />
      <p className={sheet["intro"]}>{t("vault.create.passphrase.lead")}</p>
      <Form form={form} className={sheet["form"]} onSubmit={submit}>
        <NewPhraseFields phrase={phrase} known={known} />
        <div className={sheet["actions"]}>
          <Button type="submit" variant="primary">
            {t("app.ui.next")}
          </Button>
          <Button variant="quiet" onPress={onBack}>
            {t("app.ui.back")}
          </Button>
        </div>
      </Form>
    </>
  );
}
