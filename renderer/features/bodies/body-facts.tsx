import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { BodyState } from "#shared/domain/bodies/body.ts";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./body-page.module.css";
import { DecisionLink } from "./decision-link.tsx";

/** What is said of a body on that day; what is not said takes no room. */
export function BodyFacts({ state }: { state: BodyState }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { cadence, until, source } = state;
  const rhythm =
    cadence === null
      ? null
      : cadence.every === "quarter"
        ? t("bodies.cadence.quarter")
        : t("bodies.cadence.weeks", { count: cadence.weeks });
  const meets = [state.meets === "" ? null : state.meets, rhythm].filter((one) => one !== null);
  const decided = [
    source.text === "" ? null : source.text,
    source.date === null ? null : format.shortDate(source.date),
  ].filter((one) => one !== null);
  const facts: readonly (readonly [string, ReactNode])[] = [
    [t("bodies.form.purpose"), state.purpose],
    [t("bodies.form.domain"), state.domain],
    [t("bodies.form.meets"), meets.join("\n")],
    [t("bodies.form.admission"), t(`bodies.admissions.${state.admission}`)],
    [
      t("bodies.form.attachment"),
      // The path above says that it is part of another.
      state.parent === null || state.attachment === "part"
        ? ""
        : t(`bodies.attachments.${state.attachment}`),
    ],
    [t("bodies.form.until"), until === null ? "" : format.exactDate(until)],
    [
      t("bodies.source.title"),
      source.decision === null ? (
        decided.join(" · ")
      ) : (
        <>
          {decided.join(" · ")} <DecisionLink decision={source.decision} />
        </>
      ),
    ],
  ];
  return (
    <dl className={styles["facts"]}>
      {facts.map(([term, said]) =>
        said === "" ? null : (
          <div key={term}>
            <dt>{term}</dt>
            <dd>{said}</dd>
          </div>
        ),
      )}
    </dl>
  );
}
