import { cx } from "#renderer/ui/cx.ts";
import styles from "./members.module.css";

export interface SpokenWordsProps {
  label: string;
  words: readonly string[];
  isLarge?: boolean;
}

/** Numbered words, to be read out. Not to be selected: they are compared or copied by people. */
export function SpokenWords({ label, words, isLarge = false }: SpokenWordsProps) {
  return (
    <ol aria-label={label} className={cx(styles["words"], isLarge && styles["large"])} lang="fr">
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
