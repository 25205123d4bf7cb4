import { useQuery } from "@tanstack/react-query";
import { RotateCcw } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Output } from "#shared/ipc/contract.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { Button } from "#renderer/ui/button.tsx";
import { usualOptions } from "../queries.ts";
import { sayDistance } from "./journey-values.ts";
import styles from "./mileage.module.css";

type Usual = Output<"mileage.usual">[number];
const MOST = 5;

/** Journeys that somebody made before: one press, and only the day is to be said. */
export function UsualJourneys({
  person,
  onAgain,
}: {
  person: string;
  onAgain: (journey: Usual) => void;
}) {
  const { t } = useTranslation();
  const format = useFormat();
  const { data = [] } = useQuery(usualOptions(person));
  if (data.length === 0) return null;
  return (
    <section aria-labelledby="usual" className={styles["usual"]}>
      <h2 id="usual" className={styles["title"]}>
        {t("expensePages.journey.usual")}
      </h2>
      <ul>
        {data.slice(0, MOST).map((journey) => (
          <li
            key={JSON.stringify([
              journey.route,
              journey.vehicle.id,
              journey.distance * journey.times,
              journey.purpose,
            ])}
            className={styles["again"]}
          >
            <Button size="small" icon={RotateCcw} onPress={() => onAgain(journey)}>
              {journey.route}
            </Button>
            <span className={styles["soft"]}>
              {t("expensePages.journey.before", {
                purpose: journey.purpose,
                distance: sayDistance(journey.distance * journey.times, format.locale),
                vehicle: journey.vehicle.name,
                day: format.shortDate(journey.lastOn),
              })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
