import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Name } from "#shared/domain/kernel/name.ts";
import { TextField } from "#renderer/ui/text-field.tsx";
import type { RunningJob } from "#renderer/lib/use-job.ts";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { CALLED_OFF, OpeningForm } from "./opening-form.tsx";
import { useNewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";

export interface NewPersonStepProps {
  /** Words that an attacker would try first. */
  known: readonly string[];
  onOpen: (name: string, newPassphrase: string) => Promise<void>;
  onBack: () => void;
  job?: RunningJob | undefined;
}

const Asked = z.object({ name: Name });

/** Whoever comes in with parts: their name and a passphrase of their own. */
export function NewPersonStep({ known, onOpen, onBack, job }: NewPersonStepProps) {
  const { t } = useTranslation();
  const phrase = useNewPhrase();
  const form = useZodForm({
    initial: { name: "" },
    schema: Asked,
    besides: phrase.take,
    refusals: CALLED_OFF,
  });
  const submit = () => form.submit(({ name }, newPassphrase) => onOpen(name, newPassphrase));
  return (
    <OpeningForm
      title={t("recovery.open.personTitle")}
      lead={t("recovery.open.personLead")}
      open={t("keys.lost.open")}
      back={t("recovery.open.fixParts")}
      onSubmit={submit}
      {...{ form, onBack, job }}
    >
      <TextField
        label={t("recovery.open.name")}
        description={t("recovery.open.nameDetail")}
        {...form.field("name", t("recovery.open.nameMissing"))}
        maxLength={120}
      />
      <NewPhraseFields phrase={phrase} known={[...known, form.values.name]} />
    </OpeningForm>
  );
}
