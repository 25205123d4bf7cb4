import { Plus } from "lucide-react";
import { useEffect, useRef, useState } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { EditableField } from "./editable-field.tsx";
import styles from "./person-panel.module.css";
import type { FieldDrafts } from "#renderer/lib/use-field-drafts.ts";

export interface EditableListProps {
  /** The name of the field in the drafts. */
  field: string;
  label: string;
  values: readonly string[];
  type: "email" | "tel";
  invitation: string;
  addLabel: string;
  most: number;
  drafts: FieldDrafts;
  check: (text: string) => string | null;
  onSave: (values: string[]) => Promise<void>;
}

/** Several values of one kind, each edited in place. Emptying one removes it. */
export function EditableList(props: EditableListProps) {
  const { field, label, values, type, invitation, drafts, check, onSave } = props;
  const [isAdding, setAdding] = useState(false);
  const newDraft = drafts.of(`${field}.new`);
  const adds = isAdding || newDraft !== undefined;
  const checkUnlessEmpty = (text: string) => (text === "" ? null : check(text));
  const { listRef, saveAt } = useFocusSaved(values, onSave);
  return (
    <div className={styles["entries"]} ref={listRef}>
      {values.map((value, index) => (
        <EditableField
          // By its place: whoever changed it goes on from it.
          // oxlint-disable-next-line react/no-array-index-key
          key={index}
          label={values.length === 1 ? label : `${label} ${index + 1}`}
          value={value}
          invitation={invitation}
          type={type}
          copyable
          draft={drafts.of(`${field}.${index}`)}
          onDraft={(text) => drafts.keep(`${field}.${index}`, text)}
          check={checkUnlessEmpty}
          onSave={(text) =>
            saveAt(
              index,
              values.map((one, at) => (at === index ? text : one)).filter((one) => one !== ""),
            )
          }
        />
      ))}
      {adds || values.length === 0 ? (
        <EditableField
          key={`new-${values.length}`}
          label={values.length === 0 ? label : `${label} ${values.length + 1}`}
          value=""
          invitation={invitation}
          type={type}
          isNew={isAdding}
          draft={newDraft}
          onDraft={(text) => drafts.keep(`${field}.new`, text)}
          check={checkUnlessEmpty}
          onSave={(text) => saveAt(values.length, [...values, text])}
          onClosed={() => setAdding(false)}
        />
      ) : null}
      {values.length > 0 && !adds && values.length < props.most ? (
        <div className={styles["add"]}>
          <Button size="small" variant="quiet" icon={Plus} onPress={() => setAdding(true)}>
            {props.addLabel}
          </Button>
        </div>
      ) : null}
    </div>
  );
}

/**
 * Once the values that were saved are there, gives the focus to the one it was in, or the last:
 * the field it was typed in may be gone. Not when the person has gone elsewhere meanwhile.
 */
function useFocusSaved(values: readonly string[], onSave: EditableListProps["onSave"]) {
  const listRef = useRef<HTMLDivElement>(null);
  const wanted = useRef<{ index: number; before: readonly string[] } | null>(null);
  useEffect(() => {
    if (wanted.current === null || wanted.current.before === values) return;
    const { index } = wanted.current;
    const focused = document.activeElement;
    // The values may be there before the field they were typed in closes.
    if (focused instanceof HTMLInputElement && listRef.current?.contains(focused) === true) return;
    if (focused === document.body) {
      const shown = [...(listRef.current?.querySelectorAll<HTMLElement>("[data-shown]") ?? [])];
      (shown[index] ?? shown.at(-1))?.focus();
    }
    wanted.current = null;
  });
  const saveAt = (index: number, next: string[]) => {
    wanted.current = { index, before: values };
    return onSave(next);
  };
  return { listRef, saveAt };
}
