import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { protocolTemplates } from "#shared/domain/cases/protocol-templates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { Name } from "#shared/domain/kernel/name.ts";
import { BodyBox } from "#renderer/lib/bodies/body-box.tsx";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "../cases.module.css";
import { bodiesOptions } from "./bodies-query.ts";

const KINDS = ["violence", "conflict", "overload"] as const;
const Asked = z.object({ kind: z.enum(KINDS), name: Name, team: Id });

interface Typed {
  readonly kind: (typeof KINDS)[number];
  readonly name: string;
  readonly team: string | null;
}

/** A protocol from one of those that are written already, with one’s own name and team. */
export function AddProtocol() {
  const { t, i18n } = useTranslation();
  const { data } = useQuery(bodiesOptions(todayIso()));
  const templates = protocolTemplates(i18n.language === "en" ? "en" : "fr");
  const called = (kind: string) => templates.find((one) => one.kind === kind)?.name ?? "";
  const form = useZodForm<Typed, z.infer<typeof Asked>>({
    initial: {
      kind: KINDS[0],
      name: called("violence"),
      team: null,
    },
    schema: Asked,
    refusals: { "bodies.not_found": "team" },
  });
  const submit = () =>
    form.submit(async ({ kind, name, team }) => {
      const template = templates.find((one) => one.kind === kind);
      if (template === undefined) return;
      const { seq } = await call("cases.writeProtocol", {
        id: null,
        text: { ...template, name, team },
      });
      form.reset();
      offerUndo(t("cases.protocols.added"), seq);
    });
  return (
    <section className={styles["part"]}>
      <h2>{t("cases.protocols.add")}</h2>
      <Form form={form} className={layout["form"] ?? ""} onSubmit={submit}>
        <FormFailure>{form.failure}</FormFailure>
        <Select
          label={t("cases.protocols.from")}
          description={t("cases.protocols.fromDetail")}
          options={KINDS.map((id) => ({ id, label: called(id) }))}
          {...form.field("kind")}
          onChange={(kind) => form.change({ kind, name: called(kind) })}
        />
        <TextField
          label={t("cases.protocols.name")}
          {...form.field("name", t("cases.protocols.nameMissing"))}
        />
        <BodyBox
          label={t("cases.protocols.teamField")}
          description={t("cases.protocols.teamDetail")}
          bodies={data?.bodies.map(({ id, name }) => ({ id, label: name }))}
          emptyText={t("cases.protocols.noBody")}
          {...form.field("team", t("cases.protocols.teamMissing"))}
        />
        <div className={layout["buttons"]}>
          <Button type="submit" variant="primary" isPending={form.isSending}>
            {t("cases.protocols.submit")}
          </Button>
        </div>
      </Form>
    </section>
  );
}
