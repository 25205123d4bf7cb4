import { useQuery } from "@tanstack/react-query";
import { useCallback, useMemo, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { isFront, isOfChart } from "#shared/domain/finances/books/chart.ts";
import { accountsOptions } from "./queries.ts";

let withNumbers = false;
const heard = new Set<() => void>();

function setNumbers(value: boolean): void {
  withNumbers = value;
  for (const tell of heard) tell();
}

function subscribe(tell: () => void): () => void {
  heard.add(tell);
  return () => heard.delete(tell);
}

/** Whether accounts are called by their numbers too, on every page until the window closes. */
export function useNumbers(): readonly [boolean, (value: boolean) => void] {
  return [useSyncExternalStore(subscribe, () => withNumbers), setNumbers];
}

export interface AccountWords {
  /** As a person calls it: a word, or the name of the chart, with its number where that is asked for. */
  readonly name: (number: string) => string;
  /** What the chart calls it; empty for one of the collective’s own. */
  readonly official: (number: string) => string;
}

/** What accounts are called: by the collective, by a word of everyday, or by the chart. */
export function useAccountWords(): AccountWords {
  const { t } = useTranslation();
  const { data } = useQuery(accountsOptions());
  const [numbers] = useNumbers();
  const own = useMemo(
    () => new Map((data ?? []).map(({ number, name }) => [number, name])),
    [data],
  );
  const official = useCallback(
    (number: string) => (isOfChart(number) ? t(`chart.names.a${number}`) : ""),
    [t],
  );
  const name = useCallback(
    (number: string) => {
      const word = isFront(number) ? t(`chart.words.a${number}`) : official(number);
      const named = own.get(number) || word || number;
      return numbers && named !== number ? `${number} ${named}` : named;
    },
    [t, own, official, numbers],
  );
  return { name, official };
}
