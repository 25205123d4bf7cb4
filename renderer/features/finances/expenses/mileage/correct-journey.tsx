import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { JourneyView } from "#shared/domain/finances/expenses/journey.ts";
import type { ExpenseView } from "#shared/domain/finances/expenses/views.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { SegmentedControl } from "#renderer/ui/segmented-control.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { vehiclesOptions } from "../queries.ts";
import { useSayVoided } from "../use-say-voided.ts";
import styles from "./mileage.module.css";
import { Preview } from "./preview.tsx";
import { tripBy, tripOf, TripValues } from "./trip-values.ts";
import { useSayRecounted } from "./use-say-recounted.ts";

export interface CorrectJourneyProps {
  view: ExpenseView;
  journey: JourneyView;
  onClose: () => void;
}

/** Where, how far and when somebody drove, corrected; what it changes besides is said before. */
export function CorrectJourney({ view, journey, onClose }: CorrectJourneyProps) {
  const [initial] = useState(() => tripOf(journey, view.fields.spentOn));
  const draft = useDraft(`journey:${view.id}`, TripValues, initial);
  const close = () => {
    draft.clear();
    onClose();
  };
  return draft.isReady ? (
    <Typed view={view} journey={journey} initial={draft.value} onType={draft.set} onClose={close} />
  ) : null;
}

interface TypedProps extends CorrectJourneyProps {
  initial: TripValues;
  onType: (values: TripValues) => void;
}

function Typed({ view, journey, initial, onType, onClose }: TypedProps) {
  const { t } = useTranslation();
  const sayVoided = useSayVoided();
  const sayRecounted = useSayRecounted();
  const { id, payer, standing } = view;
  const form = useZodForm({
    initial,
    schema: tripBy(todayIso()),
    onType,
    refusals: { "mileage.vehicle_not_found": "vehicle" },
  });
  const { values, change } = form;
  const { data: vehicles } = useQuery(vehiclesOptions(payer?.id ?? null));
  const approvals = standing.approvals.length;
  const send = () =>
    form.submit(async (asked) => {
      const { seq, voided, recounted } = await call("mileage.update", { expense: id, ...asked });
      const said = sayRecounted(t("expensePages.journey.corrected"), { recounted });
      offerUndo(sayVoided(said, voided), seq);
      onClose();
    });
  const usual = ["2", "1"];
  const others = usual.includes(String(journey.times)) ? [] : [String(journey.times)];
  return (
    <Form
      form={form}
      className={styles["form"]}
      aria-label={t("expensePages.journey.correct")}
      onSubmit={send}
      onEscape={onClose}
    >
      {approvals === 0 ? null : (
        <Banner tone="warning">{t("expensePages.one.voids", { count: approvals })}</Banner>
      )}
      <FormFailure>{form.failure}</FormFailure>
      <TextField
        label={t("expensePages.journey.route")}
        {...form.field("route", t("expensePages.journey.routeMissing"))}
        maxLength={200}
        autoFocus
      />
      <TextField
        label={t("expensePages.journey.distance")}
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
          ...others.map((times) => ({
            id: times,
            label: t("expensePages.journey.manyTimes", { times }),
          })),
        ]}
        value={values.times}
        onChange={(times) => change({ times })}
      />
      <DateField
        label={t("expensePages.journey.oneDay")}
        {...form.field("day", t("expensePages.journey.dayWrong"))}
      />
      <Select
        label={t("expensePages.journey.vehicle")}
        options={(vehicles ?? []).map(({ id: of, name }) => ({ id: of, label: name }))}
        {...form.field("vehicle", t("expensePages.journey.vehicleMissing"))}
      />
      <Preview {...values} expense={id} />
      <div className={layout["buttons"]}>
        <Button type="submit" variant="primary" shortcut="enter" isPending={form.isSending}>
          {t("app.ui.save")}
        </Button>
        <Button variant="quiet" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
