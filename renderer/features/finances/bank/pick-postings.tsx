import { useInfiniteQuery, useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { sumOfSides } from "#shared/domain/finances/bank/match.ts";
import type { BankAccountView, BankLineView } from "#shared/domain/finances/bank/views.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { SearchField } from "#renderer/ui/search-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "./bank.module.css";
import { linesOptions, postingsOptions } from "./queries.ts";
import { useMoney } from "./use-money.ts";

const OTHERS = 30;

export interface PickPostingsProps {
  line: BankLineView;
  account: BankAccountView;
  onDone: () => void;
}

interface Chosen {
  readonly id: string;
  readonly cents: number;
}

/** Several lines with several entries, by hand: what is chosen comes to the same, or is not matched. */
export function PickPostings({ line, account, onDone }: PickPostingsProps) {
  const { t } = useTranslation();
  const money = useMoney(account.fields.currency);
  const attempt = useAttempt();
  const [words, setWords] = useState("");
  const [lines, setLines] = useState<readonly Chosen[]>([line]);
  const [postings, setPostings] = useState<readonly Chosen[]>([]);
  const { data: found } = useQuery(postingsOptions(account.id, words));
  const filter = { account: account.id, state: "open", from: null, until: null, text: "" } as const;
  const open = useInfiniteQuery(linesOptions(filter));
  const others = (open.data?.pages.flatMap(({ items }) => items) ?? [])
    .filter(({ id }) => id !== line.id)
    .slice(0, OTHERS);
  const [told, written] = [sumOfSides(lines), sumOfSides(postings)];
  const isEqual = told === written && lines.length + postings.length > 1;
  const send = () => {
    if (!isEqual) return;
    attempt.run(async () => {
      const { seq } = await call("bank.match", {
        lines: lines.map(({ id }) => id),
        postings: postings.map(({ id }) => id),
      });
      offerUndo(t("bankPages.matched"), seq);
      onDone();
    });
  };
  return (
    <Form
      aria-label={t("bankPages.pick.title")}
      className={styles["form"]}
      onSubmit={send}
      onEscape={onDone}
    >
      <h2 className={styles["formTitle"]}>{t("bankPages.pick.title")}</h2>
      <FormFailure>{attempt.failure === null ? undefined : attempt.saidBesides()}</FormFailure>
      <SearchField
        label={t("bankPages.pick.search")}
        placeholder={t("bankPages.pick.search")}
        value={words}
        onChange={setWords}
        maxLength={200}
        autoFocus
      />
      <Choices
        title={t("bankPages.pick.postings")}
        empty={t("bankPages.pick.noPostings")}
        items={(found ?? []).map(({ who, ...one }) => ({
          ...one,
          label: who === "" ? one.label : `${one.label} · ${who}`,
        }))}
        chosen={postings}
        onChange={setPostings}
        money={money}
      />
      {others.length === 0 ? null : (
        <Choices
          title={t("bankPages.pick.lines")}
          empty=""
          items={others}
          chosen={lines}
          onChange={setLines}
          money={money}
        />
      )}
      <output className={styles["sums"]} data-tabular>
        {t("bankPages.pick.sums", { lines: money(told), postings: money(written) })}{" "}
        {told === written ? null : t("bankPages.pick.left", { amount: money(told - written) })}
      </output>
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" isDisabled={!isEqual} isPending={attempt.isWorking}>
          {t("bankPages.pick.save")}
        </Button>
        <Button onPress={onDone}>{t("bankPages.back")}</Button>
      </div>
    </Form>
  );
}

interface Item extends Chosen {
  readonly date: string;
  readonly label: string;
}

interface ChoicesProps {
  title: string;
  empty: string;
  items: readonly Item[];
  chosen: readonly Chosen[];
  onChange: (chosen: readonly Chosen[]) => void;
  money: (cents: number) => string;
}

function Choices({ title, empty, items, chosen, onChange, money }: ChoicesProps) {
  const { shortDate } = useFormat();
  const isChosen = (id: string) => chosen.some((one) => one.id === id);
  return (
    <fieldset className={styles["choices"]}>
      <legend>{title}</legend>
      {items.length === 0 ? <p className={styles["soft"]}>{empty}</p> : null}
      {items.map(({ id, cents, date, label }) => (
        <Checkbox
          key={id}
          isSelected={isChosen(id)}
          onChange={(isIn) =>
            onChange(isIn ? [...chosen, { id, cents }] : chosen.filter((one) => one.id !== id))
          }
        >
          <span className={styles["choice"]}>
            <span className={styles["soft"]}>{shortDate(date)}</span>
            <span>{label}</span>
            <span className={styles["amount"]} data-tabular>
              {money(cents)}
            </span>
          </span>
        </Checkbox>
      ))}
    </fieldset>
  );
}
