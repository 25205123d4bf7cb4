import {
  CircleStop,
  Clock3,
  EllipsisVertical,
  Handshake,
  Pencil,
  RefreshCw,
  Trash2,
  TriangleAlert,
  UserRoundPlus,
  UsersRound,
} from "lucide-react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { spanOf } from "#shared/domain/bodies/mandate.ts";
import type { MandateView } from "#shared/domain/bodies/views.ts";
import { addMonths } from "#shared/domain/kernel/day-steps.ts";
import { displayName } from "#shared/domain/people/display-name.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useHolds, useMay } from "#renderer/lib/use-may.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { DecisionLink } from "../decision-link.tsx";
import styles from "./mandates.module.css";

export type MandateAct =
  | "renew"
  | "handOver"
  | "end"
  | "correct"
  | "deputy"
  | "acting"
  | "pair"
  | "remove";

export interface MandateLineProps {
  mandate: MandateView;
  /** Whose seat it shares. */
  partner: MandateView | undefined;
  day: string;
  onAct: (act: MandateAct) => void;
}

/** Somebody who has a role: as what, since when, until when, how they came to it, and what can be done. */
export function MandateLine({ mandate, partner, day, onAct }: MandateLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("bodies.write");
  const maySee = useHolds("people.read");
  const name = displayName(mandate.holder);
  const { end } = spanOf(mandate);
  const start = format.shortDate(mandate.start);
  const label = t("bodies.mandate.actions", { name });
  const { capacity, source, designation, appointerNamed } = mandate;
  const how = [
    designation === null ? null : t(`bodies.designations.${designation}`),
    appointerNamed === null
      ? null
      : t("bodies.mandate.appointedBy", { name: displayName(appointerNamed) }),
    source.text === "" ? null : source.text,
    source.date === null ? null : format.shortDate(source.date),
  ].filter((one) => one !== null);
  const act = (id: MandateAct, icon: typeof Pencil) => ({
    id,
    label: t(`bodies.mandate.acts.${id}`),
    icon,
    onAction: () => onAct(id),
  });
  return (
    <div className={styles["line"]}>
      <div className={styles["who"]}>
        <span className={styles["name"]}>
          {maySee ? <Link href={`/people/${mandate.person}`}>{name}</Link> : name}
        </span>
        {capacity === "holder" ? null : <StatusTag>{t(`bodies.capacities.${capacity}`)}</StatusTag>}
        {partner === undefined ? null : (
          <StatusTag icon={UsersRound}>
            {t("bodies.mandate.pairedWith", { name: displayName(partner.holder) })}
          </StatusTag>
        )}
        <span className={styles["dates"]}>
          {end === null
            ? t("bodies.mandate.since", { start })
            : t("bodies.mandate.between", { start, end: format.shortDate(end) })}
        </span>
        {end !== null && end >= day && end <= addMonths(day, 1) ? (
          <StatusTag tone="warning" icon={Clock3}>
            {t("bodies.mandate.endsSoon")}
          </StatusTag>
        ) : null}
        {mandate.isBeyondBody ? (
          <StatusTag tone="warning" icon={TriangleAlert}>
            {t("bodies.mandate.beyond")}
          </StatusTag>
        ) : null}
        {how.length === 0 ? null : <span className={styles["how"]}>{how.join(" · ")}</span>}
        {source.decision === null ? null : (
          <span className={styles["how"]}>
            <DecisionLink decision={source.decision} />
          </span>
        )}
      </div>
      {mayWrite ? (
        <Menu
          label={label}
          actions={[
            act("renew", RefreshCw),
            act("handOver", Handshake),
            act("end", CircleStop),
            { ...act("deputy", UserRoundPlus), separatorBefore: true },
            act("acting", UserRoundPlus),
            ...(capacity === "holder" && mandate.pairedWith === null
              ? [act("pair", UsersRound)]
              : []),
            { ...act("correct", Pencil), separatorBefore: true },
            { ...act("remove", Trash2), detail: t("bodies.mandate.removeDetail"), danger: true },
          ]}
        >
          <IconButton icon={EllipsisVertical} label={label} />
        </Menu>
      ) : null}
    </div>
  );
}
