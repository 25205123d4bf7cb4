import { useQueryClient } from "@tanstack/react-query";
import { useId, useRef, useState, type KeyboardEvent, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { personName } from "#renderer/lib/format.ts";
import { showError } from "#renderer/lib/undo.ts";
import { cx } from "#renderer/ui/cx.ts";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import { FloatingList, optionId } from "./floating-list.tsx";
import { useActiveOption } from "./use-active-option.ts";
import { suggestPeopleOptions } from "./people-by-name.ts";
import styles from "./person-box.module.css";
import {
  usePersonOptions,
  type ChosenPerson,
  type KnownThere,
  type PersonOption,
} from "./person-options.ts";
import { suggestedPeople } from "./suggested-people.ts";

export interface PersonBoxProps {
  label: string;
  hideLabel?: boolean;
  /** Says that it may stay empty. */
  optional?: boolean;
  placeholder: string;
  /** What the field shows while nobody types in it. */
  chosen?: string;
  onChoose: (person: ChosenPerson) => void;
  /** Everything was erased: nobody any more. */
  onClear?: () => void;
  onEscape?: () => void;
  known?: KnownThere;
  quiet?: boolean;
  /** A sentence that says what to do; of a field of a form. */
  error?: string | undefined;
  description?: string | undefined;
  /** Of a form that opens with it. */
  takesFocus?: boolean;
  inputRef?: Ref<HTMLInputElement>;
}

/** Somebody by typing their name: the first suggestion is ready, Enter takes it. */
export function PersonBox({
  label,
  hideLabel = false,
  optional = false,
  placeholder,
  chosen = "",
  onChoose,
  onClear,
  onEscape,
  known,
  quiet = false,
  error,
  description,
  takesFocus = false,
  inputRef,
}: PersonBoxProps) {
  const { t } = useTranslation();
  const id = useId();
  const client = useQueryClient();
  const anchor = useRef<HTMLDivElement>(null);
  const [typed, setTyped] = useState<string | null>(null);
  const [isDismissed, setDismissed] = useState(false);
  const { options, isSettled } = usePersonOptions(typed ?? "", known);
  const { active, move } = useActiveOption(typed ?? "", options.length);
  const isOpen = typed !== null && !isDismissed && options.length > 0;

  const take = async (option: PersonOption) => {
    setTyped(null);
    const person = await option.choose();
    if (person !== null) onChoose(person);
  };
  /** Enter before the suggestions have come: the first of them, once they are there. */
  const takeFirst = async (name: string) => {
    const people = await client.ensureQueryData(suggestPeopleOptions(name));
    const { members = [], isNoted = () => false } = known ?? {};
    const [first] = suggestedPeople(people, members, name, isNoted);
    if (first === undefined) return;
    setTyped((now) => (now === name ? null : now));
    onChoose({ id: first.id, name: personName(first) });
  };

  const onKeyDown = (event: KeyboardEvent<HTMLInputElement>) => {
    if (event.nativeEvent.isComposing) return;
    if (event.key === "Enter") {
      // Whoever was chosen is there: in a form, Enter again sends it.
      if (typed === null && chosen !== "" && event.currentTarget.form !== null) return;
      event.preventDefault();
      const option = options[active];
      if (typed === "" && onClear !== undefined) onClear();
      if (typed === null || typed.trim() === "") return;
      if (isSettled && option !== undefined) void take(option);
      else if (!isSettled) void takeFirst(typed).catch(showError);
    } else if (event.key === "Escape") {
      event.preventDefault();
      event.stopPropagation();
      if (isOpen) setDismissed(true);
      else if (typed !== null && typed !== "") setTyped(null);
      else onEscape?.();
    } else if (isOpen && move(event)) event.preventDefault();
  };

  return (
    <div className={styles["box"]}>
      {hideLabel ? (
        <VisuallyHidden>
          <label htmlFor={`${id}-field`}>{label}</label>
        </VisuallyHidden>
      ) : (
        <label htmlFor={`${id}-field`} className={styles["label"]}>
          {label}
          {optional ? <span className={styles["optional"]}> ({t("app.ui.optional")})</span> : null}
        </label>
      )}
      <div ref={anchor}>
        <input
          ref={inputRef}
          // A form that somebody asked for begins here.
          // oxlint-disable-next-line jsx-a11y/no-autofocus
          autoFocus={takesFocus}
          id={`${id}-field`}
          className={cx(styles["input"], quiet && styles["quiet"])}
          role="combobox"
          aria-autocomplete="list"
          aria-expanded={isOpen}
          aria-controls={isOpen ? id : undefined}
          aria-activedescendant={isOpen ? optionId(id, active) : undefined}
          aria-invalid={error !== undefined || undefined}
          aria-describedby={
            error === undefined && description === undefined ? undefined : `${id}-said`
          }
          autoComplete="off"
          spellCheck={false}
          placeholder={placeholder}
          value={typed ?? chosen}
          onChange={(event) => {
            setTyped(event.target.value);
            setDismissed(false);
          }}
          onKeyDown={onKeyDown}
          onFocus={(event) => event.target.select()}
          onBlur={() => {
            if (typed === "" && chosen !== "") onClear?.();
            setTyped(null);
          }}
        />
      </div>
      {error === undefined && description === undefined ? null : (
        <p id={`${id}-said`} className={styles[error === undefined ? "description" : "error"]}>
          {error ?? description}
        </p>
      )}
      {isOpen ? (
        <FloatingList
          id={id}
          label={t("meetings.attendance.suggestions")}
          options={options}
          active={active}
          anchor={() => anchor.current?.getBoundingClientRect() ?? null}
          onPick={(index) => {
            const option = options[index];
            if (option !== undefined) void take(option);
          }}
        />
      ) : null}
    </div>
  );
}
