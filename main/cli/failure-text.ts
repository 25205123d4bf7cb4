import { systemLanguage } from "#main/host/chromium/system-language.ts";
import i18next, { type TFunction } from "i18next";
import { en, fr } from "#shared/i18n/catalogue.ts";
import type { ErrorParams, FieldIssue } from "#shared/ipc/result.ts";

/** The sentence the window would show, in the terminal's language (French unless it says English). */
export function failureText(failure: {
  readonly code: string;
  readonly params?: ErrorParams | undefined;
}): string {
  const t = translator();
  const key = `errors.${failure.code}`;
  // A code is only known at run time; every one has its sentence, which a test of the catalogue checks.
  const translate = t as unknown as (key: string, params: object) => string;
  const text = translate(key, failure.params ?? {});
  return text === key ? failure.code : text;
}

/** The sentence for what was refused of one field. */
export function fieldText({ code, params = {} }: FieldIssue): string {
  const t = translator();
  const key = `app.fields.${code}`;
  const translate = t as unknown as (key: string, params: object) => string;
  const text = translate(key, params);
  return text === key ? t("app.fields.other") : text;
}

/** The window's texts, in the terminal's language. */
export function translator(): TFunction {
  const i18n = i18next.createInstance();
  void i18n.init({
    lng: systemLanguage(),
    fallbackLng: "fr",
    resources: { fr: { translation: fr }, en: { translation: en } },
    interpolation: { escapeValue: false },
    initAsync: false,
  });
  return i18n.t;
}
