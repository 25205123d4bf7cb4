import { useEffect } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { AttachmentName, type Attachment } from "#shared/domain/attachments/attachment.ts";
import { call } from "#renderer/lib/client.ts";
import { noteWrite } from "#renderer/lib/undo.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import styles from "./documents.module.css";

const Asked = z.object({ name: AttachmentName });

/** The name in a field: Enter keeps it, Escape leaves the one there was. */
export function RenameDocument({ document, onDone }: { document: Attachment; onDone: () => void }) {
  const { t } = useTranslation();
  const form = useZodForm({ initial: { name: document.name }, schema: Asked });
  const name = form.field("name", t("attachments.nameMissing"));
  useEffect(() => {
    // The list is short, and scrolls: the buttons below the field belong in sight.
    form.formRef.current?.scrollIntoView({ block: "nearest" });
  }, [form.formRef]);
  const save = () =>
    form.submit(async (typed) => {
      noteWrite((await call("attachments.rename", { id: document.id, ...typed })).seq);
      onDone();
    });
  return (
    <Form form={form} className={styles["rename"]} onSubmit={save}>
      <TextField
        label={t("attachments.name")}
        {...name}
        error={name.error ?? form.failure}
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
    </Form>
  );
}
