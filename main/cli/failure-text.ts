import { systemLanguage } from "#main/host/chromium/system-language.ts";
import i18next, { type TFunction } from "i18next";
import { sayFailure } from "#shared/domain/rules/say-answer.ts";
import { en, fr } from "#shared/i18n/catalogue.ts";
import type { ErrorParams, FieldIssue } from "#shared/ipc/result.ts";

/** The sentence the window would show, in the terminal's language (French unless it says English). */
export function failureText(failure: {
  readonly code: string;
  readonly params?: ErrorParams | undefined;
}): string {
  const params = sayFailure(failure.code, failure.params ?? {}, textOf, systemLanguage());
  return textOf(`errors.${failure.code}`, params) ?? failure.code;
}

/** The sentence for what was refused of one field. */
export function fieldText({ code, params = {} }: FieldIssue): string {
  return textOf(`app.fields.${code}`, params) ?? translator()("app.fields.other");
}

/** A text by a key that is only known at run time; null where there is none. */
function textOf(key: string, params: ErrorParams): string | null {
  const translate = translator() as unknown as (key: string, params: object) => string;
  const text = translate(key, params);
  return text === key ? null : text;
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
