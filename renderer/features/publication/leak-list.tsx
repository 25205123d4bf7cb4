import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { Meeting } from "#shared/domain/meetings/meeting.ts";
import type { Leak } from "#shared/domain/publication/publication.ts";
import { leakPlaces } from "./leak-place.ts";
import styles from "./publish.module.css";

export interface LeakListProps {
  meeting: Meeting;
  /** As `leaksToCorrect` gives them. */
  leaks: readonly Leak[];
}

/** What the guard found, where it stands, and the way to the place that corrects it. */
export function LeakList({ meeting, leaks }: LeakListProps) {
  const { t } = useTranslation();
  const placeOf = useMemo(() => leakPlaces(meeting), [meeting]);
  return (
    <section aria-labelledby="leaks-title">
      <h2 id="leaks-title" className={styles["heading"]}>
        {t("publication.leaks.title")}
      </h2>
      <p className={styles["why"]}>{t("publication.leaks.intro")}</p>
      <ul className={styles["list"]}>
        {leaks.map((leak) => {
          const place = placeOf(leak);
          return (
            <li key={`${leak.format} ${leak.start} ${leak.kind}`} className={styles["leak"]}>
              <p className={styles["leakKind"]}>{t(`publication.leaks.kinds.${leak.kind}`)}</p>
              <p className={styles["excerpt"]}>
                {trimStart(leak.before)}
                <mark>{leak.found}</mark>
                {trimEnd(leak.after)}
              </p>
              <p className={styles["links"]}>
                <Link
                  href={`/meetings/${meeting.id}`}
                  {...(place.kind === "item" ? { state: { itemId: place.id } } : {})}
                >
                  {place.kind === "item"
                    ? t("publication.leaks.fixItem", { title: place.title })
                    : t("publication.leaks.fixMeeting")}
                </Link>
                {leak.personId === null ? null : (
                  <Link href={`/people/${leak.personId}`}>{t("publication.leaks.person")}</Link>
                )}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}

/** An excerpt may begin or end inside a word. */
function trimStart(before: string): string {
  return before.includes(" ") ? `…${before.slice(before.indexOf(" "))}` : before;
}

function trimEnd(after: string): string {
  return after.includes(" ") ? `${after.slice(0, after.lastIndexOf(" "))} …` : after;
}
