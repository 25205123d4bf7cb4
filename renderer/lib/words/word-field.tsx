import { useId, type Ref } from "react";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import { cx } from "#renderer/ui/cx.ts";
import styles from "./words.module.css";

export interface WordFieldProps {
  label: string;
  value: string;
  isReadOnly: boolean;
  autoFocus: boolean;
  /** Why this word cannot be one of them; told to assistive technology, shown by the border. */
  error: string | undefined;
  /** The words as a whole point at this one. */
  isSuspect: boolean;
  inputRef: Ref<HTMLInputElement>;
  onType: (text: string) => void;
  /** True when the paste was dealt with: line breaks, which a field drops, part words too. */
  onPasteText: (text: string) => boolean;
  onLeave: () => void;
  /** True when Enter was dealt with. */
  onEnter: () => boolean;
}

/** One word of several: they stand in a grid. */
export function WordField({
  label,
  value,
  isReadOnly,
  autoFocus,
  error,
  isSuspect,
  inputRef,
  onType,
  onPasteText,
  onLeave,
  onEnter,
}: WordFieldProps) {
  const id = useId();
  return (
    <div className={styles["field"]}>
      <label htmlFor={id} className={styles["number"]}>
        {label}
      </label>
      <input
        id={id}
        ref={inputRef}
        value={value}
        readOnly={isReadOnly}
        // The page exists to fill these in.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus={autoFocus}
        lang="fr"
        autoComplete="off"
        autoCapitalize="off"
        spellCheck={false}
        aria-invalid={error !== undefined || isSuspect}
        {...(error === undefined ? {} : { "aria-describedby": `${id}-error` })}
        className={cx(styles["input"], (error !== undefined || isSuspect) && styles["bad"])}
        onChange={(event) => onType(event.target.value)}
        onPaste={(event) => {
          if (onPasteText(event.clipboardData.getData("text"))) event.preventDefault();
        }}
        onBlur={onLeave}
        onKeyDown={(event) => {
          if (event.key === "Enter" && onEnter()) event.preventDefault();
        }}
      />
      {error === undefined ? null : (
        <VisuallyHidden>
          <span id={`${id}-error`}>{error}</span>
        </VisuallyHidden>
      )}
    </div>
  );
}
