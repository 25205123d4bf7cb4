import type { RefObject } from "react";
import { useTranslation } from "react-i18next";
import { Slot } from "#renderer/lib/features.tsx";
import { SearchField } from "#renderer/ui/search-field.tsx";
import { AsOfField } from "./as-of-field.tsx";
import styles from "./bodies-page.module.css";
import type { AsOf } from "./use-as-of.ts";

export interface BodiesToolbarProps {
  asOf: AsOf;
  words: string;
  onWords: (words: string) => void;
  /** From the field to the rows. */
  onDown: () => void;
  searchRef: RefObject<HTMLInputElement | null>;
  count: number;
}

/** What narrows the list, the day it is told of, and what others have for it. */
export function BodiesToolbar(props: BodiesToolbarProps) {
  const { asOf, words, onWords, onDown, searchRef, count } = props;
  const { t } = useTranslation();
  return (
    <search className={styles["toolbar"]} aria-label={t("bodies.list.filters")}>
      <SearchField
        label={t("bodies.list.words")}
        placeholder={t("bodies.list.wordsHint")}
        value={words}
        onChange={onWords}
        onKeyDown={(event) => {
          if (event.key === "ArrowDown" || event.key === "Enter") {
            event.preventDefault();
            onDown();
          } else event.continuePropagation();
        }}
        inputRef={searchRef}
        aria-keyshortcuts="/"
        className={styles["words"]}
      />
      <AsOfField asOf={asOf} />
      <Slot name="bodies" asOf={asOf.day} />
      <output className={styles["count"]}>{t("bodies.list.count", { count })}</output>
    </search>
  );
}
