import { useTranslation } from "react-i18next";
import type { z } from "zod";
import { VehicleFields, type VehicleView } from "#shared/domain/finances/expenses/journey.ts";
import { VEHICLES, type Vehicle } from "#shared/domain/finances/mileage-scales.ts";
import { call } from "#renderer/lib/client.ts";
import { noteWrite, offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import styles from "./mileage.module.css";
import { TypedPower } from "./typed-power.ts";

const Asked = VehicleFields.omit({ person: true }).extend({ power: TypedPower });

interface Typed {
  readonly name: string;
  readonly kind: Vehicle;
  readonly power: string;
  readonly isElectric: boolean;
}
const EMPTY: Typed = { name: "", kind: "car", power: "", isElectric: false };

export interface VehicleFormProps {
  person: string;
  /** The one that is changed: once journeys count on it, by its name alone. */
  vehicle?: VehicleView;
  isFirst?: boolean;
  onSaved: (id: string) => void;
  onClose: () => void;
}

export function VehicleForm({
  person,
  vehicle,
  isFirst = false,
  onSaved,
  onClose,
}: VehicleFormProps) {
  const { t } = useTranslation();
  const form = useZodForm<Typed, z.infer<typeof Asked>>({
    initial: vehicle === undefined ? EMPTY : { ...vehicle, power: String(vehicle.power) },
    schema: Asked,
  });
  const isUsed = vehicle?.isUsed === true;
  const send = () =>
    form.submit(async (asked) => {
      const before = vehicle?.id ?? null;
      const { id, seq } = await call("mileage.saveVehicle", { id: before, person, ...asked });
      if (before === null) noteWrite(seq);
      else offerUndo(t("expensePages.vehicles.saved", { name: asked.name }), seq);
      onSaved(id);
    });
  return (
    <Form
      form={form}
      className={layout["inset"]}
      aria-label={t(
        vehicle === undefined ? "expensePages.journey.newVehicle" : "expensePages.vehicles.edit",
      )}
      onSubmit={send}
      onEscape={onClose}
    >
      {isFirst ? <p className={styles["soft"]}>{t("expensePages.journey.firstVehicle")}</p> : null}
      <FormFailure>{form.failure}</FormFailure>
      <div className={styles[isUsed ? "inputs" : "vehicle"]}>
        <TextField
          label={t("expensePages.journey.vehicleName")}
          placeholder={t("expensePages.journey.vehicleNameHint")}
          {...form.field("name", t("expensePages.journey.vehicleNameMissing"))}
          maxLength={100}
          autoFocus={!isFirst}
        />
        {isUsed ? null : (
          <>
            <Select
              label={t("expensePages.journey.kind")}
              options={VEHICLES.map((id) => ({ id, label: t(`expensePages.journey.kinds.${id}`) }))}
              {...form.field("kind")}
            />
            <TextField
              label={t("expensePages.journey.power")}
              inputMode="numeric"
              {...form.field("power", t("expensePages.journey.powerWrong"))}
              maxLength={2}
            />
          </>
        )}
      </div>
      {isUsed ? null : (
        <Checkbox
          isSelected={form.values.isElectric}
          onChange={(isElectric) => form.change({ isElectric })}
          detail={t("expensePages.journey.electricDetail")}
        >
          {t("expensePages.journey.electric")}
        </Checkbox>
      )}
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" size="small" isPending={form.isSending}>
          {t(vehicle === undefined ? "expensePages.journey.saveVehicle" : "app.ui.save")}
        </Button>
        {isFirst ? null : (
          <Button size="small" onPress={onClose}>
            {t("app.ui.cancel")}
          </Button>
        )}
      </div>
    </Form>
  );
}
