/** A date as people say it: « samedi 12 septembre 2026 », “Saturday 12 September 2026”. */
export function spokenDate(date: string, language: "fr" | "en"): string {
  const spoken = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${date}T00:00:00Z`));
  const plain = spoken.replace(",", "");
  return language === "fr" ? plain.replace(/ 1 (?=\p{L})/u, " 1er ") : plain;
}

/** A time as people say it: « 20 h 30 », « 9 h », “8:30 pm”. */
export function spokenTime(time: string, language: "fr" | "en"): string {
  const hour = Number(time.slice(0, 2));
  const minutes = time.slice(3, 5);
  if (language === "fr") return `${hour}\u00A0h${minutes === "00" ? "" : `\u00A0${minutes}`}`;
  const half = hour < 12 ? "am" : "pm";
  const twelve = hour % 12 === 0 ? 12 : hour % 12;
  return `${twelve}${minutes === "00" ? "" : `:${minutes}`}\u00A0${half}`;
}

/** The hours of a meeting in one phrase; empty when none is known. */
export function spokenHours(
  startsAt: string | null,
  endsAt: string | null,
  labels: { language: "fr" | "en"; fromTo: string; from: string },
): string {
  if (startsAt === null) return "";
  const from = spokenTime(startsAt, labels.language);
  if (endsAt === null) return labels.from.replace("{from}", from);
  return labels.fromTo.replace("{from}", from).replace("{to}", spokenTime(endsAt, labels.language));
}
