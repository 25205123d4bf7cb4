/** A day in few words: « 8 juillet 2026 », “8 July 2026”. */
export function spokenDay(day: string, language: "fr" | "en"): string {
  const said = new Intl.DateTimeFormat(language === "fr" ? "fr-FR" : "en-GB", {
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  }).format(new Date(`${day}T00:00:00Z`));
  return language === "fr" ? said.replace(/^1 /u, "1er ") : said;
}
