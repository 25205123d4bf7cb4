import { useTranslation } from "react-i18next";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import styles from "../cases.module.css";
import { CloseForm, ReopenForm } from "./close-form.tsx";
import { FormBehind } from "./form-behind.tsx";
import type { CaseOf } from "./people.tsx";
import { useOutcomeName } from "./use-outcome-name.ts";

/** How the case ends, and why; one that has ended can be opened again. */
export function CloseCase({ state, view }: CaseOf) {
  const { t } = useTranslation();
  const format = useFormat();
  const nameOf = useOutcomeName();
  const { standing, opened } = state;
  return (
    <section className={styles["part"]}>
      <h2>{t("cases.closing.title")}</h2>
      {standing.kind === "closed" ? (
        <>
          <Banner>
            {t("cases.closing.closed", {
              day: format.date(standing.on),
              outcome: nameOf(standing.outcome),
              reason: standing.reason,
            })}
          </Banner>
          <FormBehind key="reopen" label={t("cases.closing.reopen")}>
            {(close) => <ReopenForm id={view.id} onClose={close} />}
          </FormBehind>
        </>
      ) : (
        <FormBehind key="close" label={t("cases.closing.close")}>
          {(close) => <CloseForm id={view.id} protocol={opened.protocol.text} onClose={close} />}
        </FormBehind>
      )}
    </section>
  );
}
