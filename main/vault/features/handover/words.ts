import type { FolderWords } from "#shared/domain/finances/handover/words.ts";
import { expenses } from "#shared/i18n/en/expenses.ts";
import { handoverFiles as en } from "#shared/i18n/en/handover-files.ts";
import { handoverFiles as fr } from "#shared/i18n/fr/handover-files.ts";
import type { Language } from "#shared/ipc/app.contract.ts";

/** What the files of a folder call themselves, and what is in them. */
export const handoverWords = (language: Language): FolderWords => (language === "fr" ? fr : en);

export const categoryNames = (language: Language) => expenses[language].expenses.categories;
