import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { Body } from "#shared/domain/bodies/body.ts";
import { Capacity, EndReason, type MandateFields } from "#shared/domain/bodies/mandate.ts";
import type { RoleView } from "#shared/domain/bodies/views.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { PassOver, usePassOver } from "#renderer/lib/pass-over.tsx";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { DesignationField } from "../designation-field.tsx";
import { FormButtons } from "#renderer/lib/form-buttons.tsx";
import styles from "../forms.module.css";
import { KeepForm, type KeptForm } from "../kept-form.tsx";
import { SourceFields } from "../source-fields.tsx";
import { mandateSchema, MandateValues, proposedEnd } from "./mandate-values.ts";
import { NoSeat, useNoSeat, type Room } from "./no-seat.tsx";

const NONE = "none";

export interface MandateFormProps {
  title: string;
  /** Where what is typed is kept. */
  place: string;
  role: RoleView;
  body: Body;
  initial: () => MandateValues;
  /** One that is there and is corrected, its end too; null for a new one. */
  own: string | null;
  submitLabel: string;
  onSave: (fields: MandateFields, room: Room, overrides: Override[]) => Promise<void>;
  onClose: () => void;
}

/** Who, from when, until when: enough for most. The rest is folded. Enter sends it once somebody is chosen. */
export function MandateForm({ place, initial, onClose, ...rest }: MandateFormProps) {
  return (
    <KeepForm place={place} schema={MandateValues} initial={initial} onClose={onClose}>
      {(kept) => <Fields {...rest} {...kept} />}
    </KeepForm>
  );
}

type FieldsProps = Omit<MandateFormProps, "place" | "initial" | "onClose"> &
  KeptForm<MandateValues>;

function Fields(props: FieldsProps) {
  const { title, role, body, own, onSave, onClose, onType } = props;
  const { t } = useTranslation();
  const [initial] = useState(props.initial);
  const [schema] = useState(() => mandateSchema(role.id));
  const [isEndTyped, setEndTyped] = useState(
    own !== null || initial.plannedEnd !== proposedEnd(role, body, initial.start),
  );
  const noSeat = useNoSeat();
  const form = useZodForm({
    initial,
    schema,
    onType,
    refusals: {
      "people.not_found": "person",
      "mandates.held_already": "start",
      "mandates.outside_body": "start",
      "mandates.no_seat": "start",
      "mandates.ends_before_it_starts": "plannedEnd",
    },
  });
  const { values } = form;
  const passing = usePassOver();
  const send = (over: readonly Override[], room: Room) =>
    form.submit(async (fields) => {
      await passing.trying(over, (overrides) =>
        noSeat.trying(room, () => onSave(fields, room, overrides)),
      );
      onClose();
    });
  const submit = () => send([], []);
  const { value: person, error: personError } = form.field(
    "person",
    t("bodies.mandate.personMissing"),
  );
  const { value: start, ...startField } = form.field("start", t("bodies.form.dateMissing"));
  const begin = (day: string | null) => {
    noSeat.forget();
    form.change({
      start: day,
      ...(isEndTyped || day === null ? {} : { plannedEnd: proposedEnd(role, body, day) }),
    });
  };
  const others = role.mandates.filter(
    ({ id, capacity, pairedWith }) => id !== own && capacity === "holder" && pairedWith === null,
  );
  return (
    <Form
      form={form}
      className={layout["inset"]}
      aria-label={title}
      onSubmit={submit}
      onEscape={onClose}
    >
      <p className={styles["title"]}>{title}</p>
      <FormFailure>{form.failure}</FormFailure>
      <PassOver passing={passing} form={form} onPass={(over) => send(over, noSeat.room)} />
      <PersonBox
        label={t("bodies.mandate.person")}
        placeholder={t("bodies.mandate.personHint")}
        chosen={person?.name ?? ""}
        onChoose={(one) => form.change({ person: one })}
        onClear={() => form.change({ person: null })}
        onEscape={onClose}
        error={personError}
        takesFocus={own === null}
      />
      <div className={layout["pair"]}>
        <DateField
          {...startField}
          label={t("bodies.mandate.start")}
          value={start}
          onChange={begin}
          autoFocus={own !== null}
        />
        <DateField
          {...form.field("plannedEnd")}
          label={t("bodies.mandate.plannedEnd")}
          optional
          description={
            role.term === null ? undefined : t("bodies.mandate.ofTerm", { count: role.term })
          }
          onChange={(plannedEnd) => {
            setEndTyped(true);
            form.change({ plannedEnd });
          }}
        />
      </div>
      {noSeat.offers === null ? null : (
        <NoSeat
          role={role.id}
          offers={noSeat.offers}
          room={noSeat.room}
          onRoom={(room) => send([], room)}
          onStart={begin}
        />
      )}
      {own === null ? null : <EndFields form={form} />}
      <details className={styles["more"]} open={own !== null || values.capacity !== "holder"}>
        <summary>{t("bodies.mandate.more")}</summary>
        <div className={styles["stack"]}>
          <SegmentedControl
            label={t("bodies.mandate.capacity")}
            hideLabel={false}
            segments={Capacity.options.map((id) => ({ id, label: t(`bodies.capacities.${id}`) }))}
            value={values.capacity}
            onChange={(capacity) => form.change({ capacity })}
          />
          <div className={layout["pair"]}>
            <DesignationField
              label={t("bodies.mandate.designation")}
              {...form.field("designation")}
            />
            <PersonBox
              label={t("bodies.mandate.appointer")}
              placeholder={t("bodies.mandate.appointerHint")}
              chosen={values.appointer?.name ?? ""}
              onChoose={(one) => form.change({ appointer: one })}
              onClear={() => form.change({ appointer: null })}
              onEscape={onClose}
            />
          </div>
          {others.length === 0 ? null : (
            <Select
              label={t("bodies.mandate.pair")}
              optional
              description={t("bodies.mandate.pairDetail")}
              options={[
                { id: NONE, label: t("bodies.mandate.noPair") },
                ...others.map(({ id, holder }) => ({ id, label: displayName(holder) })),
              ]}
              value={values.pairedWith ?? NONE}
              onChange={(id) => form.change({ pairedWith: id === NONE ? null : id })}
            />
          )}
          <SourceFields values={values} onChange={(source) => form.change(source)} />
        </div>
      </details>
      <FormButtons submit={props.submitLabel} isSending={form.isSending} onClose={onClose} />
    </Form>
  );
}

type Form = ReturnType<typeof useZodForm<MandateValues, MandateFields>>;

/** Of one that is over: its last day, and why. */
function EndFields({ form }: { form: Form }) {
  const { t } = useTranslation();
  const { end, endReason } = form.values;
  return (
    <>
      <div className={layout["pair"]}>
        <DateField label={t("bodies.mandate.end")} optional {...form.field("end")} />
        {end === null ? null : (
          <Select
            label={t("bodies.mandate.endReason")}
            options={EndReason.options.map((id) => ({ id, label: t(`bodies.endReasons.${id}`) }))}
            value={endReason ?? "other"}
            onChange={(reason) => form.change({ endReason: reason })}
          />
        )}
      </div>
      {end === null ? null : (
        <TextField
          label={t("bodies.mandate.endNote")}
          optional
          maxLength={500}
          {...form.field("endNote")}
        />
      )}
    </>
  );
}
