import { useTranslation } from "react-i18next";
import styles from "./keys.module.css";

/** The words to copy. Not to be selected: a clipboard is no place for them. */
export function KitWords({ words }: { words: readonly string[] }) {
  const { t } = useTranslation();
  return (
    <ol aria-label={t("keys.kit.words")} className={styles["words"]} lang="fr">
      {words.map((word, index) => (
        // The same word may be drawn twice, and the list is never reordered.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={`${index}-${word}`} className={styles["word"]}>
          <span className={styles["number"]} aria-hidden>
            {index + 1}
          </span>
          {word}
        </li>
      ))}
    </ol>
  );
}
