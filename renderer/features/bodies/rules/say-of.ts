import type { TFunction } from "i18next";
import type { Translate } from "#shared/domain/bodies/say-params.ts";

/** The catalogue, for sentences whose key is only known at run time: each has its text, by a test of the catalogue. */
export function sayOf(t: TFunction): Translate {
  const say = t as unknown as (key: string, params: object) => string;
  return (key, params) => {
    const text = say(key, params);
    return text === key ? null : text;
  };
}
