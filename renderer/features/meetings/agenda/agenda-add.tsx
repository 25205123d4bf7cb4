import { useState, type Ref } from "react";
import { useTranslation } from "react-i18next";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";

export interface AgendaAddProps {
  isFirst: boolean;
  onAdd: (title: string) => Promise<boolean>;
  /** Enter with nothing written: one is done, and goes on to the minutes. */
  onDone: () => void;
  inputRef: Ref<HTMLInputElement>;
}

export function AgendaAdd({ isFirst, onAdd, onDone, inputRef }: AgendaAddProps) {
  const { t } = useTranslation();
  const [title, setTitle] = useState("");
  const add = async () => {
    const written = title.trim();
    if (written === "") {
      onDone();
      return;
    }
    setTitle("");
    // What was written comes back when it could not be stored.
    if (!(await onAdd(written))) setTitle((now) => (now === "" ? written : now));
  };
  return (
    <Form onSubmit={() => void add()}>
      <TextField
        label={t("meetings.agenda.field")}
        hideLabel
        placeholder={t(isFirst ? "meetings.agenda.first" : "meetings.agenda.placeholder")}
        value={title}
        onChange={setTitle}
        maxLength={300}
        inputRef={inputRef}
      />
    </Form>
  );
}
