import { useTranslation } from "react-i18next";
import type { MembershipStatus } from "#shared/domain/people/person.ts";
import { StatusTag, type Tone } from "#renderer/ui/status-tag.tsx";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import { useFormat } from "#renderer/lib/format.ts";
import styles from "./status-tags.module.css";

/** Adherents may object, the others may not: the one distinction that colour helps with. */
export function statusTone(status: MembershipStatus): Tone {
  return status === "adherent" ? "accent" : "neutral";
}

export interface StatusTagsProps {
  statuses: readonly MembershipStatus[];
  /** How many tags at most; the others are counted, and read aloud. */
  shown: number;
}

export function StatusTags({ statuses, shown }: StatusTagsProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const rest = statuses.slice(shown).map((status) => t(`people.statuses.${status}`));
  return (
    <span className={styles["tags"]}>
      {statuses.slice(0, shown).map((status) => (
        <StatusTag key={status} tone={statusTone(status)}>
          {t(`people.statuses.${status}`)}
        </StatusTag>
      ))}
      {rest.length === 0 ? null : (
        <span title={format.list(rest)}>
          <StatusTag>
            <span aria-hidden>+{rest.length}</span>
            <VisuallyHidden>{format.list(rest)}</VisuallyHidden>
          </StatusTag>
        </span>
      )}
    </span>
  );
}
