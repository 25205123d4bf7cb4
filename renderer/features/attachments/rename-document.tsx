import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import type { Attachment } from "#shared/domain/attachments/attachment.ts";
import { cleanFileName } from "#shared/domain/attachments/file-name.ts";
import { call } from "#renderer/lib/client.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { noteWrite } from "#renderer/lib/undo.ts";
import { Button } from "#renderer/ui/button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./documents.module.css";

/** The name in a field: Enter keeps it, Escape leaves the one there was. */
export function RenameDocument({ document, onDone }: { document: Attachment; onDone: () => void }) {
  const { t } = useTranslation();
  const [name, setName] = useState(document.name);
  const [error, setError] = useState<string>();
  const form = useRef<HTMLFormElement>(null);
  useEffect(() => {
    // The list is short, and scrolls: the buttons below the field belong in sight.
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const save = async () => {
    if (cleanFileName(name) === "") return setError(t("attachments.nameMissing"));
    try {
      noteWrite((await call("attachments.rename", { id: document.id, name })).seq);
      onDone();
    } catch (caught) {
      setError(errorMessage(caught));
    }
  };
  return (
    <form
      ref={form}
      className={styles["rename"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        void save();
      }}
    >
      <TextField
        label={t("attachments.name")}
        value={name}
        onChange={setName}
        error={error}
        autoFocus
        onKeyDown={(event) => {
          if (event.key === "Escape") onDone();
          else event.continuePropagation();
        }}
      />
      <div className={styles["actions"]}>
        <Button type="submit" size="small" variant="primary">
          {t("attachments.save")}
        </Button>
        <Button size="small" variant="quiet" onPress={onDone}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </form>
  );
}
