import { CircleAlert, EllipsisVertical, Pencil, Trash2, UserRoundPlus } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Body } from "#shared/domain/bodies/body.ts";
import type { RoleView } from "#shared/domain/bodies/views.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { call } from "#renderer/lib/client.ts";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { ActRefusal, useRuledAct } from "#renderer/lib/ruled-act.tsx";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import { StatusTag } from "#renderer/ui/status-tag.tsx";
import page from "../body-page.module.css";
import { MandateLine, type MandateAct } from "../mandates/mandate-line.tsx";
import { OpenMandate, type OpenForm } from "../mandates/open-mandate.tsx";
import { Opened } from "../opened.tsx";
import { useBodyWords } from "../use-body-words.ts";
import { RoleForm } from "./role-form.tsx";
import { useRoleFacts } from "./use-role-facts.ts";

export interface RoleCardProps {
  body: Body;
  role: RoleView;
  day: string;
}

/** A role: its seats, who has them, what is empty, and what can be done with each mandate. */
export function RoleCard({ body, role, day }: RoleCardProps) {
  const { t } = useTranslation();
  const words = useBodyWords();
  const mayWrite = useMay("bodies.write");
  const [open, setOpen] = useState<OpenForm | "role" | null>(null);
  const removing = useRuledAct();
  const card = useRef<HTMLLIElement>(null);
  const title = words.title(role.title);
  const facts = useRoleFacts(role);
  const isFull = role.seatsAtMost !== null && role.taken >= role.seatsAtMost;
  const give = () => setOpen({ act: "give", mandate: null });
  const close = () => {
    const of = open === null || open === "role" ? null : open.mandate;
    setOpen(null);
    // Back to the button that opened it: giving the next one, or the mandate’s own menu.
    const place = of === null ? "[data-give]" : `[data-mandate="${of}"]`;
    focusAfterForm(card.current?.querySelector(place) ?? card.current);
  };
  const remove = (work: (overrides: Override[]) => Promise<{ seq: number }>, done: string) =>
    removing.run(async (overrides) => offerUndo(done, (await work(overrides)).seq));
  const act = (id: string, what: MandateAct) => {
    removing.forget();
    if (what !== "remove") setOpen({ act: what, mandate: id });
    else {
      remove(
        (overrides) => call("mandates.remove", { id, overrides }),
        t("bodies.done.mandateRemoved"),
      );
    }
  };
  const menu = t("bodies.role.actions", { title });
  return (
    <li ref={card} className={page["card"]}>
      <div className={page["cardHead"]}>
        <div className={page["cardTitle"]}>
          <h3>{title}</h3>
          {role.vacant > 0 ? (
            <StatusTag tone="warning" icon={CircleAlert}>
              {t("bodies.vacant", { count: role.vacant })}
            </StatusTag>
          ) : null}
        </div>
        {mayWrite ? (
          <>
            {isFull ? null : (
              <span data-give>
                <Button
                  size="small"
                  icon={UserRoundPlus}
                  aria-label={t("bodies.mandate.giveOf", { title })}
                  onPress={give}
                >
                  {t("bodies.mandate.give")}
                </Button>
              </span>
            )}
            <Menu
              label={menu}
              actions={[
                // Every seat is taken on this day: it is of another, or of somebody who leaves.
                ...(isFull
                  ? [
                      {
                        id: "give",
                        label: t("bodies.mandate.giveNext"),
                        icon: UserRoundPlus,
                        onAction: give,
                      },
                    ]
                  : []),
                {
                  id: "edit",
                  label: t("bodies.role.edit"),
                  icon: Pencil,
                  onAction: () => setOpen("role"),
                },
                {
                  id: "remove",
                  label: t("bodies.role.remove"),
                  detail: t("bodies.role.removeDetail"),
                  icon: Trash2,
                  danger: true,
                  separatorBefore: true,
                  onAction: () =>
                    remove(
                      () => call("bodies.removeRole", { id: role.id }),
                      t("bodies.done.roleRemoved", { title }),
                    ),
                },
              ]}
            >
              <IconButton icon={EllipsisVertical} label={menu} />
            </Menu>
          </>
        ) : null}
      </div>
      <p className={page["soft"]}>{facts.join(" · ")}</p>
      {role.purpose === "" ? null : <p className={page["purpose"]}>{role.purpose}</p>}
      <ActRefusal act={removing} />
      {open === "role" ? (
        <Opened>
          <RoleForm
            title={t("bodies.role.editTitle", { title })}
            place={`role:${role.id}`}
            initial={role}
            submitLabel={t("app.ui.save")}
            onSave={async (fields, overrides) => {
              const { seq } = await call("bodies.updateRole", { id: role.id, fields, overrides });
              offerUndo(t("bodies.done.roleChanged"), seq);
            }}
            onClose={close}
          />
        </Opened>
      ) : null}
      {open !== null && open !== "role" && open.act === "give" ? (
        <Opened>
          <OpenMandate open={open} role={role} body={body} day={day} onClose={close} />
        </Opened>
      ) : null}
      {role.mandates.length === 0 ? null : (
        <ul className={page["mandates"]}>
          {role.mandates.map((mandate) => (
            <li key={mandate.id} data-mandate={mandate.id}>
              <MandateLine
                mandate={mandate}
                partner={role.mandates.find(({ id }) => id === mandate.pairedWith)}
                day={day}
                onAct={(what) => act(mandate.id, what)}
              />
              {open !== null && open !== "role" && open.mandate === mandate.id ? (
                <Opened key={open.act}>
                  <OpenMandate open={open} role={role} body={body} day={day} onClose={close} />
                </Opened>
              ) : null}
            </li>
          ))}
        </ul>
      )}
      {role.count > role.mandates.length ? (
        <p className={page["soft"]}>
          {t("bodies.role.andMore", { count: role.count - role.mandates.length })}
        </p>
      ) : null}
    </li>
  );
}
