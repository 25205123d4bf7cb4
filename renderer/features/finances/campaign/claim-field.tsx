import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import type { ExpenseLine } from "#shared/domain/finances/expenses/views.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import { claimsOptions } from "./queries.ts";

export interface ClaimFieldProps {
  value: { readonly id: string; readonly name: string } | null;
  onChange: (claim: ExpenseLine | null) => void;
  error: string | undefined;
}

/** An expense of the collective by its words, newest first. */
export function ClaimField({ value, onChange, error }: ClaimFieldProps) {
  const { t } = useTranslation();
  const format = useFormat();
  const [typed, setTyped] = useState<string | null>(null);
  const { data } = useQuery(claimsOptions(typed ?? ""));
  const items = data?.items ?? [];
  const sayOf = ({ fields }: ExpenseLine) =>
    [
      fields.purpose,
      fields.cents === null ? "" : format.euros(fields.cents),
      fields.spentOn === null ? "" : format.shortDate(fields.spentOn),
    ]
      .filter(Boolean)
      .join(" · ");
  return (
    <ComboBox
      label={t("campaign.spending.claim")}
      optional
      placeholder={t("campaign.spending.claimHint")}
      error={error}
      options={items.map((item) => ({ id: item.id, label: sayOf(item) }))}
      inputValue={typed ?? value?.name ?? ""}
      onInputChange={(text) => {
        setTyped(text);
        if (text === "" && value !== null) onChange(null);
      }}
      onSelect={(id) => {
        setTyped(null);
        const chosen = items.find((item) => item.id === id);
        if (chosen !== undefined) onChange(chosen);
      }}
      menuTrigger="focus"
      isAsync
      isLoading={data === undefined}
    />
  );
}
