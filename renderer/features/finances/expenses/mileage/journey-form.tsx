import { useQuery } from "@tanstack/react-query";
import { Plus } from "lucide-react";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { BodyField } from "../entry/body-field.tsx";
import { PayerField } from "../entry/payer-field.tsx";
import { vehiclesOptions } from "../queries.ts";
import { journeyBy, type JourneyValues } from "./journey-values.ts";
import styles from "./mileage.module.css";
import { Preview } from "./preview.tsx";
import { UsualJourneys } from "./usual-journeys.tsx";
import { VehicleForm } from "./vehicle-form.tsx";

export interface JourneyFormProps {
  initial: JourneyValues;
  onType: (values: JourneyValues) => void;
  onSaved: () => void;
}

export function JourneyForm({ initial, onType, onSaved }: JourneyFormProps) {
  const { t } = useTranslation();
  const [isAdding, setAdding] = useState(false);
  const form = useZodForm({
    initial,
    schema: journeyBy(todayIso()),
    onType,
    refusals: { "mileage.vehicle_not_found": "vehicle", "expenses.body_not_found": "body" },
  });
  const { values, change, errors } = form;
  const person = values.person?.id ?? null;
  const { data: vehicles } = useQuery({ ...vehiclesOptions(person), enabled: person !== null });
  // Whoever has one vehicle drives it.
  const only = vehicles?.length === 1 ? vehicles[0]?.id : undefined;
  const vehicle = values.vehicle ?? only ?? null;
  const send = () =>
    form.submit(async (asked) => {
      const { ids, seq } = await call("mileage.add", asked);
      offerUndo(t("expensePages.journey.saved", { count: ids.length }), seq);
      onSaved();
    });
  const sendWhole = () => {
    if (values.vehicle === null && vehicle !== null) change({ vehicle });
    send();
  };
  const hasNone = person !== null && vehicles?.length === 0;
  return (
    <>
      {person === null ? null : (
        <UsualJourneys
          person={person}
          onAgain={({ vehicle: of, route, distance, times, purpose }) =>
            change({
              vehicle: of.id,
              route,
              distance: String(distance / 10).replace(".", ","),
              times: times === 1 ? "1" : "2",
              purpose,
            })
          }
        />
      )}
      {isAdding || hasNone ? (
        person === null ? null : (
          <VehicleForm
            person={person}
            isFirst={hasNone}
            onSaved={(id) => {
              setAdding(false);
              change({ vehicle: id });
            }}
            onClose={() => setAdding(false)}
          />
        )
      ) : null}
      <Form
        form={form}
        className={styles["form"]}
        aria-label={t("expensePages.journey.title")}
        onSubmit={sendWhole}
      >
        <FormFailure>{form.failure}</FormFailure>
        <PayerField
          {...form.field("person")}
          label={t("expensePages.journey.driver")}
          onChange={(chosen) => change({ person: chosen, vehicle: null })}
        />
        <div className={styles["line"]}>
          <Select
            label={t("expensePages.journey.vehicle")}
            placeholder={t("expensePages.form.categoryHint")}
            options={(vehicles ?? []).map(({ id, name }) => ({ id, label: name }))}
            {...form.field("vehicle", t("expensePages.journey.vehicleMissing"))}
            value={vehicle}
          />
          <Button icon={Plus} isDisabled={person === null} onPress={() => setAdding(true)}>
            {t("expensePages.journey.newVehicle")}
          </Button>
        </div>
        <TextField
          label={t("expensePages.journey.route")}
          placeholder={t("expensePages.journey.routeHint")}
          {...form.field("route", t("expensePages.journey.routeMissing"))}
          maxLength={200}
        />
        <div className={styles["line"]}>
          <TextField
            label={t("expensePages.journey.distance")}
            placeholder="12,4"
            inputMode="decimal"
            {...form.field("distance", t("expensePages.journey.distanceWrong"))}
            maxLength={40}
          />
          <SegmentedControl
            label={t("expensePages.journey.times")}
            hideLabel={false}
            segments={[
              { id: "2", label: t("expensePages.journey.return") },
              { id: "1", label: t("expensePages.journey.oneWay") },
            ]}
            value={values.times}
            onChange={(times) => change({ times })}
          />
        </div>
        <div className={styles["days"]}>
          {values.days.map((day, index) => (
            <DateField
              // Days have no other name than their place.
              // oxlint-disable-next-line react/no-array-index-key
              key={index}
              label={
                values.days.length === 1
                  ? t("expensePages.journey.oneDay")
                  : t("expensePages.journey.day", { number: index + 1 })
              }
              value={day}
              onChange={(next) => change({ days: values.days.with(index, next) })}
              error={
                errors[`days.${index}`] === undefined
                  ? undefined
                  : t("expensePages.journey.dayWrong")
              }
            />
          ))}
          <Button size="small" icon={Plus} onPress={() => change({ days: [...values.days, null] })}>
            {t("expensePages.journey.addDay")}
          </Button>
        </div>
        <TextField
          label={t("expensePages.form.purpose")}
          {...form.field("purpose", t("expensePages.form.purposeMissing"))}
          maxLength={200}
        />
        <BodyField day={values.days[0] ?? null} {...form.field("body")} />
        <Preview
          vehicle={vehicle}
          distance={values.distance}
          times={values.times}
          day={values.days[0] ?? null}
        />
        <div>
          <Button type="submit" variant="primary" shortcut="enter" isPending={form.isSending}>
            {t("app.ui.save")}
          </Button>
        </div>
      </Form>
    </>
  );
}
