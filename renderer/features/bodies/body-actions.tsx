import { CirclePlus, CircleStop, EllipsisVertical, Pencil, RotateCcw, Trash2 } from "lucide-react";
import { useTranslation } from "react-i18next";
import { useLocation } from "wouter";
import type { Body } from "#shared/domain/bodies/body.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import type { AsOf } from "./use-as-of.ts";

export type BodyAct = "change" | "close" | "reopen" | "remove";

export interface BodyActionsProps {
  body: Body;
  asOf: AsOf;
  onAct: (act: BodyAct) => void;
}

/** What can be done with a body as a whole. */
export function BodyActions({ body, asOf, onAct }: BodyActionsProps) {
  const { t } = useTranslation();
  const [, navigate] = useLocation();
  if (!useMay("bodies.write")) return null;
  const act = (id: BodyAct, icon: typeof Pencil) => ({
    id,
    label: t(`bodies.page.acts.${id}`),
    icon,
    onAction: () => onAct(id),
  });
  const under = new URLSearchParams({
    under: body.id,
    ...(asOf.chosen === null ? {} : { asOf: asOf.chosen }),
  });
  return (
    <>
      <Button icon={Pencil} onPress={() => onAct("change")}>
        {t("bodies.page.acts.change")}
      </Button>
      <Menu
        label={t("app.ui.more")}
        actions={[
          {
            id: "part",
            label: t("bodies.page.acts.part"),
            icon: CirclePlus,
            onAction: () => navigate(`/bodies/new?${under}`),
          },
          act("close", CircleStop),
          ...(body.closedOn === null ? [] : [act("reopen", RotateCcw)]),
          {
            ...act("remove", Trash2),
            detail: t("bodies.page.acts.removeDetail"),
            danger: true,
            separatorBefore: true,
          },
        ]}
      >
        <IconButton icon={EllipsisVertical} label={t("app.ui.more")} />
      </Menu>
    </>
  );
}
