import { useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { CaseView, DecisionView } from "#shared/ipc/cases.contract.ts";
import { call } from "#renderer/lib/client.ts";
import { failureMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import styles from "../cases.module.css";
import { readAgain } from "../queries.ts";
import { ProposeDecision } from "./propose-decision.tsx";
import type { CaseOf } from "./people.tsx";

/** What was proposed, who signed it, and what is missing. */
export function Decisions({ state, view }: CaseOf) {
  const { t } = useTranslation();
  const { decisions } = state.opened.protocol.text;
  return (
    <section className={styles["part"]}>
      <h2>{t("cases.decisions.title")}</h2>
      <p className={styles["note"]}>{t("cases.decisions.detail")}</p>
      <ul className={styles["list"]}>
        {view.decisions.map((one) => (
          <OneDecision key={one.record} view={view} decision={one} />
        ))}
      </ul>
      <ProposeDecision id={view.id} kinds={decisions.map(({ kind }) => kind)} />
    </section>
  );
}

function OneDecision({ view, decision }: { view: CaseView; decision: DecisionView }) {
  const { t } = useTranslation();
  const format = useFormat();
  const client = useQueryClient();
  const attempt = useAttempt();
  const { record, hash, state, missing, decidedOn, signatures } = decision;
  const sign = () =>
    attempt.run(async () => {
      await call("cases.sign", { id: view.id, record, hash });
      await readAgain(client);
    });
  return (
    <li className={styles["entry"]}>
      <div className={styles["tags"]}>
        <strong>{t(`cases.decisions.kinds.${decision.decision}`)}</strong>
        <StatusTag tone={state === "decided" ? "accent" : "warning"}>
          {t(`cases.decisions.states.${state}`)}
        </StatusTag>
        <span className={styles["note"]}>
          {t("cases.byOn", {
            who: view.names[decision.by] ?? "",
            when: format.instant(decision.at),
          })}
        </span>
      </div>
      <p className={styles["words"]}>{decision.text}</p>
      <p className={styles["note"]}>
        {t("cases.decisions.reasons")} {decision.reasons}
      </p>
      {missing === 0 ? null : <p>{t("cases.decisions.missing", { count: missing })}</p>}
      {decidedOn === null ? null : (
        <p>{t("cases.decisions.decidedOn", { day: format.date(decidedOn) })}</p>
      )}
      {signatures.length === 0 ? null : (
        <ul className={styles["list"]}>
          {signatures.map(({ name, at, standing }) => (
            <li key={at + name} className={styles["tags"]}>
              <span>{t("cases.byOn", { who: name, when: format.instant(at) })}</span>
              <StatusTag tone={standing === "counts" ? "accent" : "neutral"}>
                {t(`cases.decisions.standings.${standing}`)}
              </StatusTag>
            </li>
          ))}
        </ul>
      )}
      <p className={styles["note"]}>
        {t("cases.decisions.hash", { hash: hash.slice(0, 16).replaceAll(/(.{4})(?=.)/gu, "$1 ") })}
      </p>
      <FormFailure>
        {attempt.failure === null ? undefined : failureMessage(attempt.failure)}
      </FormFailure>
      {decision.mayISign ? (
        <div>
          <Button size="small" variant="primary" isPending={attempt.isWorking} onPress={sign}>
            {t("cases.decisions.sign")}
          </Button>
        </div>
      ) : null}
    </li>
  );
}
