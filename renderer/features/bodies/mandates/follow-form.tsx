import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { Body } from "#shared/domain/bodies/body.ts";
import { spanOf } from "#shared/domain/bodies/mandate.ts";
import { Designation } from "#shared/domain/bodies/role.ts";
import type { MandateView, RoleView } from "#shared/domain/bodies/views.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { addDays } from "#shared/domain/kernel/day-steps.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { call } from "#renderer/lib/client.ts";
import { PassOver, usePassOver } from "#renderer/lib/pass-over.tsx";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { FormButtons } from "#renderer/lib/form-buttons.tsx";
import styles from "../forms.module.css";
import { KeepForm, type KeptForm } from "../kept-form.tsx";
import { SourceFields } from "../source-fields.tsx";
import { NOTHING_SAID, SourceAsked, sourceOf, SourceTyped } from "../source-values.ts";
import { Chosen, proposedEnd } from "./mandate-values.ts";

const Typed = z.object({
  to: Chosen.nullable(),
  from: z.string().nullable(),
  plannedEnd: z.string().nullable(),
  designation: Designation.nullable(),
  ...SourceTyped.shape,
});
type Typed = z.infer<typeof Typed>;

const Asked = z.object({
  from: IsoDate,
  plannedEnd: IsoDate.nullable(),
  designation: Designation.nullable(),
  ...SourceAsked.shape,
});

export interface FollowFormProps {
  /** The same person goes on, or somebody else. */
  how: "renew" | "handOver";
  mandate: MandateView;
  role: RoleView;
  body: Body;
  day: string;
  onClose: () => void;
}

/** The day after a mandate is meant to end, where that is still to come. */
function firstDayAfter(mandate: MandateView, day: string): string {
  const { end } = spanOf(mandate);
  return end !== null && end >= day ? addDays(end, 1) : day;
}

/** What comes after a mandate: from when, until when, for somebody else by whom. It ends on the eve. */
export function FollowForm({ day, onClose, ...rest }: FollowFormProps) {
  const { how, mandate, role, body } = rest;
  const initial = (): Typed => {
    const from = how === "handOver" ? day : firstDayAfter(mandate, day);
    return {
      to: null,
      from,
      plannedEnd: proposedEnd(role, body, from),
      designation: mandate.designation,
      ...NOTHING_SAID,
    };
  };
  const place = `mandate-${how}:${mandate.id}`;
  return (
    <KeepForm place={place} schema={Typed} initial={initial} onClose={onClose}>
      {(kept) => <Fields {...rest} {...kept} />}
    </KeepForm>
  );
}

type FieldsProps = Omit<FollowFormProps, "day" | "onClose"> & KeptForm<Typed>;

function Fields({ how, mandate, role, body, onType, onClose, ...props }: FieldsProps) {
  const { t } = useTranslation();
  const name = displayName(mandate.holder);
  const isOver = how === "handOver";
  const [initial] = useState(props.initial);
  const [isEndTyped, setEndTyped] = useState(
    initial.plannedEnd !== proposedEnd(role, body, initial.from),
  );
  const [schema] = useState(() =>
    isOver ? Asked.extend({ to: Chosen }) : Asked.extend({ to: Chosen.nullable() }),
  );
  const form = useZodForm({
    initial,
    schema,
    onType,
    refusals: {
      "people.not_found": "to",
      "mandates.held_already": "from",
      "mandates.outside_body": "from",
      "mandates.no_seat": "from",
      "mandates.ends_before_it_starts": "from",
    },
  });
  const to = form.field("to", t("bodies.mandate.personMissing"));
  const title = t(isOver ? "bodies.mandate.handOverTitle" : "bodies.mandate.renewTitle", { name });
  const passing = usePassOver();
  const send = (over: readonly Override[]) =>
    form.submit(({ to: next, saidText, saidOn, saidIn, ...asked }) =>
      passing.trying(over, async (overrides) => {
        const source = sourceOf({ saidText, saidOn, saidIn });
        const input = { id: mandate.id, source, ...asked, overrides };
        if (next === null) {
          const { seq } = await call("mandates.renew", input);
          offerUndo(t("bodies.done.renewed", { name }), seq);
        } else {
          const { seq } = await call("mandates.handOver", { ...input, to: next.id });
          offerUndo(t("bodies.done.handedOver", { name: next.name }), seq);
        }
        onClose();
      }),
    );
  return (
    <Form
      form={form}
      className={layout["inset"]}
      aria-label={title}
      onSubmit={() => send([])}
      onEscape={onClose}
    >
      <p className={styles["title"]}>{title}</p>
      <FormFailure>{form.failure}</FormFailure>
      <PassOver passing={passing} form={form} onPass={send} />
      {isOver ? (
        <PersonBox
          label={t("bodies.mandate.to")}
          placeholder={t("bodies.mandate.personHint")}
          chosen={to.value?.name ?? ""}
          onChoose={to.onChange}
          onClear={() => to.onChange(null)}
          onEscape={onClose}
          error={to.error}
          takesFocus
        />
      ) : null}
      <div className={layout["pair"]}>
        <DateField
          {...form.field("from", t("bodies.form.dateMissing"))}
          label={t("bodies.mandate.start")}
          description={t("bodies.mandate.endsEve", { name })}
          autoFocus={!isOver}
          onChange={(from) =>
            form.change({
              from,
              ...(isEndTyped || from === null ? {} : { plannedEnd: proposedEnd(role, body, from) }),
            })
          }
        />
        <DateField
          {...form.field("plannedEnd")}
          label={t("bodies.mandate.plannedEnd")}
          optional
          onChange={(plannedEnd) => {
            setEndTyped(true);
            form.change({ plannedEnd });
          }}
        />
      </div>
      <details className={styles["more"]}>
        <summary>{t("bodies.source.title")}</summary>
        <SourceFields values={form.values} onChange={(source) => form.change(source)} />
      </details>
      <FormButtons
        submit={t(isOver ? "bodies.mandate.handOver" : "bodies.mandate.renew")}
        isSending={form.isSending}
        onClose={onClose}
      />
    </Form>
  );
}
