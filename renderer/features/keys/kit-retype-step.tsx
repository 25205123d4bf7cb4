import { useState } from "react";
import { useTranslation } from "react-i18next";
import { callSealed } from "#renderer/lib/client.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Switch } from "#renderer/ui/switch.tsx";
import type { MadeKit } from "./made-kit.ts";
import styles from "#renderer/lib/key-change/key-page.module.css";
import { NO_WORDS, readTyped } from "#renderer/lib/words/typed-words.ts";
import { useStayOpen } from "#renderer/lib/use-stay-open.ts";
import { WordGrid } from "#renderer/lib/words/word-grid.tsx";

export interface KitRetypeStepProps {
  kit: MadeKit;
  onShowAgain: () => void;
  onDone: (fileLeft: boolean) => void;
}

export function KitRetypeStep({ kit, onShowAgain, onDone }: KitRetypeStepProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(NO_WORDS);
  const [removeFile, setRemoveFile] = useState(true);
  const attempt = useAttempt();
  useStayOpen();
  const isValid = readTyped(words).kind === "valid";
  const confirm = async () => {
    const input = { words: [...words], removeFile };
    const { fileRemoved } = await callSealed("vault.confirmRecoveryKit", input);
    onDone(removeFile && !fileRemoved);
  };
  const submit = () => {
    if (isValid) attempt.run(confirm);
  };
  return (
    <Form className={styles["form"]} onSubmit={submit}>
      <div className={styles["facts"]}>
        <h2>{t("keys.kit.retype")}</h2>
        <p>{t("keys.kit.retypeLead")}</p>
      </div>
      <WordGrid label={t("keys.words.group")} words={words} onChange={setWords} />
      {kit.fileName === null ? null : (
        <Switch
          isSelected={removeFile}
          onChange={setRemoveFile}
          detail={t("keys.kit.removeFileDetail")}
        >
          {t("keys.kit.removeFile")}
        </Switch>
      )}
      <FormFailure>{attempt.saidBesides()}</FormFailure>
      <div className={styles["actions"]}>
        <Button type="submit" variant="primary" isDisabled={!isValid} isPending={attempt.isWorking}>
          {t("keys.kit.activate")}
        </Button>
        <Button variant="quiet" onPress={onShowAgain}>
          {t("keys.kit.showAgain")}
        </Button>
      </div>
    </Form>
  );
}
