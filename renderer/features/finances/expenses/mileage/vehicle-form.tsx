import { useTranslation } from "react-i18next";
import { z } from "zod";
import { VehicleFields } from "#shared/domain/finances/expenses/journey.ts";
import { VEHICLES, type Vehicle } from "#shared/domain/finances/mileage-scales.ts";
import { call } from "#renderer/lib/client.ts";
import { noteWrite } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./mileage.module.css";

const Asked = VehicleFields.omit({ person: true }).extend({
  power: z
    .string()
    .regex(/^\s*\d{1,2}\s*$/)
    .transform(Number),
});

interface Typed {
  readonly name: string;
  readonly kind: Vehicle;
  readonly power: string;
  readonly isElectric: boolean;
}
const EMPTY: Typed = { name: "", kind: "car", power: "", isElectric: false };

export interface VehicleFormProps {
  person: string;
  isFirst: boolean;
  onSaved: (id: string) => void;
  onClose: () => void;
}

export function VehicleForm({ person, isFirst, onSaved, onClose }: VehicleFormProps) {
  const { t } = useTranslation();
  const form = useZodForm({ initial: EMPTY, schema: Asked });
  const send = () =>
    form.submit(async (asked) => {
      const { id, seq } = await call("mileage.saveVehicle", { id: null, person, ...asked });
      noteWrite(seq);
      onSaved(id);
    });
  return (
    <Form
      form={form}
      className={styles["inset"]}
      aria-label={t("expensePages.journey.newVehicle")}
      onSubmit={send}
      onEscape={onClose}
    >
      {isFirst ? <p className={styles["soft"]}>{t("expensePages.journey.firstVehicle")}</p> : null}
      <FormFailure>{form.failure}</FormFailure>
      <div className={styles["vehicle"]}>
        <TextField
          label={t("expensePages.journey.vehicleName")}
          placeholder={t("expensePages.journey.vehicleNameHint")}
          {...form.field("name", t("expensePages.journey.vehicleNameMissing"))}
          maxLength={100}
          autoFocus={!isFirst}
        />
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
      </div>
      <Checkbox
        isSelected={form.values.isElectric}
        onChange={(isElectric) => form.change({ isElectric })}
        detail={t("expensePages.journey.electricDetail")}
      >
        {t("expensePages.journey.electric")}
      </Checkbox>
      <div className={styles["buttons"]}>
        <Button type="submit" variant="primary" size="small" isPending={form.isSending}>
          {t("expensePages.journey.saveVehicle")}
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
