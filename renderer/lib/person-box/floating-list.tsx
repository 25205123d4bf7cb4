import { useEffect, useLayoutEffect, useRef } from "react";
import { createPortal } from "react-dom";
import styles from "./floating-list.module.css";

export interface FloatingOption {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
}

export interface FloatingListProps {
  id: string;
  label: string;
  options: readonly FloatingOption[];
  active: number;
  /** What the list stands under: a field, or the caret. */
  anchor: () => DOMRect | null;
  onPick: (index: number) => void;
}

const GAP = 4;

export function optionId(listId: string, index: number): string {
  return `${listId}-${index}`;
}

/** A list of suggestions under what is being typed. The focus stays where one types. */
export function FloatingList({ id, label, options, active, anchor, onPick }: FloatingListProps) {
  const list = useRef<HTMLUListElement>(null);
  useLayoutEffect(() => {
    const element = list.current;
    if (element === null) return undefined;
    const place = () => standUnder(element, anchor());
    place();
    addEventListener("scroll", place, true);
    addEventListener("resize", place);
    return () => {
      removeEventListener("scroll", place, true);
      removeEventListener("resize", place);
    };
  });
  useEffect(() => {
    list.current?.children[active]?.scrollIntoView({ block: "nearest" });
  }, [active]);
  return createPortal(
    // A native select or datalist cannot stand under a caret.
    // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role
    <ul ref={list} id={id} role="listbox" aria-label={label} className={styles["list"]}>
      {options.map((option, index) => (
        // Keys are handled by the field that has the focus (aria-activedescendant).
        // oxlint-disable-next-line jsx-a11y/click-events-have-key-events
        <li
          key={option.id}
          id={optionId(id, index)}
          // Like its list, above.
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role, jsx-a11y/no-noninteractive-element-to-interactive-role
          role="option"
          aria-selected={index === active}
          className={styles["option"]}
          onMouseDown={(event) => event.preventDefault()}
          onClick={() => onPick(index)}
        >
          <span className={styles["label"]}>{option.label}</span>
          {option.detail === undefined || option.detail === "" ? null : (
            <span className={styles["detail"]}>{option.detail}</span>
          )}
        </li>
      ))}
    </ul>,
    document.querySelector("main") ?? document.body,
  );
}

/** Under the anchor, or over it where there is more room. */
function standUnder(element: HTMLElement, anchor: DOMRect | null): void {
  if (anchor === null) return;
  const { width, height } = element.getBoundingClientRect();
  const below = anchor.bottom + GAP;
  const fits = below + height <= innerHeight || anchor.top < innerHeight / 2;
  element.style.top = `${fits ? below : anchor.top - GAP - height}px`;
  element.style.left = `${Math.max(GAP, Math.min(anchor.left, innerWidth - width - GAP))}px`;
}
