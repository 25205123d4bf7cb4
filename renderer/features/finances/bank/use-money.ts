import { useMemo } from "react";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { useFormat, withMinus } from "#renderer/lib/format.ts";

/** "−1 234,50 €", in the currency of an account: no amount is ever a fraction. */
export function useMoney(currency: string): (cents: number) => string {
  const { locale } = useFormat();
  return useMemo(() => {
    const format = new Intl.NumberFormat(locale, { style: "currency", currency });
    return (cents) => withMinus(format.format(decimalOf(cents) as `${number}`));
  }, [locale, currency]);
}

/** The same where an amount is typed: without the name of a currency that is not the euro, which is read nowhere. */
export function useTypedMoney(currency: string): (cents: number) => string {
  const { locale } = useFormat();
  const money = useMoney(currency);
  return useMemo(() => {
    const digits = { minimumFractionDigits: 2, maximumFractionDigits: 2 };
    const format = new Intl.NumberFormat(locale, digits);
    return currency === "EUR" ? money : (cents) => format.format(decimalOf(cents) as `${number}`);
  }, [locale, currency, money]);
}
