import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { SaidAct } from "#shared/domain/cases/act.ts";
import {
  deadlinesOf,
  USUAL_CALENDAR,
  type CaseDeadline,
} from "#shared/domain/cases/case-deadlines.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { StatusTag, type Tone } from "#renderer/ui/status-tag.tsx";
import styles from "../cases.module.css";
import { readAgain } from "../queries.ts";
import type { CaseOf } from "./people.tsx";

/** What the protocol asks for: its deadlines, the nearest first, and its steps in their order. */
export function Steps({ state, view }: CaseOf) {
  const { t } = useTranslation();
  const client = useQueryClient();
  const attempt = useAttempt();
  const [now] = useState(() => Date.now());
  const decided = view.decisions.flatMap(({ decidedOn }) => decidedOn ?? []);
  const deadlines = deadlinesOf(state, decided.toSorted().at(-1) ?? null, now, USUAL_CALENDAR);
  const running = deadlines.filter(({ due }) => due !== null).toSorted(byDay);
  const say = (act: SaidAct) =>
    attempt.run(async () => {
      await call("cases.write", { id: view.id, acts: [act] });
      await readAgain(client);
    });
  return (
    <section className={styles["part"]}>
      <h2>{t("cases.steps.title")}</h2>
      <FormFailure>
        {attempt.failure === null ? undefined : failureMessage(attempt.failure)}
      </FormFailure>
      <ul className={styles["list"]}>
        {running.map((deadline) => (
          <Deadline
            key={deadline.key}
            deadline={deadline}
            onDone={() => say({ kind: "deadline", deadline: deadline.key, doneOn: todayIso() })}
          />
        ))}
      </ul>
      <ul className={styles["list"]}>
        {state.opened.protocol.text.steps.map(({ key, title, what }) => (
          <li key={key}>
            <Checkbox
              isSelected={state.steps.has(key)}
              isDisabled={attempt.isWorking}
              onChange={(isDone) => say({ kind: "step", step: key, isDone })}
              detail={what}
            >
              {title}
            </Checkbox>
          </li>
        ))}
      </ul>
    </section>
  );
}

function byDay(one: CaseDeadline, other: CaseDeadline): number {
  if ((one.doneOn === null) !== (other.doneOn === null)) return one.doneOn === null ? -1 : 1;
  return (one.due ?? "") < (other.due ?? "") ? -1 : 1;
}

function Deadline({ deadline, onDone }: { deadline: CaseDeadline; onDone: () => void }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { title, due, doneOn, nearness } = deadline;
  const tone: Tone =
    nearness === null ? "neutral" : nearness.kind === "overdue" ? "danger" : "warning";
  const said =
    nearness === null
      ? t("cases.steps.done", { day: format.date(doneOn ?? "") })
      : t(`cases.steps.nearness.${nearness.kind}`, {
          count: "days" in nearness ? nearness.days : 0,
        });
  return (
    <li className={styles["tags"]}>
      <span>{t("cases.steps.due", { title, day: format.date(due ?? "") })}</span>
      <StatusTag tone={tone}>{said}</StatusTag>
      {nearness === null ? null : (
        <Button size="small" onPress={onDone} aria-label={t("cases.steps.doneOf", { title })}>
          {t("cases.steps.markDone")}
        </Button>
      )}
    </li>
  );
}
