import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { Body } from "#shared/domain/bodies/body.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { PassOver, usePassOver } from "#renderer/lib/pass-over.tsx";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { FormButtons } from "#renderer/lib/form-buttons.tsx";
import styles from "./forms.module.css";
import { KeepForm, type KeptForm } from "./kept-form.tsx";
import { SourceFields } from "./source-fields.tsx";
import { NOTHING_SAID, SourceAsked, sourceOf, SourceTyped } from "./source-values.ts";

const Asked = z.object({
  on: IsoDate,
  parts: z.enum(["refuse", "close", "move_up"]),
  mandates: z.enum(["refuse", "end"]),
  ...SourceAsked.shape,
});
type Asked = z.infer<typeof Asked>;
const Typed = z.object({ ...Asked.shape, ...SourceTyped.shape, on: z.string().nullable() });
type Typed = z.infer<typeof Typed>;

/** Who or what goes on past the last day: how many, and their names. */
const Left = z.object({
  count: z.number(),
  parts: z.string().catch(""),
  people: z.string().catch(""),
});
type Left = z.infer<typeof Left>;

export interface CloseBodyProps {
  body: Body;
  name: string;
  day: string;
  onClose: () => void;
}

/** Of what goes on past the day, nothing is settled yet: asked again later, it may be others. */
const UNASKED = { parts: "refuse", mandates: "refuse" } as const;

/** The last day of a body. */
export function CloseBody({ day, onClose, ...rest }: CloseBodyProps) {
  const initial = (): Typed => ({ ...UNASKED, ...NOTHING_SAID, on: day });
  const place = `body-close:${rest.body.id}`;
  return (
    <KeepForm place={place} schema={Typed} initial={initial} onClose={onClose}>
      {(kept) => <Asking {...rest} {...kept} initial={{ ...kept.initial, ...UNASKED }} />}
    </KeepForm>
  );
}

type AskingProps = Omit<CloseBodyProps, "day" | "onClose"> & KeptForm<Typed>;

/** What goes on is said with its count, and what to do with it is asked once. */
function Asking({ body, name, initial, onType, onClose }: AskingProps) {
  const { t } = useTranslation();
  const [parts, setParts] = useState<Left | null>(null);
  const [mandates, setMandates] = useState<Left | null>(null);
  const form = useZodForm({
    initial,
    schema: Asked,
    onType,
    refusals: {
      "bodies.ends_before_it_opens": "on",
      "bodies.beyond_parent": "on",
      "bodies.parts_after": "parts",
      "bodies.mandates_outside": "mandates",
    },
  });
  const passing = usePassOver();
  const close = async ({ saidText, saidOn, saidIn, ...asked }: Asked, overrides: Override[]) => {
    try {
      const source = sourceOf({ saidText, saidOn, saidIn });
      const { seq } = await call("bodies.close", { id: body.id, source, ...asked, overrides });
      offerUndo(t("bodies.done.closed", { name }), seq);
      onClose();
    } catch (error) {
      const { code, params } = failureOf(error);
      const left = Left.safeParse(params).data ?? null;
      if (code === "bodies.parts_after") setParts(left);
      if (code === "bodies.mandates_outside") setMandates(left);
      throw error;
    }
  };
  const send = (over: readonly Override[]) =>
    form.submit((asked) => passing.trying(over, (overrides) => close(asked, overrides)));
  const title = t("bodies.close.title", { name });
  const { error: partsError, isReadOnly } = form.field("parts");
  return (
    <Form
      form={form}
      className={layout["inset"]}
      aria-label={title}
      onSubmit={() => send([])}
      onEscape={onClose}
    >
      <p className={styles["title"]}>{title}</p>
      <p className={styles["soft"]}>{t("bodies.close.detail")}</p>
      <FormFailure>{form.failure}</FormFailure>
      <PassOver passing={passing} form={form} onPass={send} />
      <DateField label={t("bodies.close.on")} {...form.field("on")} autoFocus />
      {parts === null ? null : (
        <RadioGroup
          label={t("bodies.close.parts", { count: parts.count })}
          description={parts.parts}
          options={[
            { id: "close", label: t("bodies.close.together") },
            { id: "move_up", label: t("bodies.close.moveUp") },
          ]}
          value={form.values.parts === "refuse" ? null : form.values.parts}
          onChange={(how) => form.change({ parts: how })}
          error={partsError}
          isReadOnly={isReadOnly}
        />
      )}
      {mandates === null ? null : (
        <Checkbox
          isSelected={form.values.mandates === "end"}
          onChange={(ends) => form.change({ mandates: ends ? "end" : "refuse" })}
          detail={mandates.people}
          error={form.field("mandates").error}
        >
          {t("bodies.close.mandates", { count: mandates.count })}
        </Checkbox>
      )}
      <SourceFields values={form.values} onChange={(source) => form.change(source)} />
      <FormButtons submit={t("bodies.close.action")} isSending={form.isSending} onClose={onClose} />
    </Form>
  );
}
