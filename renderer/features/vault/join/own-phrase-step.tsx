import { useState, type FormEvent } from "react";
import { useTranslation } from "react-i18next";
import { navigate } from "wouter/use-hash-location";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { ProgressBar } from "#renderer/ui/progress-bar.tsx";
import gate from "../gate.module.css";
import { completed, type TypedWords } from "../keys/typed-words.ts";
import { NewPhraseFields } from "../new-phrase-fields.tsx";
import { SheetTitle } from "../sheet-title.tsx";
import type { NewPhrase } from "../use-new-phrase.ts";

export interface OwnPhraseStepProps {
  vault: ChosenFile;
  words: TypedWords;
  /** Kept while one goes back to the code. */
  phrase: NewPhrase;
  /** Back to the code, with what is wrong with it where the vault said so. */
  onFixCode: (why?: string) => void;
  onOpened: () => Promise<void>;
}

const OF_THE_CODE: ReadonlySet<string> = new Set([
  "members.code_count",
  "members.code_unknown_word",
  "members.code_refused",
  "members.code_expired",
]);

export function OwnPhraseStep({ vault, words, phrase, onFixCode, onOpened }: OwnPhraseStepProps) {
  const { t } = useTranslation();
  const [error, setError] = useState<string>();
  const [isOpening, setOpening] = useState(false);
  const join = async (newPassphrase: string) => {
    setError(undefined);
    setOpening(true);
    try {
      const code = words.map((word) => completed(word));
      // Before: the vault's pages may be there before the answer is.
      navigate("/welcome", { replace: true });
      await call("vault.join", { vault: vault.ref, code, newPassphrase });
      await onOpened();
    } catch (caught) {
      navigate("/", { replace: true });
      const failure = failureOf(caught);
      setOpening(false);
      if (OF_THE_CODE.has(failure.code)) onFixCode(failureMessage(failure));
      else setError(failureMessage(failure));
    }
  };
  const submit = (event: FormEvent) => {
    event.preventDefault();
    const taken = phrase.take();
    if (taken !== null && !isOpening) void join(taken);
  };
  return (
    <>
      <SheetTitle title={t("members.join.newTitle")} takesFocus />
      <p className={gate["intro"]}>{t("members.join.newLead")}</p>
      <form className={gate["form"]} onSubmit={submit} noValidate>
        <NewPhraseFields phrase={phrase} known={[vault.name.replace(/\.greffe$/iu, "")]} />
        {error === undefined ? null : (
          <Banner tone="danger" live>
            {error}
          </Banner>
        )}
        {isOpening ? (
          <ProgressBar
            label={t("keys.lost.opening")}
            valueText={t("keys.lost.openingDetail")}
            done={0}
            total={null}
          />
        ) : (
          <div className={gate["actions"]}>
            <Button type="submit" variant="primary">
              {t("members.join.open")}
            </Button>
            <Button variant="quiet" onPress={() => onFixCode()}>
              {t("members.join.fixWords")}
            </Button>
          </div>
        )}
      </form>
    </>
  );
}
