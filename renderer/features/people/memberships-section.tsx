import { EllipsisVertical, Pencil, Plus, CircleStop, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { holdsOn } from "#shared/domain/people/periods.ts";
import type { Membership, Person } from "#shared/domain/people/person.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { ActRefusal, useRuledAct } from "#renderer/lib/ruled-act.tsx";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import { MembershipForm } from "./membership-form.tsx";
import styles from "./person-panel.module.css";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { statusTone } from "./status-tags.tsx";
import type { PersonEdits } from "./use-person-edits.ts";

type Open = { kind: "none" } | { kind: "new" } | { kind: "edit"; id: string; endsToday: boolean };

export function MembershipsSection({ person, edits }: { person: Person; edits: PersonEdits }) {
  const { t } = useTranslation();
  const mayChange = useMay("people.memberships");
  const [open, setOpen] = useState<Open>({ kind: "none" });
  const section = useRef<HTMLElement>(null);
  const removing = useRuledAct();
  const close = () => {
    setOpen({ kind: "none" });
    focusAfterForm(section.current);
  };
  return (
    <section ref={section} className={styles["section"]} aria-label={t("people.person.statuses")}>
      <h3 className={styles["heading"]}>{t("people.person.statuses")}</h3>
      {person.memberships.length === 0 && open.kind !== "new" ? (
        <p className={styles["soft"]}>{t("people.person.noStatus")}</p>
      ) : null}
      <ul className={styles["periods"]}>
        {person.memberships.map((membership) => (
          <li key={membership.id}>
            {open.kind === "edit" && open.id === membership.id ? (
              <MembershipForm
                membership={membership}
                end={open.endsToday ? todayIso() : membership.end}
                onSave={(_, period, overrides) =>
                  edits.changeMembership(membership.id, period, overrides)
                }
                onClose={close}
              />
            ) : (
              <MembershipLine
                membership={membership}
                mayChange={mayChange}
                onEdit={(endsToday) => setOpen({ kind: "edit", id: membership.id, endsToday })}
                onRemove={() =>
                  removing.run((overrides) => edits.removeMembership(membership.id, overrides))
                }
              />
            )}
          </li>
        ))}
      </ul>
      <ActRefusal act={removing} />
      {open.kind === "new" ? (
        <MembershipForm membership={null} end={null} onSave={edits.addMembership} onClose={close} />
      ) : mayChange ? (
        <div>
          <Button size="small" variant="quiet" icon={Plus} onPress={() => setOpen({ kind: "new" })}>
            {t("people.person.addStatus")}
          </Button>
        </div>
      ) : null}
    </section>
  );
}

interface MembershipLineProps {
  membership: Membership;
  mayChange: boolean;
  onEdit: (endsToday: boolean) => void;
  onRemove: () => void;
}

function MembershipLine({ membership, mayChange, onEdit, onRemove }: MembershipLineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const name = t(`people.statuses.${membership.status}`);
  const start = format.shortDate(membership.start);
  const isHeld = holdsOn(membership, todayIso());
  const label = t("people.person.statusActions", { status: name });
  return (
    <div className={styles["period"]}>
      <StatusTag tone={isHeld ? statusTone(membership.status) : "neutral"}>{name}</StatusTag>
      <span className={styles["dates"]}>
        {membership.end === null
          ? t("people.person.since", { start })
          : t("people.person.between", { start, end: format.shortDate(membership.end) })}
      </span>
      {mayChange ? (
        <Menu
          label={label}
          actions={[
            ...(membership.end === null
              ? [
                  {
                    id: "end",
                    label: t("people.person.endStatus"),
                    icon: CircleStop,
                    onAction: () => onEdit(true),
                  },
                ]
              : []),
            {
              id: "edit",
              label: t("people.person.changeDates"),
              icon: Pencil,
              onAction: () => onEdit(false),
            },
            {
              id: "remove",
              label: t("people.person.removeStatus"),
              detail: t("people.person.removeStatusDetail"),
              icon: Trash2,
              danger: true,
              separatorBefore: true,
              onAction: onRemove,
            },
          ]}
        >
          <IconButton icon={EllipsisVertical} label={label} />
        </Menu>
      ) : null}
    </div>
  );
}
