import { useQuery } from "@tanstack/react-query";
import { useMemo, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import {
  CHANNEL_KEYS,
  INCOME_KIND_KEYS,
  isInKind,
  type IncomeFields,
} from "#shared/domain/finances/income/receipt.ts";
import { SOURCE_KINDS } from "#shared/domain/finances/income/source.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { MoneyField } from "#renderer/ui/money-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { OpenEarlier } from "#renderer/lib/open-earlier.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { checkedBy, dayOf, volunteerCents, withKind, type IncomeValues } from "./income-values.ts";
import { GiverCap } from "./giver-cap.tsx";
import { MoreFields } from "./more-fields.tsx";
import { sourceOfOptions } from "./queries.ts";

export interface IncomeFormProps {
  initial: IncomeValues;
  onType: (values: IncomeValues) => void;
  onSave: (fields: IncomeFields) => Promise<void>;
  onEscape: () => void;
  submitLabel: string;
  /** The receipt that is changed; null for another one. */
  but: string | null;
  /** What else it ends with. */
  others?: ReactNode;
}

/** What came in, in the order in which it is typed. Enter sends it. */
export function IncomeForm(props: IncomeFormProps) {
  const { initial, onType, onSave, onEscape, submitLabel, others, but } = props;
  const { t } = useTranslation();
  const format = useFormat();
  const [asked, setAsked] = useState(initial);
  const { data } = useQuery(sourceOfOptions(asked.giver?.id ?? null, dayOf(asked.receivedOn)));
  const proposed = asked.giver === null ? null : (data?.source ?? null);
  const form = useZodForm({
    initial,
    schema: useMemo(() => checkedBy(proposed), [proposed]),
    onType: (typed) => {
      setAsked(typed);
      onType(typed);
    },
    refusals: {
      "people.not_found": "giver",
      "bodies.not_found": "body",
      "income.two_givers": "giverName",
      "income.returned_too_much": "returnedAmount",
      "income.returned_before": "returnedOn",
      "income.more_than_entry": "amount",
      "books.closed_year": "receivedOn",
      "books.no_year": "receivedOn",
    },
  });
  const { values } = form;
  const timed = (patch: Partial<IncomeValues>) =>
    form.change((before) => {
      const cents = volunteerCents(patch.hours ?? before.hours, patch.rate ?? before.rate);
      return cents === null ? patch : { ...patch, amount: format.euros(cents) };
    });
  return (
    <Form
      form={form}
      className={layout["form"] ?? ""}
      onSubmit={() => form.submit(onSave)}
      onEscape={onEscape}
    >
      <FormFailure>{form.failure}</FormFailure>
      <div className={layout["pair"]}>
        <Select
          label={t("income.form.kind")}
          options={INCOME_KIND_KEYS.map((id) => ({ id, label: t(`income.kinds.${id}`) }))}
          {...form.field("kind")}
          onChange={(kind) => form.change((before) => withKind(before, kind))}
          autoFocus
        />
        <DateField
          label={t("income.form.day")}
          {...form.field("receivedOn", t("income.form.dayMissing"))}
        />
      </div>
      {form.saidOf("books.no_year") === undefined ? null : (
        <OpenEarlier day={values.receivedOn} onOpened={() => form.submit(onSave)} />
      )}
      {values.kind === "volunteer_time" ? (
        <div className={layout["pair"]}>
          <TextField
            label={t("income.form.hours")}
            optional
            description={t("income.form.hoursDetail")}
            {...form.field("hours")}
            onChange={(hours) => timed({ hours })}
            maxLength={12}
          />
          <MoneyField
            label={t("income.form.rate")}
            optional
            {...form.field("rate")}
            onChange={(rate) => timed({ rate })}
            format={format.euros}
            maxLength={60}
          />
        </div>
      ) : null}
      <div className={layout["pair"]}>
        <MoneyField
          label={t("income.form.amount")}
          placeholder={format.euros(2000)}
          {...form.field("amount", t("income.form.amountMissing"))}
          format={format.euros}
          maxLength={60}
        />
        {isInKind(values.kind) ? null : (
          <Select
            label={t("income.form.channel")}
            options={CHANNEL_KEYS.filter((id) => id !== "in_kind").map((id) => ({
              id,
              label: t(`income.channels.${id}`),
            }))}
            {...form.field("channel")}
          />
        )}
      </div>
      <div className={layout["pair"]}>
        <PersonBox
          label={t("income.form.giver")}
          placeholder={t("income.form.giverHint")}
          chosen={values.giver?.name ?? ""}
          onChoose={(giver) => form.change({ giver, giverName: "", source: null })}
          onClear={() => form.change({ giver: null })}
          error={form.field("giver").error}
        />
        {values.giver === null ? (
          <TextField
            label={t("income.form.giverName")}
            optional
            placeholder={t("income.form.giverNameHint")}
            {...form.field("giverName")}
            maxLength={200}
          />
        ) : null}
      </div>
      <Select
        label={t("income.form.source")}
        description={t(
          values.source === null && proposed !== null
            ? "income.form.sourceProposed"
            : "income.form.sourceDetail",
        )}
        options={SOURCE_KINDS.map((id) => ({ id, label: t(`income.sources.${id}`) }))}
        {...form.field("source")}
        value={values.source ?? proposed ?? "unknown"}
      />
      <TextField
        label={t("income.form.label")}
        optional
        placeholder={t("income.form.labelHint")}
        {...form.field("label")}
        maxLength={200}
      />
      <MoreFields form={form} />
      <GiverCap values={values} proposed={proposed} but={but} />
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" shortcut="enter" isPending={form.isSending}>
          {submitLabel}
        </Button>
        {others}
      </div>
    </Form>
  );
}
