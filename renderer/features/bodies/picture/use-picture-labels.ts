import { useTranslation } from "react-i18next";
import type { PictureLabels } from "#shared/domain/bodies/picture/labels.ts";
import { picturePage as en } from "#shared/i18n/en/picture-page.ts";
import { picturePage as fr } from "#shared/i18n/fr/picture-page.ts";

/** The words of the picture, which a page of it has too. */
export function usePictureLabels(): PictureLabels {
  return useTranslation().i18n.language.startsWith("en") ? en : fr;
}
