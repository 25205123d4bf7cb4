import { useTranslation } from "react-i18next";
import { decimalOf } from "#shared/domain/finances/money.ts";
import { sayBytes } from "./bytes.ts";
import {
  dayOf,
  exactDate,
  exactInstant,
  locale,
  plainDate,
  sayDate,
  sayTime,
  shortDate,
  type DateWords,
} from "./dates.ts";

export interface Named {
  readonly givenName: string;
  readonly familyName: string;
}

/** As one says it: given name, then family name. An organisation has only the second. */
export function personName({ givenName, familyName }: Named): string {
  return `${givenName} ${familyName}`.trim();
}

export interface Format {
  readonly locale: string;
  /** "1 234" */
  readonly number: (value: number) => string;
  readonly percent: (ratio: number) => string;
  /** "1 234,50 €", of integer centimes: no amount is ever a fraction. */
  readonly euros: (cents: number) => string;
  /** "1,2 Mo" */
  readonly bytes: (count: number) => string;
  /** "Ana, Bo et Cid" */
  readonly list: (items: readonly string[]) => string;
  /** "demain", "mardi 24 novembre" */
  readonly date: (iso: string) => string;
  /** "mardi 24 novembre", of tomorrow too */
  readonly plainDate: (iso: string) => string;
  /** "mardi 24 novembre 2026" */
  readonly exactDate: (iso: string) => string;
  /** "24/11/2026" */
  readonly shortDate: (iso: string) => string;
  /** "hier à 20:31" without the preposition: day and time of an instant. */
  readonly instant: (instant: string) => string;
  readonly exactInstant: (instant: string) => string;
  /** "20:30" for an instant. */
  readonly time: (instant: string) => string;
}

/** With the sign that is as wide as a figure, and not the hyphen that some languages are formatted with. */
export const withMinus = (amount: string): string => amount.replace("-", "\u2212");

function makeFormat(language: string, words: DateWords): Format {
  const tag = locale(language);
  const numbers = new Intl.NumberFormat(tag);
  const euros = new Intl.NumberFormat(tag, { style: "currency", currency: "EUR" });
  // A limit of 3 % is passed at 3.4, and little is not nothing.
  const percents = new Intl.NumberFormat(tag, { style: "percent", maximumFractionDigits: 1 });
  const lists = new Intl.ListFormat(tag, { type: "conjunction" });
  return {
    locale: tag,
    number: (value) => numbers.format(value),
    // A decimal text is formatted exactly, whatever its length.
    euros: (cents) => withMinus(euros.format(decimalOf(cents) as `${number}`)),
    percent: (ratio) => percents.format(ratio),
    bytes: (count) => sayBytes(count, tag),
    list: (items) => lists.format(items),
    date: (iso) => sayDate(iso, language, words),
    plainDate: (iso) => plainDate(iso, language),
    exactDate: (iso) => exactDate(iso, language),
    shortDate: (iso) => shortDate(iso, language),
    instant: (at) => `${sayDate(dayOf(at), language, words)}, ${sayTime(at, language)}`,
    exactInstant: (at) => exactInstant(at, language),
    time: (at) => sayTime(at, language),
  };
}

const formats = new Map<string, Format>();

/** One a language: making its formatters takes longer than drawing a row of the roster. */
export function useFormat(): Format {
  const { t, i18n } = useTranslation();
  const { language } = i18n;
  const known = formats.get(language);
  if (known !== undefined) return known;
  const made = makeFormat(language, {
    today: t("app.dates.today"),
    tomorrow: t("app.dates.tomorrow"),
    yesterday: t("app.dates.yesterday"),
  });
  formats.set(language, made);
  return made;
}
