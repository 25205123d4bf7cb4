import { useTranslation } from "react-i18next";
import { z } from "zod";
import { RoleFields, type RoleTitle } from "#shared/domain/bodies/role.ts";
import { MEMBERSHIP_STATUSES } from "#shared/domain/people/person.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { PassOver, usePassOver } from "#renderer/lib/pass-over.tsx";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { DesignationField } from "../designation-field.tsx";
import { FormButtons } from "#renderer/lib/form-buttons.tsx";
import { wholeNumber } from "../body-values.ts";
import styles from "../forms.module.css";
import { KeepForm, type KeptForm } from "../kept-form.tsx";
import { TitleField } from "../title-field.tsx";

const NONE = "none";

/** A number as it is typed, checked as the field it is of. */
const typed = <Schema extends z.ZodType<number | null>>(schema: Schema) =>
  z
    .string()
    .transform(wholeNumber)
    .pipe(schema as unknown as z.ZodType<z.output<Schema>, number | null>);

const { shape } = RoleFields;
const Checked = z.object({
  ...shape,
  seatsAtLeast: z
    .string()
    .transform((text) => wholeNumber(text) ?? 0)
    .pipe(shape.seatsAtLeast),
  seatsAtMost: typed(shape.seatsAtMost),
  term: typed(shape.term),
});

/** A role as it is being typed: also its draft’s schema. */
const Typed = z.object({
  ...shape,
  title: z.string(),
  seatsAtLeast: z.string(),
  seatsAtMost: z.string(),
  term: z.string(),
  appointedBy: z.string().nullable(),
  purpose: z.string(),
  endedOn: z.string().nullable(),
});
type Typed = z.infer<typeof Typed>;

export interface RoleFormProps {
  title: string;
  /** Where what is typed is kept. */
  place: string;
  initial: RoleFields;
  submitLabel: string;
  onSave: (fields: RoleFields, overrides: Override[]) => Promise<void>;
  onClose: () => void;
}

/** A role of a body: how many seats, for how long, who may have it, how they come to it. */
export function RoleForm({ place, initial, onClose, ...rest }: RoleFormProps) {
  return (
    <KeepForm place={place} schema={Typed} initial={() => typedOf(initial)} onClose={onClose}>
      {(kept) => <Fields {...rest} {...kept} />}
    </KeepForm>
  );
}

const typedOf = ({ seatsAtLeast, seatsAtMost, term, ...rest }: RoleFields): Typed => ({
  ...rest,
  seatsAtLeast: String(seatsAtLeast),
  seatsAtMost: seatsAtMost === null ? "" : String(seatsAtMost),
  term: term === null ? "" : String(term),
});

type FieldsProps = Omit<RoleFormProps, "place" | "initial" | "onClose"> & KeptForm<Typed>;

function Fields({ title, submitLabel, onSave, initial, onType, onClose }: FieldsProps) {
  const { t } = useTranslation();
  const form = useZodForm({
    initial,
    schema: Checked,
    onType,
    refusals: {
      "bodies.role_exists": "title",
      "bodies.seats_reversed": "seatsAtMost",
      "bodies.seats_taken": "seatsAtMost",
      "bodies.mandates_outside": "endedOn",
    },
  });
  const passing = usePassOver();
  const send = (over: readonly Override[]) =>
    form.submit((fields) =>
      passing.trying(over, async (overrides) => {
        await onSave(fields, overrides);
        onClose();
      }),
    );
  const { values } = form;
  const number = t("bodies.role.numberWrong");
  return (
    <Form
      form={form}
      className={layout["inset"]}
      aria-label={title}
      onEscape={onClose}
      onSubmit={() => send([])}
    >
      <p className={styles["title"]}>{title}</p>
      <FormFailure>{form.failure}</FormFailure>
      <PassOver passing={passing} form={form} onPass={send} />
      <TitleField
        label={t("bodies.role.title")}
        {...form.field("title", t("bodies.role.titleMissing"))}
        autoFocus
      />
      <div className={layout["pair"]}>
        <TextField
          label={t("bodies.role.atLeast")}
          inputMode="numeric"
          {...form.field("seatsAtLeast", number)}
        />
        <TextField
          label={t("bodies.role.atMost")}
          optional
          inputMode="numeric"
          {...form.field("seatsAtMost", number)}
        />
        <TextField
          label={t("bodies.role.term")}
          optional
          inputMode="numeric"
          {...form.field("term", number)}
        />
      </div>
      <div className={layout["pair"]}>
        <DesignationField label={t("bodies.role.designation")} {...form.field("designation")} />
        <Select
          label={t("bodies.role.holder")}
          optional
          options={[
            { id: NONE, label: t("bodies.role.anybody") },
            ...MEMBERSHIP_STATUSES.map((id) => ({ id, label: t(`people.statuses.${id}`) })),
          ]}
          value={values.holder ?? NONE}
          onChange={(id) => form.change({ holder: id === NONE ? null : id })}
        />
      </div>
      <TitleField
        label={t("bodies.role.appointedBy")}
        optional
        value={values.appointedBy ?? ""}
        onChange={(by: RoleTitle) => form.change({ appointedBy: by.trim() === "" ? null : by })}
      />
      <TextArea
        label={t("bodies.role.purpose")}
        optional
        rows={2}
        maxLength={2000}
        {...form.field("purpose")}
      />
      <DateField
        label={t("bodies.role.endedOn")}
        optional
        description={t("bodies.role.endedDetail")}
        {...form.field("endedOn")}
      />
      <FormButtons submit={submitLabel} isSending={form.isSending} onClose={onClose} />
    </Form>
  );
}
