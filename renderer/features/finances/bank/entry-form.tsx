import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BankLineView, EntryGuess } from "#shared/domain/finances/bank/views.ts";
import { wordsToLearn } from "#shared/domain/finances/bank/learned-rules.ts";
import { BodyBox } from "#renderer/lib/bodies/body-box.tsx";
import { call } from "#renderer/lib/client.ts";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./bank.module.css";
import { bodiesOn } from "./bodies-on.ts";
import { useAccountNames } from "./use-account-names.ts";

interface Ref {
  readonly id: string;
  readonly name: string;
}

export interface EntryFormProps {
  line: BankLineView;
  currency: string;
  guess: EntryGuess;
  onDone: () => void;
}

const LONGEST_LABEL = 300;

/** What a line was for, in one gesture: its entry is written and matched. Enter sends it, Escape leaves it. */
export function EntryForm({ line, guess, onDone }: EntryFormProps) {
  const { t } = useTranslation();
  const attempt = useAttempt();
  const { options, nameOf } = useAccountNames();
  const { data: organisation } = useQuery(bodiesOn(line.date));
  const [account, setAccount] = useState(guess.account);
  const [typed, setTyped] = useState<string | null>(null);
  const [person, setPerson] = useState<Ref | null>(guess.person);
  const [body, setBody] = useState<Ref | null>(guess.body);
  const [label, setLabel] = useState(line.label.slice(0, LONGEST_LABEL));
  const [remember, setRemember] = useState(true);
  const [isTried, setTried] = useState(false);
  const words = wordsToLearn(line.label);
  const bodies = organisation?.bodies.map(({ id, name }) => ({ id, label: name }));
  const shown = account === null ? "" : nameOf(account);
  const send = () => {
    setTried(true);
    if (account === null || label.trim() === "") return;
    attempt.run(async () => {
      const { seq, learned } = await call("bank.makeEntry", {
        line: line.id,
        label: label.trim(),
        document: "",
        parts: [
          {
            account,
            cents: Math.abs(line.cents),
            person: person?.id ?? null,
            body: body?.id ?? null,
          },
        ],
        remember: remember && words !== "",
      });
      const said =
        learned === null
          ? t("bankPages.entry.done")
          : t("bankPages.entry.learned", { words: learned });
      offerUndo(said, seq);
      onDone();
    });
  };
  return (
    <Form
      aria-label={t("bankPages.entry.title")}
      className={styles["form"]}
      onSubmit={send}
      onEscape={onDone}
    >
      <h2 className={styles["formTitle"]}>{t("bankPages.entry.title")}</h2>
      <FormFailure>{attempt.failure === null ? undefined : attempt.saidBesides()}</FormFailure>
      <ComboBox
        label={t(line.cents < 0 ? "bankPages.entry.spent" : "bankPages.entry.earned")}
        placeholder={t("bankPages.entry.accountHint")}
        description={
          guess.by === null || account !== guess.account
            ? undefined
            : t(`bankPages.entry.by.${guess.by}`)
        }
        options={options}
        value={account}
        inputValue={typed ?? shown}
        onInputChange={(text) => setTyped(text === shown ? null : text)}
        onSelect={(id) => {
          // Enter before the names are there takes nothing away: only what is typed does.
          if (id === null && typed === null) return;
          setAccount(id);
          setTyped(null);
        }}
        error={isTried && account === null ? t("bankPages.entry.accountMissing") : undefined}
        autoFocus
      />
      <TextField
        label={t("bankPages.entry.label")}
        value={label}
        onChange={setLabel}
        maxLength={LONGEST_LABEL}
        error={isTried && label.trim() === "" ? t("bankPages.entry.labelMissing") : undefined}
      />
      <PersonBox
        label={t("bankPages.entry.person")}
        optional
        placeholder={t("bankPages.entry.personHint")}
        chosen={person?.name ?? ""}
        onChoose={setPerson}
        onClear={() => setPerson(null)}
      />
      <BodyBox
        label={t("bankPages.entry.body")}
        optional
        bodies={bodies}
        value={body?.id ?? null}
        called={body?.name}
        onChange={(id) => {
          const chosen = bodies?.find((one) => one.id === id);
          setBody(chosen === undefined ? null : { id: chosen.id, name: chosen.label });
        }}
        emptyText={t("bankPages.entry.noBody")}
      />
      {words === "" ? null : (
        <Checkbox isSelected={remember} onChange={setRemember}>
          {t("bankPages.entry.remember", { words })}
        </Checkbox>
      )}
      <div className={styles["buttons"]}>
        <Button type="submit" variant="primary" shortcut="enter" isPending={attempt.isWorking}>
          {t("bankPages.entry.save")}
        </Button>
        <Button onPress={onDone}>{t("bankPages.back")}</Button>
      </div>
    </Form>
  );
}
