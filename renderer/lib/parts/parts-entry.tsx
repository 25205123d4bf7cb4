import { Check, X } from "lucide-react";
import { useEffect, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { NO_WORDS, readTyped, type TypedWords } from "#renderer/lib/words/typed-words.ts";
import { WordGrid } from "#renderer/lib/words/word-grid.tsx";
import type { ChangeParts, CheckPart, Part } from "./part.ts";
import styles from "./parts.module.css";

export interface PartsEntryProps {
  parts: readonly Part[];
  onChange: ChangeParts;
  check: CheckPart;
  /** No more parts can be added from this many on. */
  most: number;
  /** What there is and what is needed, in a sentence. */
  status: string;
  /** False where the first part's fields leave the focus where it is. */
  takesFocus?: boolean;
  /** What the parts so far allow: before the fields of the next, which may not be needed. */
  children?: ReactNode;
}

/** Parts typed one after the other, each said to be good or not before the next. */
export function PartsEntry({
  parts,
  onChange,
  check,
  most,
  status,
  takesFocus = true,
  children,
}: PartsEntryProps) {
  const { t } = useTranslation();
  const [words, setWords] = useState(NO_WORDS);
  const [error, setError] = useState<string>();
  const [isChecking, setChecking] = useState(false);
  const isValid = readTyped(words).kind === "valid";
  const isFull = parts.length >= most;
  const said = useRef<HTMLOutputElement>(null);
  useEffect(() => {
    // The fields one typed in are gone.
    if (isFull) said.current?.focus();
  }, [isFull]);
  const type = (next: TypedWords) => {
    setError(undefined);
    setWords(next);
  };
  const add = async () => {
    setChecking(true);
    try {
      const taken = parts.map(({ number }) => number);
      const { number, holder } = await check([...words], taken);
      onChange((before) => [...before, { number, holder, words }]);
      setWords(NO_WORDS);
    } catch (caught) {
      setError(errorMessage(caught));
    }
    setChecking(false);
  };
  return (
    <div className={styles["entry"]}>
      <output ref={said} tabIndex={-1} className={styles["status"]}>
        {status}
      </output>
      {parts.length === 0 ? null : (
        <ul className={styles["parts"]} aria-label={t("recovery.entry.given")}>
          {parts.map((part) => (
            <PartRow
              key={part.number}
              part={part}
              onRemove={() =>
                onChange((before) => before.filter(({ number }) => number !== part.number))
              }
            />
          ))}
        </ul>
      )}
      {children}
      {isFull ? null : (
        <>
          {/* Another part has fields of its own: the focus starts again in the first. */}
          <WordGrid
            key={parts.length}
            label={t("recovery.entry.words")}
            words={words}
            onChange={type}
            isReadOnly={isChecking}
            takesFocus={takesFocus || parts.length > 0}
          />
          {error === undefined ? null : (
            <Banner tone="danger" live>
              {error}
            </Banner>
          )}
          <div>
            <Button
              variant={parts.length === 0 ? "primary" : "secondary"}
              isDisabled={!isValid || isChecking}
              onPress={() => void add()}
            >
              {t("recovery.entry.check")}
            </Button>
          </div>
        </>
      )}
    </div>
  );
}

function PartRow({ part, onRemove }: { part: Part; onRemove: () => void }) {
  const { t } = useTranslation();
  const { number, holder } = part;
  return (
    <li className={styles["part"]}>
      <Check size={17} aria-hidden />
      <span>
        {holder === ""
          ? t("recovery.entry.good", { number })
          : t("recovery.entry.goodOf", { number, holder })}
      </span>
      <IconButton icon={X} label={t("recovery.entry.remove", { number })} onPress={onRemove} />
    </li>
  );
}
