import { EllipsisVertical, Pencil, Plus, Trash2 } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { VehicleView } from "#shared/domain/finances/expenses/journey.ts";
import { call } from "#renderer/lib/client.ts";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { useIsReadOnly } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import styles from "./mileage.module.css";
import { PowerForm } from "./power-form.tsx";
import { Powers } from "./powers.tsx";
import { VehicleForm } from "./vehicle-form.tsx";

type Open = "edit" | "power" | null;

/** One vehicle: whose, what it is and was, and what can be changed of it. */
export function VehicleCard({ vehicle }: { vehicle: VehicleView }) {
  const { t } = useTranslation();
  const isReadOnly = useIsReadOnly();
  const card = useRef<HTMLElement>(null);
  const [open, setOpen] = useState<Open>(null);
  const { id, name, person, kind, isUsed, kept } = vehicle;
  const close = () => {
    setOpen(null);
    focusAfterForm(card.current);
  };
  const remove = async () => {
    try {
      const { seq } = await call("mileage.removeVehicle", { id });
      offerUndo(t("expensePages.vehicles.removed", { name }), seq);
    } catch (error) {
      showError(error);
    }
  };
  return (
    <article ref={card} className={styles["card"]} aria-labelledby={`vehicle-${id}`}>
      <header className={styles["cardHead"]}>
        <div className={styles["cardNames"]}>
          <h2 id={`vehicle-${id}`} className={styles["cardName"]}>
            {name}
          </h2>
          <span className={styles["soft"]}>
            {person.name} · {t(`expensePages.journey.kinds.${kind}`)}
          </span>
        </div>
        {isReadOnly ? null : (
          <>
            <Button size="small" icon={Pencil} onPress={() => setOpen("edit")}>
              {t(isUsed ? "expensePages.vehicles.rename" : "expensePages.one.edit")}
            </Button>
            <Menu
              label={t("expensePages.vehicles.actions", { name })}
              actions={[
                {
                  id: "remove",
                  label: t("expensePages.vehicles.remove"),
                  detail: isUsed ? t("expensePages.vehicles.used") : undefined,
                  icon: Trash2,
                  danger: true,
                  disabled: isUsed,
                  onAction: () => void remove(),
                },
              ]}
            >
              <IconButton
                icon={EllipsisVertical}
                label={t("expensePages.vehicles.actions", { name })}
              />
            </Menu>
          </>
        )}
      </header>
      {open === "edit" ? (
        <VehicleForm person={person.id} vehicle={vehicle} onSaved={close} onClose={close} />
      ) : null}
      <Powers vehicle={vehicle} mayWrite={!isReadOnly} />
      {kept === 0 ? null : (
        <p className={styles["soft"]}>{t("expensePages.vehicles.keptBefore", { count: kept })}</p>
      )}
      {open === "power" ? <PowerForm vehicle={vehicle} onClose={close} /> : null}
      {isReadOnly || open === "power" ? null : (
        <div>
          <Button size="small" icon={Plus} onPress={() => setOpen("power")}>
            {t("expensePages.vehicles.change")}
          </Button>
        </div>
      )}
    </article>
  );
}
