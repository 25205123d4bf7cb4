import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { Part, PARTS } from "#shared/domain/cases/act.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { call } from "#renderer/lib/client.ts";
import { FormButtons } from "#renderer/lib/form-buttons.tsx";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "../cases.module.css";
import { readAgain } from "../queries.ts";
import { FormBehind } from "./form-behind.tsx";

const line = z.string().trim().max(300);
const Asked = z
  .object({
    part: Part,
    person: z.object({ id: Id, name: z.string() }).nullable(),
    name: line,
    email: line,
    phone: line,
  })
  .refine(({ person, name }) => person !== null || name !== "", { path: ["name"] });
type Asked = z.infer<typeof Asked>;

const NOBODY: Asked = { part: "witness", person: null, name: "", email: "", phone: "" };

/** Somebody with a part in the case. Whoever of the team is close to them has no key from then on. */
export function AddPerson({ id }: { id: string }) {
  const { t } = useTranslation();
  return (
    <FormBehind label={t("cases.person.add")}>
      {(close) => <PersonForm id={id} onClose={close} />}
    </FormBehind>
  );
}

function PersonForm({ id, onClose }: { id: string; onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useZodForm({ initial: NOBODY, schema: Asked });
  const { values } = form;
  const submit = () =>
    form.submit(async ({ person, name, ...said }) => {
      const called = name === "" ? (person?.name ?? "") : name;
      const named = { ...said, person: person?.id ?? null, name: called, note: "" };
      const act = { kind: "person", record: crypto.randomUUID(), person: named } as const;
      await call("cases.write", { id, acts: [act] });
      await readAgain(client);
      onClose();
    });
  return (
    <Form form={form} className={layout["form"] ?? ""} onSubmit={submit} onEscape={onClose}>
      <FormFailure>{form.failure}</FormFailure>
      <Select
        label={t("cases.person.part")}
        options={PARTS.map((part) => ({ id: part, label: t(`cases.person.parts.${part}`) }))}
        {...form.field("part")}
        autoFocus
      />
      <div className={layout["pair"]}>
        <PersonBox
          label={t("cases.person.inRoster")}
          optional
          placeholder={t("cases.new.personHint")}
          chosen={values.person?.name ?? ""}
          onChoose={(person) => form.change({ person: { id: person.id, name: person.name } })}
          onClear={() => form.change({ person: null })}
        />
        <TextField
          label={t("cases.person.name")}
          optional
          {...form.field("name", t("cases.person.nameMissing"))}
          maxLength={300}
        />
        <TextField
          label={t("cases.person.email")}
          optional
          {...form.field("email")}
          maxLength={300}
        />
        <TextField
          label={t("cases.person.phone")}
          optional
          {...form.field("phone")}
          maxLength={300}
        />
      </div>
      <p className={styles["note"]}>{t("cases.new.apart")}</p>
      <FormButtons submit={t("cases.add.submit")} isSending={form.isSending} onClose={onClose} />
    </Form>
  );
}
