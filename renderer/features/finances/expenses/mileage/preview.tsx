import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { readDistance } from "#shared/domain/finances/mileage.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { journeyOptions } from "../queries.ts";
import { CountByOther } from "./count-by-other.tsx";
import { sayDistance } from "./journey-values.ts";
import styles from "./mileage.module.css";

export interface PreviewProps {
  vehicle: string | null;
  distance: string;
  times: string;
  day: string | null;
  /** The one that is corrected. */
  expense?: string;
}

/** What a journey comes to, by which scale, and what else it changes: said before it is saved. */
export function Preview({ vehicle, distance, times, day, expense }: PreviewProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const read = readDistance(distance);
  const on = IsoDate.safeParse(day).data ?? null;
  const isWhole = "distance" in read && vehicle !== null && on !== null;
  const asked = {
    vehicle: vehicle ?? "",
    on: on ?? "",
    distance: "distance" in read ? read.distance : 1,
    times: Number(times),
    expense: expense ?? null,
  };
  const { data, error } = useQuery({ ...journeyOptions(asked), enabled: isWhole });
  if (isWhole && error !== null) {
    return <output className={styles["soft"]}>{errorMessage(error)}</output>;
  }
  if (!isWhole || data === undefined) return null;
  const { cents, scale, before, year, problem, isFar, recounted, gap } = data;
  return (
    <output className={styles["preview"]}>
      {cents === null ? null : (
        <strong className={styles["sum"]} data-tabular>
          {format.euros(cents)}
        </strong>
      )}
      {problem === null ? null : (
        <Banner
          tone="warning"
          answer={problem === "no_scale" ? <CountByOther year={year} /> : undefined}
        >
          {t(`expensePages.journey.problems.${problem}`, { year })}
        </Banner>
      )}
      {scale === null ? null : (
        <span className={styles["soft"]}>
          {t(`expensePages.journey.${expense === undefined ? "scale" : "scaleBesides"}`, {
            year: scale.year,
            before: sayDistance(before, format.locale),
          })}
          {scale.standing === "remembered" ? ` ${t("expensePages.journey.remembered")}` : ""}
        </span>
      )}
      {recounted === 0 ? null : (
        <span className={styles["soft"]}>
          {t("expensePages.journey.recounts", { count: recounted })}
        </span>
      )}
      {gap === 0 || problem !== null ? null : (
        <span className={styles["soft"]}>
          {t(`expensePages.journey.gap.${gap > 0 ? "more" : "less"}`, {
            amount: format.euros(Math.abs(gap)),
          })}
        </span>
      )}
      {isFar ? <span className={styles["soft"]}>{t("expensePages.journey.far")}</span> : null}
    </output>
  );
}
