import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { z } from "zod";
import { CaseTitle, Channel, CHANNELS, type SaidAct } from "#shared/domain/cases/act.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { Id } from "#shared/domain/kernel/ids.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "./cases.module.css";
import { protocolsOptions, readAgain } from "./queries.ts";

const Somebody = z.object({ id: Id, name: z.string() }).nullable();

const Asked = z.object({
  protocol: Id,
  title: CaseTitle,
  receivedOn: IsoDate,
  channel: Channel,
  isUrgent: z.boolean(),
  isAnonymous: z.boolean(),
  isForAnother: z.boolean(),
  reporter: Somebody,
  reporterName: z.string().trim().max(300),
  concerned: Somebody,
  concernedName: z.string().trim().max(300),
  text: z.string().trim().max(2_000_000),
});
type Asked = z.infer<typeof Asked>;

type Typed = Omit<Asked, "protocol" | "receivedOn"> & {
  readonly protocol: string | null;
  readonly receivedOn: string | null;
};

const NOTHING: Omit<Typed, "protocol" | "receivedOn"> = {
  title: "",
  channel: "call",
  isUrgent: false,
  isAnonymous: false,
  isForAnother: false,
  reporter: null,
  reporterName: "",
  concerned: null,
  concernedName: "",
  text: "",
};

/** What is typed while on the phone: in the order in which it is heard, everything but a title may wait. */
export function NewCaseForm() {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const { data } = useQuery(protocolsOptions());
  const mine = (data?.protocols ?? []).filter(({ isMine, endedOn }) => isMine && endedOn === null);
  const initial = { ...NOTHING, protocol: mine[0]?.id ?? null, receivedOn: todayIso() };
  const form = useZodForm<Typed, Asked>({ initial, schema: Asked });
  const { values } = form;
  const submit = () =>
    form.submit(async (asked) => {
      const { protocol, title, receivedOn, channel, isUrgent } = asked;
      const acts = actsOf(asked);
      const { id } = await call("cases.start", {
        protocol,
        title,
        receivedOn,
        channel,
        isUrgent,
        acts,
      });
      await readAgain(client);
      navigate(`/cases/of/${id}`);
    });
  return (
    <Form form={form} className={layout["form"] ?? ""} onSubmit={submit}>
      <FormFailure>{form.failure}</FormFailure>
      <TextField
        label={t("cases.new.caseTitle")}
        description={t("cases.new.caseTitleDetail")}
        {...form.field("title", t("cases.new.titleMissing"))}
        maxLength={200}
        autoFocus
      />
      <TextArea
        label={t("cases.new.text")}
        description={t("cases.new.textDetail")}
        optional
        rows={8}
        {...form.field("text")}
      />
      <div className={layout["pair"]}>
        <PersonBox
          label={t("cases.new.reporter")}
          optional
          placeholder={t("cases.new.personHint")}
          chosen={values.reporter?.name ?? ""}
          onChoose={({ id, name }) => form.change({ reporter: { id, name } })}
          onClear={() => form.change({ reporter: null })}
        />
        <TextField
          label={t("cases.new.reporterName")}
          optional
          {...form.field("reporterName")}
          maxLength={300}
        />
      </div>
      <div className={layout["pair"]}>
        <PersonBox
          label={t("cases.new.concerned")}
          optional
          placeholder={t("cases.new.personHint")}
          chosen={values.concerned?.name ?? ""}
          onChoose={({ id, name }) => form.change({ concerned: { id, name } })}
          onClear={() => form.change({ concerned: null })}
        />
        <TextField
          label={t("cases.new.concernedName")}
          optional
          {...form.field("concernedName")}
          maxLength={300}
        />
      </div>
      <p className={styles["note"]}>{t("cases.new.apart")}</p>
      <div className={layout["pair"]}>
        <Select
          label={t("cases.new.channel")}
          options={CHANNELS.map((id) => ({ id, label: t(`cases.channels.${id}`) }))}
          {...form.field("channel")}
        />
        <DateField
          label={t("cases.new.received")}
          {...form.field("receivedOn", t("cases.new.receivedMissing"))}
        />
        <Select
          label={t("cases.new.protocol")}
          options={mine.map(({ id, name }) => ({ id, label: name }))}
          {...form.field("protocol", t("cases.new.protocolMissing"))}
        />
      </div>
      <Checkbox isSelected={values.isUrgent} onChange={(isUrgent) => form.change({ isUrgent })}>
        {t("cases.new.isUrgent")}
      </Checkbox>
      <Checkbox
        isSelected={values.isAnonymous}
        onChange={(isAnonymous) => form.change({ isAnonymous })}
      >
        {t("cases.new.isAnonymous")}
      </Checkbox>
      <Checkbox
        isSelected={values.isForAnother}
        onChange={(isForAnother) => form.change({ isForAnother })}
      >
        {t("cases.new.isForAnother")}
      </Checkbox>
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" isPending={form.isSending}>
          {t("cases.new.submit")}
        </Button>
      </div>
    </Form>
  );
}

/** What is said at once: the words, and who has a part. */
function actsOf(asked: Asked): SaidAct[] {
  const { text, isAnonymous, isForAnother } = asked;
  return [
    ...(text === ""
      ? []
      : [
          { kind: "report" as const, record: crypto.randomUUID(), text, isAnonymous, isForAnother },
        ]),
    ...part("reporter", asked.reporter, asked.reporterName),
    ...part("concerned", asked.concerned, asked.concernedName),
  ];
}

/** Somebody with a part in it, where one was named. */
function part(of: "reporter" | "concerned", person: Asked["reporter"], typed: string): SaidAct[] {
  if (person === null && typed === "") return [];
  const name = typed === "" ? (person?.name ?? "") : typed;
  const said = { part: of, person: person?.id ?? null, name, email: "", phone: "", note: "" };
  return [{ kind: "person", record: crypto.randomUUID(), person: said }];
}
