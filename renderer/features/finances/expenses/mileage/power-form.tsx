import { useTranslation } from "react-i18next";
import { z } from "zod";
import type { VehicleView } from "#shared/domain/finances/expenses/journey.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { useSayRecounted } from "./use-say-recounted.ts";
import { TypedPower } from "./typed-power.ts";

const Asked = z.object({ since: IsoDate.nullable(), power: TypedPower, isElectric: z.boolean() });
const Dated = Asked.extend({ since: IsoDate });

interface Typed {
  readonly since: string | null;
  readonly power: string;
  readonly isElectric: boolean;
}

export interface PowerFormProps {
  vehicle: VehicleView;
  /** What is corrected; a change from a day that is asked, where it is left out. */
  line?: { readonly since: string | null; readonly power: number; readonly isElectric: boolean };
  onClose: () => void;
}

/** What a vehicle is, from the start or since a day. What drafts come to by it is said once it is done. */
export function PowerForm({ vehicle, line, onClose }: PowerFormProps) {
  const { t } = useTranslation();
  const sayRecounted = useSayRecounted();
  const { id, name, isElectric } = vehicle;
  const initial: Typed =
    line === undefined
      ? { since: null, power: "", isElectric }
      : { ...line, power: String(line.power) };
  const form = useZodForm<Typed, z.infer<typeof Asked>>({
    initial,
    schema: line === undefined ? Dated : Asked,
  });
  const label = t(
    line === undefined ? "expensePages.vehicles.change" : "expensePages.vehicles.correctPower",
  );
  const send = () =>
    form.submit(async (asked) => {
      const { seq, ...counted } = await call("mileage.setPower", { vehicle: id, ...asked });
      offerUndo(sayRecounted(t("expensePages.vehicles.noted", { name }), counted), seq);
      onClose();
    });
  return (
    <Form
      form={form}
      className={layout["inset"]}
      aria-label={label}
      onSubmit={send}
      onEscape={onClose}
    >
      <FormFailure>{form.failure}</FormFailure>
      <div className={layout["pair"]}>
        {line === undefined ? (
          <DateField
            label={t("expensePages.vehicles.sinceDay")}
            {...form.field("since", t("expensePages.vehicles.sinceMissing"))}
            autoFocus
          />
        ) : null}
        <TextField
          label={t("expensePages.journey.power")}
          inputMode="numeric"
          {...form.field("power", t("expensePages.journey.powerWrong"))}
          maxLength={2}
          autoFocus={line !== undefined}
        />
      </div>
      <Checkbox
        isSelected={form.values.isElectric}
        onChange={(isNow) => form.change({ isElectric: isNow })}
        detail={t("expensePages.journey.electricDetail")}
      >
        {t("expensePages.journey.electric")}
      </Checkbox>
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" size="small" isPending={form.isSending}>
          {t("app.ui.save")}
        </Button>
        <Button size="small" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
