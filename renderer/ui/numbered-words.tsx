import { cx } from "./cx.ts";
import styles from "./numbered-words.module.css";

export interface NumberedWordsProps {
  label: string;
  words: readonly string[];
  /** How many stand side by side where there is room. */
  columns: 3 | 5;
  isLarge?: boolean;
}

/**
 * Words of the French list, to be compared, read out or copied by hand. Not to be selected: a
 * clipboard is no place for them.
 */
export function NumberedWords({ label, words, columns, isLarge = false }: NumberedWordsProps) {
  return (
    <ol
      aria-label={label}
      lang="fr"
      className={cx(styles["words"], columns === 5 && styles["five"], isLarge && styles["large"])}
    >
      {words.map((word, index) => (
        // The same word may be drawn twice, and the list is never reordered.
        // oxlint-disable-next-line react/no-array-index-key
        <li key={index} className={styles["word"]}>
          <span className={styles["number"]} aria-hidden>
            {index + 1}
          </span>
          {word}
        </li>
      ))}
    </ol>
  );
}
