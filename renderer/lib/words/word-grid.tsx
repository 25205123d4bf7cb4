import { useTranslation } from "react-i18next";
import styles from "./words.module.css";
import { placesOf, readTyped, type TypedWords } from "./typed-words.ts";
import { useReadingText } from "./use-reading-text.ts";
import { WordFields } from "./word-fields.tsx";

export interface WordGridProps {
  /** What the words are of. */
  label: string;
  words: TypedWords;
  onChange: (words: TypedWords) => void;
  isReadOnly?: boolean;
  takesFocus?: boolean;
}

/** The 25 fields of a kit, and a sentence on what they hold. */
export function WordGrid({
  label,
  words,
  onChange,
  isReadOnly = false,
  takesFocus = true,
}: WordGridProps) {
  const { t } = useTranslation();
  const reading = readTyped(words);
  const text = useReadingText(reading);
  return (
    <div className={styles["entry"]}>
      <WordFields
        label={label}
        words={words}
        onChange={onChange}
        isReadOnly={isReadOnly}
        takesFocus={takesFocus}
        suspects={placesOf(reading)}
      />
      <output className={styles[reading.kind === "incomplete" ? "hint" : reading.kind]}>
        {text}
      </output>
      <p className={styles["hint"]}>{t("keys.words.help")}</p>
    </div>
  );
}
