import styles from "./keys.module.css";

/** The words to copy. Not to be selected: a clipboard is no place for them. */
export function KitWords({ label, words }: { label: string; words: readonly string[] }) {
  return (
    <ol aria-label={label} className={styles["words"]} lang="fr">
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
