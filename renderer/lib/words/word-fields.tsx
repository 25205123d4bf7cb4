import { useRef, useState } from "react";
import { Group } from "react-aria-components";
import { useTranslation } from "react-i18next";
import styles from "./words.module.css";
import { WordField } from "./word-field.tsx";
import { completed, isUnknown, spread, type TypedWords } from "./typed-words.ts";

export interface WordFieldsProps {
  /** What the words are of. */
  label: string;
  words: TypedWords;
  onChange: (words: TypedWords) => void;
  isReadOnly: boolean;
  /** Places, from 0, that the words as a whole point at. */
  suspects?: ReadonlySet<number>;
  /** As large as a few words allow. */
  isLarge?: boolean;
  /** False where one may only be looking at what there is to choose from. */
  takesFocus?: boolean;
}

const NONE: ReadonlySet<number> = new Set();

/** Numbered fields, one for each word. Space and Enter go on to the next. */
export function WordFields({
  label,
  words,
  onChange,
  isReadOnly,
  suspects = NONE,
  isLarge = false,
  takesFocus = true,
}: WordFieldsProps) {
  const { t } = useTranslation();
  const fields = useRef<(HTMLInputElement | null)[]>([]);
  const [left, setLeft] = useState(NONE);
  const isFilling = useRef(false);

  const fill = (at: number, typed: string): boolean => {
    const filled = spread(words, at, typed);
    if (filled === null) return false;
    onChange(filled.words);
    // A field is left within this: what it held before must not come back over what it holds now.
    isFilling.current = true;
    fields.current[filled.next]?.focus();
    isFilling.current = false;
    return true;
  };
  const put = (at: number, word: string) => {
    onChange(words.map((old, index) => (index === at ? word : old)));
  };

  return (
    <Group aria-label={label} className={styles[isLarge ? "fewWords" : "grid"] ?? ""}>
      {words.map((word, at) => (
        <WordField
          // The fields are never reordered.
          // oxlint-disable-next-line react/no-array-index-key
          key={at}
          label={t("keys.words.label", { place: at + 1 })}
          value={word}
          isReadOnly={isReadOnly}
          autoFocus={takesFocus && at === 0}
          error={left.has(at) && isUnknown(word) ? t("keys.words.notInList") : undefined}
          isSuspect={suspects.has(at)}
          inputRef={(field) => {
            fields.current[at] = field;
          }}
          onType={(typed) => {
            if (!fill(at, typed)) put(at, typed);
          }}
          onPasteText={(pasted) => fill(at, pasted)}
          onLeave={() => {
            setLeft(new Set([...left, at]));
            if (!isFilling.current && word !== completed(word)) put(at, completed(word));
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
  );
}
