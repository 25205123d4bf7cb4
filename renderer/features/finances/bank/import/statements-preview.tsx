import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { BankPreview } from "#shared/domain/finances/bank/preview.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { Form } from "#renderer/ui/form.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "../bank.module.css";
import { accountsOptions } from "../queries.ts";
import { AccountPreview, type Choice } from "./account-preview.tsx";
import { FileNotes } from "./file-notes.tsx";
import type { BankImport, Target } from "./use-bank-import.ts";

type Statements = Extract<BankPreview, { kind: "statements" }>;

export interface StatementsPreviewProps {
  preview: Statements;
  file: string;
  running: BankImport;
}

const FIRST_LEDGER = "512";

/** Every account of a file, where it goes, what is new of it, and what was left out and why. */
export function StatementsPreview({ preview, file, running }: StatementsPreviewProps) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const { data: known = [] } = useQuery(accountsOptions());
  const [choices, setChoices] = useState<readonly Choice[]>(
    preview.accounts.map(({ into }) =>
      into === null
        ? { kind: "new", name: "", ledger: FIRST_LEDGER }
        : { kind: "known", id: into.id },
    ),
  );
  const [alike, setAlike] = useState(true);
  const [isTried, setTried] = useState(false);
  const counted = preview.accounts.filter((_, at) => choices[at]?.kind !== "skip");
  const sum = (of: "fresh" | "alike") => counted.reduce((all, one) => all + one[of], 0);
  const doubtful = sum("alike");
  const added = sum("fresh") - (alike ? 0 : doubtful);
  const change = (at: number, choice: Choice) => {
    setChoices(choices.map((one, other) => (other === at ? choice : one)));
    // What is new depends on where it goes.
    if (choice.kind !== "known") return;
    const into = choices.map((one, other) => {
      const own = other === at ? choice : one;
      return own.kind === "known" ? own.id : null;
    });
    void running.again(preview.hints, into);
  };
  const send = () => {
    setTried(true);
    if (choices.some((one) => one.kind === "new" && one.name.trim() === "")) return;
    void running.write(choices.map(targetOf), alike);
  };
  return (
    <Form aria-label={t("bankPages.import.title")} className={styles["form"]} onSubmit={send}>
      <p className={styles["soft"]}>
        {t("bankPages.import.read", { file, format: t(`bank.formats.${preview.format}`) })}
      </p>
      {preview.accounts.map((account, at) => (
        <AccountPreview
          // oxlint-disable-next-line react/no-array-index-key -- an account of a file is its place
          key={at}
          account={account}
          known={known.filter(({ fields }) => fields.currency === account.currency)}
          choice={choices[at] ?? { kind: "skip" }}
          isTried={isTried}
          onChange={(choice) => change(at, choice)}
        />
      ))}
      <FileNotes preview={preview} />
      {doubtful === 0 ? null : (
        <Checkbox isSelected={alike} onChange={setAlike} detail={t("bankPages.import.alikeDetail")}>
          {t("bankPages.import.alike", { count: doubtful, formatted: number(doubtful) })}
        </Checkbox>
      )}
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" shortcut="enter">
          {added === 0
            ? t("bankPages.import.nothingNew")
            : t("bankPages.import.write", { count: added, formatted: number(added) })}
        </Button>
      </div>
    </Form>
  );
}

function targetOf(choice: Choice): Target {
  switch (choice.kind) {
    case "known":
      return { id: choice.id };
    case "new":
      return { name: choice.name.trim(), ledger: choice.ledger.trim() };
    default:
      return null;
  }
}
