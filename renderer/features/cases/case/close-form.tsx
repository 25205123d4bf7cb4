import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { keepOf, type Protocol } from "#shared/domain/cases/protocol.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { FormButtons } from "#renderer/lib/form-buttons.tsx";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { readAgain } from "../queries.ts";
import { useOutcomeName } from "./use-outcome-name.ts";

const reason = z.string().trim().min(1).max(20_000);
const Closing = z.object({ outcome: z.string().min(1), reason });
const Reopening = z.object({ reason });

interface CloseFormProps {
  readonly id: string;
  readonly onClose: () => void;
}

interface Typed {
  readonly outcome: string | null;
  readonly reason: string;
}

/** With which outcome it ends, and for how long it is then kept. */
export function CloseForm({ id, protocol, onClose }: CloseFormProps & { protocol: Protocol }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const nameOf = useOutcomeName();
  const { outcomes } = protocol.retention;
  const form = useZodForm<Typed, z.infer<typeof Closing>>({
    initial: { outcome: outcomes[0]?.outcome ?? null, reason: "" },
    schema: Closing,
  });
  const submit = () =>
    form.submit(async (asked) => {
      const act = { kind: "close", ...asked, on: todayIso(), review: null } as const;
      await call("cases.write", { id, acts: [act] });
      await readAgain(client);
      onClose();
    });
  const { outcome } = form.values;
  const keep = outcome === null ? null : keepOf(protocol, outcome);
  return (
    <Form form={form} className={layout["form"] ?? ""} onSubmit={submit} onEscape={onClose}>
      <FormFailure>{form.failure}</FormFailure>
      <Select
        label={t("cases.closing.outcome")}
        description={
          typeof keep === "number"
            ? t("cases.closing.kept", { count: keep })
            : t("cases.closing.keptAlways")
        }
        options={outcomes.map((one) => ({ id: one.outcome, label: nameOf(one.outcome) }))}
        {...form.field("outcome")}
        autoFocus
      />
      <TextArea
        label={t("cases.closing.reason")}
        {...form.field("reason", t("cases.closing.reasonMissing"))}
      />
      <FormButtons submit={t("cases.closing.close")} isSending={form.isSending} onClose={onClose} />
    </Form>
  );
}

/** Why it is opened again. */
export function ReopenForm({ id, onClose }: CloseFormProps) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useZodForm({ initial: { reason: "" }, schema: Reopening });
  const submit = () =>
    form.submit(async (asked) => {
      await call("cases.write", { id, acts: [{ kind: "reopen", ...asked }] });
      await readAgain(client);
      onClose();
    });
  return (
    <Form form={form} className={layout["form"] ?? ""} onSubmit={submit} onEscape={onClose}>
      <FormFailure>{form.failure}</FormFailure>
      <TextArea
        label={t("cases.closing.reason")}
        {...form.field("reason", t("cases.closing.reasonMissing"))}
        autoFocus
      />
      <FormButtons
        submit={t("cases.closing.reopen")}
        isSending={form.isSending}
        onClose={onClose}
      />
    </Form>
  );
}
