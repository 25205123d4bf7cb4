import { useFormat } from "./format.ts";

/** A date as people say it, with the exact one on hover. */
export function DateText({ date, capital = false }: { date: string; capital?: boolean }) {
  const format = useFormat();
  const said = format.date(date);
  return (
    <time dateTime={date} title={format.exactDate(date)}>
      {capital ? said.charAt(0).toLocaleUpperCase(format.locale) + said.slice(1) : said}
    </time>
  );
}

/** An instant as people say it: "hier, 20:31". */
export function InstantText({ at }: { at: string }) {
  const format = useFormat();
  return (
    <time dateTime={at} title={format.exactInstant(at)}>
      {format.instant(at)}
    </time>
  );
}
