import { useTranslation } from "react-i18next";
import type { Member } from "#shared/ipc/members.contract.ts";
import { dayOf } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { cx } from "#renderer/ui/cx.ts";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { isExpired } from "./member.ts";
import styles from "./members.module.css";
import { RoleTags } from "./role-tags.tsx";

export interface RowSelection {
  readonly selectedId: string | null;
  readonly onShow: (id: string) => void;
}

interface MemberRowProps extends RowSelection {
  member: Member;
}

/** A person of the vault as one line; pressing the name opens them beside. */
export function MemberRow({ member, selectedId, onShow }: MemberRowProps) {
  const { t } = useTranslation();
  const isSelected = selectedId === member.id;
  return (
    <li className={cx(styles["row"], isSelected && styles["selected"])}>
      <span className={styles["who"]}>
        <button
          type="button"
          data-member={member.id}
          aria-current={isSelected}
          className={styles["name"]}
          onClick={() => onShow(member.id)}
        >
          {member.name}
        </button>{" "}
        {member.isYou ? <StatusTag tone="accent">{t("members.list.you")}</StatusTag> : null}
      </span>
      <RoleTags roles={member.roles} />
      <span className={styles["when"]}>
        <When member={member} />
      </span>
    </li>
  );
}

function When({ member }: { member: Member }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { state, since, invitedUntil, removedBy, toCompare, successor } = member;
  if (state === "lost" && successor?.isOpen === true) {
    return <StatusTag tone="accent">{t("members.lost.readyTag")}</StatusTag>;
  }
  if (state === "lost") return <StatusTag tone="warning">{t("members.lost.tag")}</StatusTag>;
  if (state === "suspended") {
    return <StatusTag tone="danger">{t("members.suspended.tag")}</StatusTag>;
  }
  if (toCompare !== null) return <StatusTag tone="warning">{t("members.compare.tag")}</StatusTag>;
  if (state === "invited" && invitedUntil !== null) {
    return (
      <time dateTime={invitedUntil} title={format.exactInstant(invitedUntil)}>
        {isExpired(member) ? (
          <StatusTag tone="warning">{t("members.list.expired")}</StatusTag>
        ) : (
          t("members.list.until", { when: format.shortDate(dayOf(invitedUntil)) })
        )}
      </time>
    );
  }
  if (state === "removed") {
    return removedBy === null ? null : t("members.list.removedBy", { name: removedBy });
  }
  return since === null ? (
    t("members.list.founder")
  ) : (
    <time dateTime={since} title={format.exactInstant(since)}>
      {t("members.list.since", { when: format.date(dayOf(since)) })}
    </time>
  );
}
