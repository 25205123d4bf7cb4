import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { SaidAct } from "#shared/domain/cases/act.ts";
import { keepOf } from "#shared/domain/cases/protocol.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "../cases.module.css";
import { readAgain } from "../queries.ts";
import type { CaseOf } from "./people.tsx";

/** Those of the protocols to begin with; a collective’s own is shown as it wrote it. */
const OUTCOMES = [
  "unsubstantiated",
  "settled",
  "measures",
  "exclusion",
  "proceedings",
  "withdrawn",
] as const;

const reason = z.string().trim().min(1).max(20_000);
const Asked = z.object({ outcome: z.string().min(1), reason });

interface Typed {
  readonly outcome: string | null;
  readonly reason: string;
}

/** How the case ends, and why; one that has ended can be opened again. */
export function CloseCase({ state, view }: CaseOf) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const [isOpen, setOpen] = useState(false);
  const { retention } = state.opened.protocol.text;
  const form = useZodForm<Typed, z.infer<typeof Asked>>({
    initial: { outcome: retention.outcomes[0]?.outcome ?? null, reason: "" },
    schema: Asked,
  });
  const isClosed = state.standing.kind === "closed";
  const submit = () =>
    form.submit(async (asked) => {
      const act: SaidAct = isClosed
        ? { kind: "reopen", reason: asked.reason }
        : { kind: "close", ...asked, on: todayIso(), review: null };
      await call("cases.write", { id: view.id, acts: [act] });
      form.reset();
      setOpen(false);
      await readAgain(client);
    });
  const { outcome } = form.values;
  const keep = outcome === null ? null : keepOf(state.opened.protocol.text, outcome);
  const nameOf = (key: string) => {
    const known = OUTCOMES.find((one) => one === key);
    return known === undefined ? key : t(`cases.outcomes.${known}`);
  };
  return (
    <section className={styles["part"]}>
      <h2>{t("cases.closing.title")}</h2>
      {state.standing.kind === "closed" ? (
        <Banner>
          {t("cases.closing.closed", {
            day: format.date(state.standing.on),
            outcome: nameOf(state.standing.outcome),
            reason: state.standing.reason,
          })}
        </Banner>
      ) : null}
      {isOpen ? (
        <Form
          form={form}
          className={layout["form"] ?? ""}
          onSubmit={submit}
          onEscape={() => setOpen(false)}
        >
          <FormFailure>{form.failure}</FormFailure>
          {isClosed ? null : (
            <Select
              label={t("cases.closing.outcome")}
              description={
                typeof keep === "number"
                  ? t("cases.closing.kept", { count: keep })
                  : t("cases.closing.keptAlways")
              }
              options={retention.outcomes.map((one) => ({
                id: one.outcome,
                label: nameOf(one.outcome),
              }))}
              {...form.field("outcome")}
              autoFocus
            />
          )}
          <TextArea
            label={t("cases.closing.reason")}
            {...form.field("reason", t("cases.closing.reasonMissing"))}
          />
          <div className={layout["buttons"]}>
            <Button type="submit" variant="primary" isPending={form.isSending}>
              {isClosed ? t("cases.closing.reopen") : t("cases.closing.close")}
            </Button>
            <Button onPress={() => setOpen(false)}>{t("app.ui.cancel")}</Button>
          </div>
        </Form>
      ) : (
        <div>
          <Button size="small" onPress={() => setOpen(true)}>
            {isClosed ? t("cases.closing.reopen") : t("cases.closing.close")}
          </Button>
        </div>
      )}
    </section>
  );
}
