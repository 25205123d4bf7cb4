import { host as en } from "#shared/i18n/en/host.ts";
import { host as fr } from "#shared/i18n/fr/host.ts";
import type { Language } from "#shared/ipc/app.contract.ts";

export type HostText = typeof fr;

export function hostText(language: Language): HostText {
  return language === "fr" ? fr : en;
}
