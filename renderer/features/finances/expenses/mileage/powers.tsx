import { Pencil, X } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { VehicleView } from "#shared/domain/finances/expenses/journey.ts";
import { call } from "#renderer/lib/client.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { offerUndo, showError } from "#renderer/lib/undo.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import styles from "./mileage.module.css";
import { PowerForm } from "./power-form.tsx";
import { useSayRecounted } from "./use-say-recounted.ts";

interface Said {
  readonly since: string | null;
  readonly power: number;
  readonly isElectric: boolean;
}

/** What a vehicle is, from the start and since each day that it changed. */
export function Powers({ vehicle, mayWrite }: { vehicle: VehicleView; mayWrite: boolean }) {
  const { power, isElectric, powers } = vehicle;
  const lines: Said[] = [{ since: null, power, isElectric }, ...powers];
  return (
    <ul className={styles["powers"]}>
      {lines.map((line) => (
        <Line
          key={line.since ?? ""}
          vehicle={vehicle}
          line={line}
          isOnly={powers.length === 0}
          mayWrite={mayWrite}
        />
      ))}
    </ul>
  );
}

interface LineProps {
  vehicle: VehicleView;
  line: Said;
  isOnly: boolean;
  mayWrite: boolean;
}

function Line({ vehicle, line, isOnly, mayWrite }: LineProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const sayRecounted = useSayRecounted();
  const [isOpen, setOpen] = useState(false);
  const { since, power, isElectric } = line;
  const kind = isElectric ? "electric" : "power";
  const what = t(`expensePages.vehicles.${kind}.${power === 0 ? "none" : "some"}`, { power });
  const day = since === null ? null : format.plainDate(since);
  const remove = async (from: string) => {
    try {
      const asked = { vehicle: vehicle.id, since: from };
      const { seq, ...counted } = await call("mileage.removePower", asked);
      offerUndo(sayRecounted(t("expensePages.vehicles.changeRemoved"), counted), seq);
    } catch (error) {
      showError(error);
    }
  };
  return (
    <li>
      <div className={styles["power"]}>
        <span data-tabular>
          {day === null
            ? isOnly
              ? what
              : t("expensePages.vehicles.fromStart", { what })
            : t("expensePages.vehicles.since", { what, day })}
        </span>
        {mayWrite ? (
          <span className={styles["powerActs"]}>
            <IconButton
              icon={Pencil}
              label={t("expensePages.vehicles.correct", { what })}
              onPress={() => setOpen(true)}
            />
            {since === null ? null : (
              <IconButton
                icon={X}
                label={t("expensePages.vehicles.removeChange", { what, day })}
                onPress={() => void remove(since)}
              />
            )}
          </span>
        ) : null}
      </div>
      {isOpen ? <PowerForm vehicle={vehicle} line={line} onClose={() => setOpen(false)} /> : null}
    </li>
  );
}
