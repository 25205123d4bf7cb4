import i18next from "i18next";

/** What a job says it is doing: its label is a key under `jobs`. */
export function jobLabel(label: string): string {
  const key = `jobs.${label}`;
  return i18next.exists(key) ? i18next.t(key, { defaultValue: "" }) : i18next.t("app.ui.loading");
}
