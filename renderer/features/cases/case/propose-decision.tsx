import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { DecisionKind } from "#shared/domain/cases/decision-kinds.ts";
import { call } from "#renderer/lib/client.ts";
import { FormButtons } from "#renderer/lib/form-buttons.tsx";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { readAgain } from "../queries.ts";
import { FormBehind } from "./form-behind.tsx";

const words = z.string().trim().min(1).max(20_000);
const Asked = z.object({ decision: DecisionKind, text: words, reasons: words });

interface Typed {
  readonly decision: DecisionKind | null;
  readonly text: string;
  readonly reasons: string;
}

export interface ProposeDecisionProps {
  id: string;
  kinds: readonly DecisionKind[];
}

/** A decision that the protocol foresees, for the others to sign. */
export function ProposeDecision({ id, kinds }: ProposeDecisionProps) {
  const { t } = useTranslation();
  return (
    <FormBehind label={t("cases.decisions.propose")}>
      {(close) => <DecisionForm id={id} kinds={kinds} onClose={close} />}
    </FormBehind>
  );
}

function DecisionForm({ id, kinds, onClose }: ProposeDecisionProps & { onClose: () => void }) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const form = useZodForm<Typed, z.infer<typeof Asked>>({
    initial: { decision: kinds[0] ?? null, text: "", reasons: "" },
    schema: Asked,
    refusals: { "cases.text_refused": "text", "cases.not_foreseen": "decision" },
  });
  const submit = () =>
    form.submit(async (asked) => {
      await call("cases.propose", { id, record: null, ...asked });
      await readAgain(client);
      onClose();
    });
  return (
    <Form form={form} className={layout["form"] ?? ""} onSubmit={submit} onEscape={onClose}>
      <FormFailure>{form.failure}</FormFailure>
      <Select
        label={t("cases.decisions.kind")}
        options={kinds.map((kind) => ({ id: kind, label: t(`cases.decisions.kinds.${kind}`) }))}
        {...form.field("decision")}
        autoFocus
      />
      <TextArea
        label={t("cases.decisions.text")}
        {...form.field("text", t("cases.decisions.textMissing"))}
      />
      <TextArea
        label={t("cases.decisions.why")}
        {...form.field("reasons", t("cases.decisions.whyMissing"))}
      />
      <FormButtons
        submit={t("cases.decisions.submit")}
        isSending={form.isSending}
        onClose={onClose}
      />
    </Form>
  );
}
