import i18next, { type ParseKeys } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "#shared/ipc/app.contract.ts";
import { catalogues, type Catalogue } from "#shared/i18n/catalogue.ts";

declare module "i18next" {
  interface CustomTypeOptions {
    defaultNS: "translation";
    resources: { translation: Catalogue };
  }
}

/** A text of the catalogue: one that either language lacks does not compile. */
export type TextKey = ParseKeys;

/** Call once before the first render; afterwards `changeLanguage`. */
export async function startI18n(language: Language): Promise<void> {
  await i18next.use(initReactI18next).init({
    lng: language,
    fallbackLng: "fr",
    resources: { fr: { translation: catalogues.fr }, en: { translation: catalogues.en } },
    interpolation: { escapeValue: false },
    returnNull: false,
  });
  document.documentElement.lang = language;
}

export function currentLanguage(): Language {
  return i18next.language === "en" ? "en" : "fr";
}

export async function changeLanguage(language: Language): Promise<void> {
  document.documentElement.lang = language;
  await i18next.changeLanguage(language);
}
