import { useQuery } from "@tanstack/react-query";
import { useState } from "react";
import { useTranslation } from "react-i18next";
import { foldText } from "#shared/domain/kernel/text.ts";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import type { Framed } from "#renderer/ui/field-frame.tsx";
import type { Option } from "#renderer/ui/option.ts";
import { accountsOptions } from "../queries.ts";
import { useAccountWords } from "../use-account-words.ts";

const OFFERED = 40;

export interface AccountBoxProps extends Framed {
  value: string | null;
  onChange: (account: string | null) => void;
  isReadOnly?: boolean;
  placeholder?: string;
  autoFocus?: boolean;
}

/** An account, by its word, its name in the chart or its number; erased, none. Those called so come first, then those in use. */
export function AccountBox({ value, onChange, ...props }: AccountBoxProps) {
  const { t } = useTranslation();
  const { data } = useQuery(accountsOptions());
  const { name, official } = useAccountWords();
  const [typed, setTyped] = useState<string | null>(null);
  const label = value === null ? "" : name(value);
  const shown = typed ?? label;
  const words = foldText(shown === label ? "" : shown)
    .split(" ")
    .filter(Boolean);
  const options = (data ?? [])
    .flatMap((account) => {
      if (words.length === 0) return [{ ...account, isCalled: false }];
      const { number } = account;
      const called = foldText(name(number));
      const told = ` ${number} ${called} ${foldText(official(number))}`;
      if (!words.every((word) => told.includes(` ${word}`))) return [];
      const first = words.join(" ");
      return [{ ...account, isCalled: number.startsWith(first) || called.startsWith(first) }];
    })
    .toSorted(
      (a, b) =>
        Number(b.isCalled) - Number(a.isCalled) ||
        Number(b.isFront) - Number(a.isFront) ||
        Number(b.isUsed) - Number(a.isUsed),
    )
    .slice(0, OFFERED)
    .map(({ number }): Option => {
      const called = official(number);
      return {
        id: number,
        label: name(number),
        detail: called === "" || name(number).endsWith(called) ? number : `${number} · ${called}`,
      };
    });
  // The chosen one is always among them: without it, the field does not know what to go back to.
  const isThere = value === null || options.some(({ id }) => id === value);
  return (
    <ComboBox
      {...props}
      options={isThere ? options : [...options, { id: value, label }]}
      value={value}
      inputValue={shown}
      onInputChange={(text) => {
        setTyped(text === label ? null : text);
        if (text === "" && shown !== "" && value !== null) onChange(null);
      }}
      onSelect={(account) => {
        setTyped(null);
        if (account !== null) onChange(account);
      }}
      emptyText={t("books.form.noAccount")}
      isAsync
      takesFirst
      isLoading={data === undefined}
    />
  );
}
