import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { SaidAct } from "#shared/domain/cases/act.ts";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "../cases.module.css";
import { readAgain } from "../queries.ts";

const KINDS = ["fact", "contact", "hearing", "assess", "note"] as const;
type Kind = (typeof KINDS)[number];

const Asked = z.object({
  kind: z.enum(KINDS),
  on: IsoDate,
  text: z.string().trim().min(1).max(20_000),
});

interface Typed {
  readonly kind: Kind;
  readonly on: string | null;
  readonly text: string;
}

/** What a handler adds: a fact, a contact, a hearing, what they think of it, a note for themself. */
export function AddEntry({ id }: { id: string }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useZodForm<Typed, z.infer<typeof Asked>>({
    initial: { kind: KINDS[0], on: todayIso(), text: "" },
    schema: Asked,
  });
  const submit = () =>
    form.submit(async (asked) => {
      const { kind, text } = asked;
      if (kind === "note") await call("cases.note", { id, text });
      else await call("cases.write", { id, acts: [actOf({ ...asked, kind })] });
      form.reset();
      await readAgain(client);
    });
  const { kind } = form.values;
  return (
    <section className={styles["part"]}>
      <h2>{t("cases.add.title")}</h2>
      <Form form={form} className={layout["form"] ?? ""} onSubmit={submit}>
        <FormFailure>{form.failure}</FormFailure>
        <SegmentedControl
          label={t("cases.add.kind")}
          segments={KINDS.map((one) => ({ id: one, label: t(`cases.acts.${one}`) }))}
          value={kind}
          onChange={(next) => form.change({ kind: next })}
        />
        <TextArea
          label={t("cases.add.text")}
          rows={5}
          {...form.field("text", t("cases.add.textMissing"))}
        />
        {kind === "note" ? <p className={styles["note"]}>{t("cases.add.noteDetail")}</p> : null}
        {kind === "assess" || kind === "note" ? null : (
          <DateField label={t("cases.add.day")} {...form.field("on", t("cases.add.dayMissing"))} />
        )}
        <div className={layout["buttons"]}>
          <Button type="submit" variant="primary" isPending={form.isSending}>
            {t("cases.add.submit")}
          </Button>
        </div>
      </Form>
    </section>
  );
}

interface Said extends z.infer<typeof Asked> {
  readonly kind: Exclude<Kind, "note">;
}

function actOf({ kind, on, text }: Said): SaidAct {
  const record = crypto.randomUUID();
  switch (kind) {
    case "fact":
      return { kind, record, on, text };
    case "contact":
      return { kind, record, on, text, with: null, channel: "other" };
    case "hearing":
      return { kind, record, on, text, with: null, present: "" };
    case "assess":
      return { kind, text };
    default:
      return assertNever(kind);
  }
}
