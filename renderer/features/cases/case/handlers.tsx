import { useQuery, useQueryClient } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import { call } from "#renderer/lib/client.ts";
import { useAttempt } from "#renderer/lib/use-attempt.ts";
import { vaultStatusQuery } from "#renderer/lib/vault-status.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import styles from "../cases.module.css";
import { readAgain } from "../queries.ts";
import type { CaseOf } from "./people.tsx";

/** Who has the key, who had it, and the one action that keeps oneself away. */
export function Handlers({ state, view }: CaseOf) {
  const { t } = useTranslation();
  const format = useFormat();
  const [, navigate] = useLocation();
  const client = useQueryClient();
  const attempt = useAttempt();
  const { data: status } = useQuery(vaultStatusQuery());
  const own = view.wanted.find(({ member }) => member === status?.userId);
  const leave = () =>
    attempt.run(async () => {
      if (own === undefined) return;
      const act = { kind: "recuse", person: own.person, why: "own", reason: "" } as const;
      await call("cases.write", { id: view.id, acts: [act] });
      await readAgain(client);
      navigate("/cases");
    });
  return (
    <section className={styles["part"]}>
      <h2>{t("cases.handlers.title")}</h2>
      {view.isToSeal ? <Banner tone="warning">{t("cases.handlers.toSeal")}</Banner> : null}
      <ul className={styles["list"]}>
        {view.holding.map(({ member, name }) => (
          <li key={member}>{name}</li>
        ))}
      </ul>
      <p className={styles["note"]}>{t("cases.handlers.detail")}</p>
      {view.epochs.length < 2 ? null : (
        <ul className={styles["list"]}>
          {view.epochs.map(({ number, at, members }) => (
            <li key={number} className={styles["note"]}>
              {t("cases.handlers.epoch", {
                number,
                when: format.instant(at),
                people: members.map((member) => view.names[member] ?? "").join(", "),
              })}
            </li>
          ))}
        </ul>
      )}
      {state.recusals.length === 0 ? null : (
        <p className={styles["note"]}>
          {t("cases.handlers.apart", {
            people: state.recusals.map(({ person }) => view.names[person] ?? "").join(", "),
          })}
        </p>
      )}
      <FormFailure>{attempt.failure === null ? undefined : t("cases.handlers.failed")}</FormFailure>
      {own === undefined ? null : (
        <div>
          <Button variant="danger" isPending={attempt.isWorking} onPress={leave}>
            {t("cases.handlers.leave")}
          </Button>
        </div>
      )}
    </section>
  );
}
