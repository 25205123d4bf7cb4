import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { readPositive } from "#shared/domain/finances/money.ts";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { CapLine } from "#renderer/lib/cap-line.tsx";
import { PartyCapLine } from "#renderer/lib/party-cap-line.tsx";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { givenReceipt } from "#renderer/lib/receipts/given-receipt.ts";
import { FileField } from "#renderer/lib/receipts/file-field.tsx";
import type { ReceiptFile } from "#renderer/lib/receipts/read-receipt.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { showToast } from "#renderer/ui/toast.tsx";
import { capOfClaimOptions, partyCapOfClaimOptions } from "../queries.ts";
import type { ActFormProps } from "./act-form-props.ts";
import { ActFrame } from "./act-frame.tsx";
import { PaidFields } from "./paid-fields.tsx";
import { paidBy, type PaidValues } from "./paid-values.ts";

/** That who is owed gave it up, with what they signed. */
export function WaiveForm({ view: { id, owed }, onClose }: ActFormProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [initial] = useState<PaidValues>(() => ({ amount: format.euros(owed), on: todayIso() }));
  const [waiver, setWaiver] = useState<ReceiptFile | null>(null);
  const [isMissing, setMissing] = useState(false);
  const mayRead = useMay("finances.read");
  const form = useZodForm({
    initial,
    schema: paidBy(owed, todayIso()),
    besides: () => {
      setMissing(waiver === null);
      return waiver;
    },
    refusals: { "expenses.more_than_owed": "amount" },
  });
  const send = () =>
    form.submit(async ({ amount, on }, signed) => {
      await call(
        "expenses.waive",
        { id, cents: amount, on, waiver: await givenReceipt(signed) },
        { jobId: crypto.randomUUID() },
      );
      showToast({ text: t("expensePages.steps.done.waive", { amount: format.euros(amount) }) });
      onClose();
    });
  const read = readPositive(form.values.amount);
  const asked = mayRead && "cents" in read ? { claim: id, cents: read.cents } : null;
  const { data: told } = useQuery(capOfClaimOptions(asked));
  const on = IsoDate.safeParse(form.values.on);
  const askedOn = asked === null || !on.success ? null : { ...asked, on: on.data };
  const { data: toldOfParty } = useQuery(partyCapOfClaimOptions(askedOn));
  return (
    <ActFrame act="waive" form={form} onSubmit={send} onClose={onClose}>
      <PaidFields form={form} owed={owed} />
      <CapLine told={asked === null ? null : (told ?? null)} />
      <PartyCapLine told={askedOn === null ? null : (toldOfParty ?? null)} law="partyCapKinds" />
      <FileField
        label={t("expensePages.steps.waiver")}
        description={t("expensePages.steps.waiverDetail")}
        value={waiver}
        onChange={setWaiver}
        error={isMissing && waiver === null ? t("expensePages.steps.waiverMissing") : undefined}
      />
    </ActFrame>
  );
}
