import { Plus } from "lucide-react";
import { useState } from "react";
import { Button } from "#renderer/ui/button.tsx";
import { EditableField } from "./editable-field.tsx";
import styles from "./person-panel.module.css";
import type { FieldDrafts } from "./use-field-drafts.ts";

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
  return (
    <>
      {values.map((value, index) => (
        <EditableField
          key={value}
          label={values.length === 1 ? label : `${label} ${index + 1}`}
          value={value}
          invitation={invitation}
          type={type}
          copyable
          draft={drafts.of(`${field}.${index}`)}
          onDraft={(text) => drafts.keep(`${field}.${index}`, text)}
          check={checkUnlessEmpty}
          onSave={(text) =>
            onSave(values.map((one, at) => (at === index ? text : one)).filter((one) => one !== ""))
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
          onSave={(text) => onSave([...values, text])}
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
    </>
  );
}
