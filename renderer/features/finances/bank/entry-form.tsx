import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { wordsToLearn } from "#shared/domain/finances/bank/learned-rules.ts";
import { leftOf, MOST_PARTS } from "#shared/domain/finances/bank/split.ts";
import type { BankLineView, EntryGuess } from "#shared/domain/finances/bank/views.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "./bank.module.css";
import { bodiesOn } from "./bodies-on.ts";
import { EntryPart } from "./entry-part.tsx";
import {
  amountsOf,
  checkedEntry,
  entryOf,
  withoutPart,
  withPart,
  type EntryValues,
  type PartValues,
} from "./entry-values.ts";
import { useMoney, useTypedMoney } from "./use-money.ts";

export interface EntryFormProps {
  line: BankLineView;
  currency: string;
  guess: EntryGuess;
  onDone: () => void;
}

const LONGEST_LABEL = 300;

/**
 * What a line was for, in one gesture: its entry is written and matched. Enter sends it, Escape leaves it; Enter in
 * an amount that leaves something of the line gives that to another account.
 */
export function EntryForm({ line, currency, guess, onDone }: EntryFormProps) {
  const { t } = useTranslation();
  const money = useMoney(currency);
  const typed = useTypedMoney(currency);
  const { data: organisation } = useQuery(bodiesOn(line.date));
  const [initial] = useState(() => entryOf(line.label.slice(0, LONGEST_LABEL), guess));
  const [focused, setFocused] = useState("1");
  const form = useZodForm({ initial, schema: checkedEntry(line.cents) });
  const { parts } = form.values;
  const amounts = amountsOf(line.cents, parts);
  const left = leftOf(line.cents, amounts);
  const isWrong = form.errors.parts !== undefined;
  const isSplit = parts.length > 1;
  const words = isSplit ? "" : wordsToLearn(line.label);
  const bodies = organisation?.bodies.map(({ id, name }) => ({ id, label: name }));

  const setParts = (change: (before: EntryValues["parts"]) => EntryValues["parts"]) =>
    form.change((values) => ({ parts: change(values.parts) }));
  const add = () => {
    const more = withPart(parts);
    setFocused(more.at(-1)?.key ?? "");
    setParts(() => more);
  };
  const off = money(Math.abs(left));
  const amountError = (part: PartValues, index: number) => {
    if (!isWrong) return undefined;
    if (amounts[index] === 0) return t("bankPages.entry.amountMissing");
    // Said of the last: what is missing may be given to another account from there.
    if (left === 0 || part !== parts.at(-1)) return undefined;
    return t(left > 0 ? "bankPages.entry.missing" : "bankPages.entry.tooMuch", { amount: off });
  };
  const send = () =>
    form.submit(async ({ label, parts: own, remember }) => {
      const { seq, learned } = await call("bank.makeEntry", {
        line: line.id,
        label,
        document: "",
        parts: own,
        remember: remember && words !== "",
      });
      const said =
        learned === null
          ? t("bankPages.entry.done")
          : t("bankPages.entry.learned", { words: learned });
      offerUndo(said, seq);
      onDone();
    });
  return (
    <Form
      form={form}
      aria-label={t("bankPages.entry.title")}
      className={styles["form"]}
      onSubmit={send}
      onEscape={onDone}
    >
      <h2 className={styles["formTitle"]}>{t("bankPages.entry.title")}</h2>
      <FormFailure>{form.failure}</FormFailure>
      {parts.map((part, index) => (
        <EntryPart
          key={part.key}
          nth={isSplit ? index + 1 : null}
          part={part}
          amount={part.amount ?? written(amounts[index] ?? 0, typed)}
          isOut={line.cents < 0}
          bodies={bodies}
          format={typed}
          proposed={
            index > 0 || guess.by === null || part.account !== guess.account
              ? undefined
              : t(`bankPages.entry.by.${guess.by}`)
          }
          accountError={
            isWrong && part.account === null ? t("bankPages.entry.accountMissing") : undefined
          }
          amountError={amountError(part, index)}
          takesFocus={part.key === focused}
          onChange={(patch) =>
            setParts((before) =>
              before.map((one) => (one.key === part.key ? { ...one, ...patch } : one)),
            )
          }
          onEnter={() => {
            const isMore = left > 0 && parts.length < MOST_PARTS && amounts[index] !== 0;
            if (isMore) add();
            return isMore;
          }}
          onRemove={() => {
            setParts((before) => withoutPart(before, part.key));
            focusPart(form.formRef.current, Math.max(index - 1, 0));
          }}
        />
      ))}
      <div className={styles["split"]}>
        {parts.length < MOST_PARTS ? (
          <Button size="small" icon={Plus} onPress={add}>
            {t(isSplit ? "bankPages.entry.addPart" : "bankPages.entry.split")}
          </Button>
        ) : null}
        {isSplit || left !== 0 ? (
          <output className={styles["sums"]} data-off={left !== 0 || undefined} data-tabular>
            {left === 0
              ? t("bankPages.entry.whole", {
                  count: parts.length,
                  amount: money(Math.abs(line.cents)),
                })
              : t(left > 0 ? "bankPages.entry.left" : "bankPages.entry.over", { amount: off })}
          </output>
        ) : null}
      </div>
      <TextField
        label={t("bankPages.entry.label")}
        {...form.field("label", t("bankPages.entry.labelMissing"))}
        maxLength={LONGEST_LABEL}
      />
      {words === "" ? null : (
        <Checkbox
          isSelected={form.values.remember}
          onChange={(remember) => form.change({ remember })}
        >
          {t("bankPages.entry.remember", { words })}
        </Checkbox>
      )}
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" shortcut="enter" isPending={form.isSending}>
          {t("bankPages.entry.save")}
        </Button>
        <Button onPress={onDone}>{t("bankPages.back")}</Button>
      </div>
    </Form>
  );
}

/** The part before the one that goes has the focus next; the first, where that was it. */
function focusPart(form: HTMLFormElement | null, index: number): void {
  requestAnimationFrame(() => {
    form?.querySelectorAll("fieldset").item(index).querySelector("input")?.focus();
  });
}

const written = (cents: number, format: (cents: number) => string) =>
  cents === 0 ? "" : format(cents);
