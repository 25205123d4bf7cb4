import { useQuery } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import { isFront, isOfChart } from "#shared/domain/finances/books/chart.ts";
import type { Option } from "#renderer/ui/option.ts";
import { ledgerAccountsOptions } from "./queries.ts";

/** What accounts of the books are called, and those that one may choose: the ones in front first. */
export function useAccountNames() {
  const { t } = useTranslation();
  const { data } = useQuery(ledgerAccountsOptions());
  return useMemo(() => {
    const own = new Map(data?.map((account) => [account.number, account]));
    const nameOf = (number: string): string => {
      const name = own.get(number)?.name ?? "";
      if (name !== "") return name;
      if (isFront(number)) return t(`chart.words.a${number}`);
      return isOfChart(number) ? t(`chart.names.a${number}`) : number;
    };
    const inOrder = (data ?? []).toSorted((a, b) => Number(b.isFront) - Number(a.isFront));
    const options = inOrder.map(({ number }): Option => ({
      id: number,
      label: nameOf(number),
      detail: number,
    }));
    return { nameOf, options };
  }, [data, t]);
}
