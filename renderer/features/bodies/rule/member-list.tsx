import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import type { MemberView } from "#shared/domain/bodies/views.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { useHolds } from "#renderer/lib/use-may.ts";
import type { BodyWords } from "../use-body-words.ts";
import styles from "./rule.module.css";

export interface MemberListProps {
  members: readonly MemberView[];
  /** How many there are in all. */
  count: number;
  words: BodyWords;
  label: string;
}

/** Who is in a body, each with where they come from beside the name. */
export function MemberList({ members, count, words, label }: MemberListProps) {
  const { t } = useTranslation();
  const maySee = useHolds("people.read");
  const more = count - members.length;
  return (
    <>
      <ul className={styles["members"]} aria-label={label}>
        {members.map(({ person, reasons }) => (
          <li key={person.id}>
            <span className={styles["name"]}>
              {maySee ? (
                <Link href={`/people/${person.id}`}>{displayName(person)}</Link>
              ) : (
                displayName(person)
              )}
            </span>
            <span className={styles["why"]}>
              {reasons
                .map((why) =>
                  why.by === "status"
                    ? t(`people.statuses.${why.status}`)
                    : t("bodies.rule.because", {
                        title: words.title(why.title),
                        body: why.bodyName,
                      }),
                )
                .join(" · ")}
            </span>
          </li>
        ))}
      </ul>
      {more > 0 ? (
        <p className={styles["why"]}>{t("bodies.rule.andMore", { count: more })}</p>
      ) : null}
    </>
  );
}
