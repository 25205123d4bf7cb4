import { Plus } from "lucide-react";
import { useState, type KeyboardEvent } from "react";
import { useTranslation } from "react-i18next";
import { BOOKS, type Book, type EntryFields } from "#shared/domain/finances/books/entry.ts";
import type { EntryView } from "#shared/domain/finances/books/views.ts";
import { OpenEarlier } from "#renderer/lib/open-earlier.tsx";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useDraft, type Draft } from "#renderer/lib/use-draft.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { EntryLine } from "./entry-line.tsx";
import {
  CheckedEntry,
  emptyEntry,
  EntryValues,
  lineWithRest,
  sidesOf,
  valuesOf,
  type LineValues,
} from "./entry-values.ts";
import styles from "./form.module.css";

export interface EntryFormProps {
  title: string;
  /** The one that is changed; null for a new one. */
  entry: EntryView | null;
  /** Of a new one: in which book it begins, and on which day. */
  starts?: { readonly book: Book; readonly date: string };
  /** Where what is typed is kept until it is saved or given up, through a lock too. */
  place: string;
  onSave: (fields: EntryFields) => Promise<void>;
  /** It was saved, and its draft is forgotten. */
  onSaved: (fields: EntryFields) => void;
  onClose: () => void;
}

/**
 * An entry by keyboard: Enter goes from field to field of the lines; on the last one a line comes with what is
 * missing, and once nothing is, it is sent.
 */
export function EntryForm(props: EntryFormProps) {
  const { entry, starts, place } = props;
  const { euros } = useFormat();
  const [first] = useState(() =>
    entry === null
      ? emptyEntry(starts?.date ?? todayIso(), starts?.book ?? "general")
      : valuesOf(entry, euros),
  );
  const draft = useDraft(place, EntryValues, first);
  if (!draft.isReady) return null;
  return <Fields {...props} draft={draft} />;
}

interface FieldsProps extends EntryFormProps {
  draft: Draft<EntryValues>;
}

function Fields({ title, draft, onSave, onSaved, onClose }: FieldsProps) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const form = useZodForm({
    initial: draft.value,
    schema: CheckedEntry,
    onType: draft.set,
    refusals: {
      "books.no_year": "date",
      "books.closed_year": "date",
      "books.opening_day": "date",
    },
  });
  const { lines } = form.values;
  const close = () => {
    draft.clear();
    onClose();
  };
  const save = async (fields: EntryFields) => {
    await onSave(fields);
    draft.clear();
    onSaved(fields);
  };
  const setLines = (change: (before: readonly LineValues[]) => readonly LineValues[]) =>
    form.change((values) => ({ lines: change(values.lines) }));
  const nextKey = String(1 + Math.max(0, ...lines.map(({ key }) => Number(key))));
  const addLine = () => setLines((before) => [...before, lineWithRest(before, nextKey, euros)]);
  const onLineKey = lineKeys(lines, addLine);
  return (
    <Form
      form={form}
      className={styles["form"]}
      aria-label={title}
      onSubmit={() => form.submit(save)}
      onEscape={close}
    >
      <div className={styles["head"]}>
        <DateField
          label={t("books.form.date")}
          {...form.field("date", t("books.form.dateMissing"))}
          autoFocus
        />
        <Select
          label={t("books.form.book")}
          options={BOOKS.map((id) => ({ id, label: t(`books.books.${id}`) }))}
          {...form.field("book")}
        />
        <TextField
          label={t("books.form.label")}
          placeholder={t("books.form.labelHint")}
          {...form.field("label", t("books.form.labelMissing"))}
          maxLength={300}
        />
      </div>
      {form.saidOf("books.no_year") === undefined ? null : (
        <OpenEarlier day={form.values.date} onOpened={() => form.submit(save)} />
      )}
      {/* Keys come from the fields inside. */}
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-element-interactions */}
      <fieldset
        className={styles["lines"]}
        aria-label={t("books.form.lines")}
        onKeyDown={onLineKey}
      >
        <div className={styles["titles"]} aria-hidden>
          <span>{t("books.account")}</span>
          <span>{t("books.debit")}</span>
          <span>{t("books.credit")}</span>
        </div>
        {lines.map((line, index) => (
          <EntryLine
            key={line.key}
            nth={index + 1}
            line={line}
            isReadOnly={form.isSending}
            onChange={(patch) =>
              setLines((before) =>
                before.map((one) =>
                  one.key === line.key ? { ...withRest(before, one, patch, euros), ...patch } : one,
                ),
              )
            }
            onRemove={
              lines.length > 2
                ? () => setLines((before) => before.filter(({ key }) => key !== line.key))
                : null
            }
          />
        ))}
      </fieldset>
      <div>
        <Button size="small" icon={Plus} onPress={addLine}>
          {t("books.form.addLine")}
        </Button>
      </div>
      <Balance lines={lines} />
      <TextField
        label={t("books.form.document")}
        optional
        placeholder={t("books.form.documentHint")}
        {...form.field("document")}
        maxLength={120}
      />
      <FormFailure>{form.failure}</FormFailure>
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {t("books.form.save")}
        </Button>
        <Button variant="quiet" onPress={close}>
          {t("app.ui.cancel")}
        </Button>
      </div>
      <p className={styles["soft"]}>{t("books.form.keys")}</p>
    </Form>
  );
}

/** Enter in a line goes on; where a list of accounts is open, it chooses there. */
function lineKeys(lines: readonly LineValues[], addLine: () => void) {
  return (event: KeyboardEvent<HTMLFieldSetElement>) => {
    const { target, currentTarget } = event;
    if (event.key !== "Enter" || event.ctrlKey || event.metaKey || event.defaultPrevented) return;
    if (!(target instanceof HTMLInputElement) || target.getAttribute("aria-expanded") === "true")
      return;
    const fields = [...currentTarget.querySelectorAll("input")];
    const next = fields[fields.indexOf(target) + 1];
    const { debit, credit } = sidesOf(lines);
    if (next === undefined && debit === credit && debit > 0) return;
    event.preventDefault();
    if (next !== undefined) {
      next.focus();
      return;
    }
    addLine();
    requestAnimationFrame(() => {
      const all = [...currentTarget.querySelectorAll("input")];
      all[all.indexOf(target) + 1]?.focus();
    });
  };
}

/** A line whose account is chosen and that has no amount takes what the others lack. */
function withRest(
  lines: readonly LineValues[],
  line: LineValues,
  { account }: Partial<LineValues>,
  euros: (cents: number) => string,
): LineValues {
  const isBare = line.debit === "" && line.credit === "";
  if (account === undefined || account === null || !isBare) return line;
  const { debit, credit } = lineWithRest(lines, line.key, euros);
  return { ...line, debit, credit };
}

/** What is on each side, as it is typed. */
function Balance({ lines }: { lines: readonly LineValues[] }) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const { debit, credit } = sidesOf(lines);
  const isWhole = debit === credit && debit > 0;
  const said = () => {
    if (debit === 0 && credit === 0) return t("books.form.nothing");
    if (isWhole) return t("books.form.balanced", { amount: euros(debit) });
    const side = t(`books.form.sides.${debit > credit ? "credit" : "debit"}`);
    return t("books.form.off", { amount: euros(Math.abs(debit - credit)), side });
  };
  return (
    <output className={styles["balance"]} data-whole={isWhole || undefined} data-tabular>
      {said()}
    </output>
  );
}
