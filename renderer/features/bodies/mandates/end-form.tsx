import { useTranslation } from "react-i18next";
import { z } from "zod";
import { EndReason, MandateFields } from "#shared/domain/bodies/mandate.ts";
import type { MandateView } from "#shared/domain/bodies/views.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { call } from "#renderer/lib/client.ts";
import { PassOver, usePassOver } from "#renderer/lib/pass-over.tsx";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { FormButtons } from "#renderer/lib/form-buttons.tsx";
import styles from "../forms.module.css";
import { KeepForm, type KeptForm } from "../kept-form.tsx";

const Asked = z.object({ on: IsoDate, reason: EndReason, note: MandateFields.shape.endNote });

const Typed = z.object({ on: z.string().nullable(), reason: EndReason, note: z.string() });
type Typed = z.infer<typeof Typed>;

export interface EndFormProps {
  mandate: MandateView;
  day: string;
  onClose: () => void;
}

/** The last day of a mandate, and why. */
export function EndForm({ mandate, day, onClose }: EndFormProps) {
  const initial = (): Typed => ({ on: day, reason: "resigned", note: "" });
  const place = `mandate-end:${mandate.id}`;
  return (
    <KeepForm place={place} schema={Typed} initial={initial} onClose={onClose}>
      {(kept) => <Fields mandate={mandate} {...kept} />}
    </KeepForm>
  );
}

type FieldsProps = Pick<EndFormProps, "mandate"> & KeptForm<Typed>;

function Fields({ mandate, initial, onType, onClose }: FieldsProps) {
  const { t } = useTranslation();
  const name = displayName(mandate.holder);
  const form = useZodForm({
    initial,
    schema: Asked,
    onType,
    refusals: { "mandates.ends_before_it_starts": "on", "mandates.outside_body": "on" },
  });
  const passing = usePassOver();
  const title = t("bodies.mandate.endTitle", { name });
  const send = (over: readonly Override[]) =>
    form.submit((asked) =>
      passing.trying(over, async (overrides) => {
        const { seq } = await call("mandates.end", { id: mandate.id, ...asked, overrides });
        offerUndo(t("bodies.done.ended", { name }), seq);
        onClose();
      }),
    );
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
      <div className={layout["pair"]}>
        <DateField label={t("bodies.mandate.end")} {...form.field("on")} autoFocus />
        <Select
          label={t("bodies.mandate.endReason")}
          options={EndReason.options.map((id) => ({ id, label: t(`bodies.endReasons.${id}`) }))}
          {...form.field("reason")}
        />
      </div>
      <TextField
        label={t("bodies.mandate.endNote")}
        optional
        maxLength={500}
        {...form.field("note")}
      />
      <FormButtons
        submit={t("bodies.mandate.endAction")}
        isSending={form.isSending}
        onClose={onClose}
      />
    </Form>
  );
}
