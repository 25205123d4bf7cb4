import type { Editor } from "@tiptap/core";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { linkAddress } from "./link-address.ts";
import styles from "./link-bar.module.css";

const Asked = z.object({
  typed: z.string().transform((typed, context) => {
    const href = linkAddress(typed);
    if (href !== null) return { href, text: typed.trim() };
    context.addIssue({ code: "custom", message: "invalid_format" });
    return z.NEVER;
  }),
});

export interface LinkBarProps {
  editor: Editor;
  onClose: () => void;
}

/** The address of a link, asked above the text. Enter sets it, Escape leaves it as it was. */
export function LinkBar({ editor, onClose }: LinkBarProps) {
  const { t } = useTranslation();
  const before: unknown = editor.getAttributes("link")["href"];
  const form = useZodForm({
    initial: { typed: typeof before === "string" ? before : "" },
    schema: Asked,
  });

  const apply = ({ typed: { href, text } }: z.infer<typeof Asked>) => {
    onClose();
    const { empty } = editor.state.selection;
    editor.view.focus();
    const chain = editor.chain();
    if (empty && typeof before !== "string") {
      const link = { type: "text", text, marks: [{ type: "link", attrs: { href } }] };
      chain.insertContent(link).unsetMark("link").run();
    } else chain.extendMarkRange("link").setLink({ href }).run();
  };

  return (
    <Form form={form} className={styles["bar"]} onSubmit={() => form.submit(apply)}>
      <TextField
        label={t("meetings.minutes.linkAddress")}
        placeholder={t("meetings.minutes.linkPlaceholder")}
        {...form.field("typed", t("meetings.minutes.linkWrong"))}
        className={styles["field"]}
        // It appears because one asked for it.
        // oxlint-disable-next-line jsx-a11y/no-autofocus
        autoFocus
        onKeyDown={(event) => {
          if (event.key !== "Escape") return;
          onClose();
          editor.view.focus();
        }}
      />
      <Button type="submit">{t("meetings.minutes.linkApply")}</Button>
      {typeof before === "string" ? (
        <Button
          variant="quiet"
          onPress={() => {
            onClose();
            editor.view.focus();
            editor.chain().extendMarkRange("link").unsetLink().run();
          }}
        >
          {t("meetings.minutes.linkRemove")}
        </Button>
      ) : null}
    </Form>
  );
}
