import { Copy, Pencil } from "lucide-react";
import { useId, useRef, useState } from "react";
import { Button } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { cx } from "#renderer/ui/cx.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { TextArea } from "#renderer/ui/text-area.tsx";
import { TextField, type TextFieldProps } from "#renderer/ui/text-field.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import styles from "./editable-field.module.css";

export interface EditableFieldProps {
  label: string;
  value: string;
  /** What an empty field invites to do. */
  invitation: string;
  multiline?: boolean;
  copyable?: boolean;
  type?: "text" | "email" | "tel";
  /** Typed earlier and not saved: the field opens with it. */
  draft: string | undefined;
  onDraft: (text: string | null) => void;
  /** The sentence for what cannot be saved, or null. */
  check?: (text: string) => string | null;
  onSave: (text: string) => Promise<void>;
  /** Opens at once, and says when it closes: for a value that is being added. */
  isNew?: boolean;
  onClosed?: () => void;
}

/** React Aria keeps a key that was heard to itself unless told to let it go on. */
type FieldKeyPress = Parameters<NonNullable<TextFieldProps["onKeyDown"]>>[0];

/** A text that becomes a field: click or Enter edits, Enter or leaving saves, Escape gives up. */
export function EditableField(props: EditableFieldProps) {
  const { label, value, multiline = false, draft, onDraft, check, onSave, isNew = false } = props;
  const [isOpen, setOpen] = useState(isNew);
  const [typed, setTyped] = useState<string | null>(null);
  const [error, setError] = useState<string | undefined>();
  const busy = useRef(false);
  const display = useRef<HTMLButtonElement>(null);
  const isEditing = isOpen || draft !== undefined;
  const text = typed ?? draft ?? value;

  const close = (withFocus: boolean) => {
    busy.current = true;
    onDraft(null);
    setTyped(null);
    setError(undefined);
    setOpen(false);
    props.onClosed?.();
    requestAnimationFrame(() => {
      busy.current = false;
      if (withFocus) display.current?.focus();
    });
  };

  const save = async (withFocus: boolean) => {
    if (busy.current) return;
    const wanted = text.trim();
    if (wanted === value) {
      close(withFocus);
      return;
    }
    const refusal = check?.(wanted) ?? null;
    if (refusal !== null) {
      setError(refusal);
      return;
    }
    busy.current = true;
    try {
      await onSave(wanted);
      close(withFocus);
    } catch (failure) {
      busy.current = false;
      setError(errorMessage(failure));
    }
  };

  const onKeyDown = (event: FieldKeyPress) => {
    if (event.key === "Escape") {
      event.preventDefault();
      close(true);
    } else if (event.key === "Enter" && (!multiline || event.ctrlKey || event.metaKey)) {
      event.preventDefault();
      void save(true);
    } else {
      event.continuePropagation();
    }
  };

  if (!isEditing) return <Shown {...props} onEdit={() => setOpen(true)} buttonRef={display} />;
  const field = {
    label,
    value: text,
    error,
    autoFocus: true,
    onChange: (next: string) => {
      setTyped(next);
      setError(undefined);
      onDraft(next);
    },
    onKeyDown,
    onBlur: () => void save(false),
    className: styles["editing"],
  };
  return multiline ? (
    <TextArea {...field} rows={6} />
  ) : (
    <TextField {...field} type={props.type ?? "text"} />
  );
}

interface ShownProps extends EditableFieldProps {
  onEdit: () => void;
  buttonRef: React.RefObject<HTMLButtonElement | null>;
}

function Shown({ label, value, invitation, multiline, copyable, onEdit, buttonRef }: ShownProps) {
  const { t } = useTranslation();
  const labelId = useId();
  const valueId = useId();
  const copy = async () => {
    await call("app.copy", { text: value, sensitive: true });
    showToast({ text: t("people.person.copied") });
  };
  return (
    <div className={styles["field"]}>
      <span id={labelId} className={styles["label"]}>
        {label}
      </span>
      <Button
        ref={buttonRef}
        data-shown
        aria-labelledby={`${labelId} ${valueId}`}
        className={cx(styles["value"], multiline === true && styles["multiline"])}
        onPress={onEdit}
      >
        <span id={valueId} className={cx(styles["text"], value === "" && styles["empty"])}>
          {value === "" ? invitation : value}
        </span>
        <Pencil size={13} aria-hidden className={styles["pencil"]} />
      </Button>
      {copyable === true && value !== "" ? (
        <IconButton
          icon={Copy}
          label={t("people.person.copy", { what: label })}
          onPress={() => void copy()}
          className={styles["copy"]}
        />
      ) : null}
    </div>
  );
}
