import { useRef, useState } from "react";
import { Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import styles from "./keys.module.css";
import { WordField } from "./word-field.tsx";
import {
  completed,
  isUnknown,
  placesOf,
  readTyped,
  spread,
  type TypedWords,
} from "./typed-words.ts";
import { useReadingText } from "./use-reading-text.ts";

export interface WordGridProps {
  words: TypedWords;
  onChange: (words: TypedWords) => void;
  isReadOnly?: boolean;
}

/** 25 numbered fields, and a sentence on what they hold. Space and Enter go on to the next. */
export function WordGrid({ words, onChange, isReadOnly = false }: WordGridProps) {
  const { t } = useTranslation();
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const [left, setLeft] = useState<ReadonlySet<number>>(new Set());
  const reading = readTyped(words);
  const text = useReadingText(reading);
  const located = placesOf(reading);

  const fill = (at: number, typed: string): boolean => {
    const filled = spread(words, at, typed);
    if (filled === null) return false;
    onChange(filled.words);
    fields.current[filled.next]?.focus();
    return true;
  };
  const put = (at: number, word: string) => {
    onChange(words.map((old, index) => (index === at ? word : old)));
  };

  return (
    <div className={styles["entry"]}>
      <Group aria-label={t("keys.words.group")} className={styles["grid"] ?? ""}>
        {words.map((word, at) => (
          <WordField
            // The fields are never reordered.
            // oxlint-disable-next-line react/no-array-index-key
            key={at}
            label={t("keys.words.label", { place: at + 1 })}
            value={word}
            isReadOnly={isReadOnly}
            autoFocus={at === 0}
            error={left.has(at) && isUnknown(word) ? t("keys.words.notInList") : undefined}
            isSuspect={located.has(at)}
            inputRef={(field) => {
              fields.current[at] = field;
            }}
            onType={(typed) => {
              if (!fill(at, typed)) put(at, typed);
            }}
            onPasteText={(pasted) => fill(at, pasted)}
            onLeave={() => {
              setLeft(new Set([...left, at]));
              if (word !== completed(word)) put(at, completed(word));
            }}
            onEnter={() => {
              const next = fields.current[at + 1];
              if (word.trim() === "" || next === undefined || next === null) return false;
              next.focus();
              return true;
            }}
          />
        ))}
      </Group>
      <output className={styles[reading.kind === "incomplete" ? "hint" : reading.kind]}>
        {text}
      </output>
      <p className={styles["hint"]}>{t("keys.words.help")}</p>
    </div>
  );
}
