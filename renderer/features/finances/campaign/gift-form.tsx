import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import {
  GIFT_FORMS,
  GIVERS,
  RESIDENCES,
  type GiftFields,
} from "#shared/domain/finances/campaign/gifts.ts";
import type { ElectionView, GiftView } from "#shared/domain/finances/campaign/views.ts";
import { readPositive } from "#shared/domain/finances/money.ts";
import { CapLine } from "#renderer/lib/cap-line.tsx";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { PersonBox } from "#renderer/lib/person-box/person-box.tsx";
import type { ZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import layout from "#renderer/ui/form-layout.module.css";
import { AccountForm } from "./account-form.tsx";
import { checkedGift, GiftValues, giftValues } from "./account-values.ts";
import styles from "./campaign.module.css";
import { CandidateField } from "./candidate-field.tsx";
import { capOptions } from "./queries.ts";

export interface GiftFormProps {
  view: ElectionView;
  /** Null for another one. */
  one: GiftView | null;
  onClose: () => void;
}

const REFUSALS = {
  "people.not_found": "person",
  "campaign.nameless": "name",
  "income.two_givers": "name",
  "campaign.legal_person": "giver",
  "campaign.foreign_state": "giver",
  "campaign.not_french": "residence",
  "campaign.cash_over": "form",
} as const;

/** A gift; what its giver may still give is said before it is saved. */
export function GiftForm({ view, one, onClose }: GiftFormProps) {
  const { t } = useTranslation();
  const { euros } = useFormat();
  const empty = useMemo(() => giftValues(one, todayIso(), euros), [one, euros]);
  const checked = useMemo(() => checkedGift(view.id), [view.id]);
  return (
    <AccountForm
      place={`gift:${one?.id ?? view.id}`}
      typed={GiftValues}
      empty={empty}
      checked={checked}
      refusals={REFUSALS}
      label={t("campaign.gifts.add")}
      save={t("campaign.gifts.save")}
      done={t(`campaign.done.${one === null ? "giftAdded" : "giftUpdated"}`)}
      send={(fields) =>
        one === null
          ? call("campaign.addGift", { fields })
          : call("campaign.updateGift", { id: one.id, fields })
      }
      onClose={onClose}
    >
      {(form) => <Fields view={view} one={one} form={form} />}
    </AccountForm>
  );
}

interface FieldsProps extends Omit<GiftFormProps, "onClose"> {
  form: ZodForm<GiftValues, GiftFields>;
}

function Fields({ view, one, form }: FieldsProps) {
  const { t } = useTranslation();
  const { values } = form;
  return (
    <>
      <div className={layout["pair"]}>
        <Select
          label={t("campaign.gifts.giver")}
          options={GIVERS.map((id) => ({ id, label: t(`campaign.givers.${id}`) }))}
          {...form.field("giver")}
          autoFocus
        />
        <PersonBox
          label={t("campaign.gifts.person")}
          placeholder={t("campaign.gifts.personHint")}
          chosen={values.person?.name ?? ""}
          onChoose={(person) => form.change({ person, name: "" })}
          onClear={() => form.change({ person: null })}
          error={form.field("person").error}
        />
        {values.person === null ? (
          <TextField label={t("campaign.gifts.name")} {...form.field("name")} maxLength={200} />
        ) : null}
      </div>
      {values.giver === "person" ? (
        <Select
          label={t("campaign.gifts.residence")}
          description={t("campaign.gifts.residenceDetail")}
          options={[
            { id: "unasked" as const, label: t("campaign.notAsked") },
            ...RESIDENCES.map((id) => ({ id, label: t(`campaign.residences.${id}`) })),
          ]}
          {...form.field("residence")}
        />
      ) : null}
      {values.giver === "party" ? (
        <p className={styles["soft"]}>{t("campaign.gifts.partyBreaks")}</p>
      ) : null}
      <div className={layout["pair"]}>
        <TextField
          label={t("campaign.gifts.amount")}
          inputMode="decimal"
          {...form.field("amount", t("campaign.gifts.amountWrong"))}
          maxLength={60}
        />
        <Select
          label={t("campaign.gifts.form")}
          options={GIFT_FORMS.map((id) => ({ id, label: t(`campaign.forms.${id}`) }))}
          {...form.field("form")}
        />
        <DateField
          label={t("campaign.gifts.day")}
          {...form.field("receivedOn", t("campaign.form.dayMissing"))}
        />
      </div>
      <div className={layout["pair"]}>
        <CandidateField
          view={view}
          value={values.candidate}
          onChange={(candidate) => form.change({ candidate })}
        />
        <TextField
          label={t("campaign.gifts.label")}
          optional
          {...form.field("label")}
          maxLength={200}
        />
      </div>
      <GiftCap values={values} election={view.id} but={one?.id ?? null} />
    </>
  );
}

/** What the gift would make of all that its giver gave. */
function GiftCap({
  values,
  election,
  but,
}: {
  values: GiftValues;
  election: string;
  but: string | null;
}) {
  const read = readPositive(values.amount);
  const { person, name, giver } = values;
  const isAsked = giver === "person" && "cents" in read && (person !== null || name.trim() !== "");
  const asked = isAsked
    ? {
        election,
        person: person?.id ?? null,
        name: person === null ? name : "",
        cents: read.cents,
        but,
      }
    : null;
  const { data } = useQuery(capOptions(asked));
  return <CapLine told={asked === null ? null : (data ?? null)} />;
}
