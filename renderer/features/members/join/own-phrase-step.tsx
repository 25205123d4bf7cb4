import { useTranslation } from "react-i18next";
import { z } from "zod";
import { navigate } from "wouter/use-hash-location";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { failureOf } from "#renderer/lib/client.ts";
import { useSealedJob } from "#renderer/lib/use-job.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { completed, type TypedWords } from "#renderer/lib/words/typed-words.ts";
import { NewPhraseFields } from "#renderer/lib/passphrase/new-phrase-fields.tsx";
import { CALLED_OFF, OpeningForm } from "#renderer/lib/opening/opening-form.tsx";
import type { NewPhrase } from "#renderer/lib/passphrase/use-new-phrase.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";

export interface OwnPhraseStepProps {
  vault: ChosenFile;
  words: TypedWords;
  /** Kept while one goes back to the code. */
  phrase: NewPhrase;
  /** Back to the code, with what is wrong with it where the vault said so. */
  onFixCode: (why?: string) => void;
  onOpened: () => Promise<void>;
}

const Nothing = z.object({});

const OF_THE_CODE: ReadonlySet<string> = new Set([
  "members.code_count",
  "members.code_unknown_word",
  "members.code_refused",
  "members.code_expired",
]);

export function OwnPhraseStep({ vault, words, phrase, onFixCode, onOpened }: OwnPhraseStepProps) {
  const { t } = useTranslation();
  const job = useSealedJob("vault.join");
  const form = useZodForm({
    initial: {},
    schema: Nothing,
    besides: phrase.take,
    refusals: CALLED_OFF,
  });
  const submit = () =>
    form.submit(async (_, newPassphrase) => {
      try {
        const code = words.map((word) => completed(word));
        // Before: the vault's pages may be there before the answer is.
        navigate("/welcome", { replace: true });
        await job.run({ vault: vault.ref, code, newPassphrase });
        await onOpened();
      } catch (caught) {
        navigate("/", { replace: true });
        const failure = failureOf(caught);
        if (OF_THE_CODE.has(failure.code)) onFixCode(failureMessage(failure));
        throw caught;
      }
    });
  return (
    <OpeningForm
      title={t("members.join.newTitle")}
      lead={t("members.join.newLead")}
      open={t("members.join.open")}
      back={t("members.join.fixWords")}
      onBack={() => onFixCode()}
      onSubmit={submit}
      form={form}
      job={job}
    >
      <NewPhraseFields phrase={phrase} known={[vault.name.replace(/\.greffe$/iu, "")]} />
    </OpeningForm>
  );
}
