import { useTranslation } from "react-i18next";
import { MEMBERSHIP_STATUSES } from "#shared/domain/people/person.ts";
import { fieldMessage } from "#renderer/lib/failure-message.ts";
import type { ZodForm } from "#renderer/lib/use-zod-form.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import type { NewPersonValues } from "./new-person-form.ts";
import styles from "./person-panel.module.css";

export interface FormTextProps {
  form: ZodForm<NewPersonValues>;
  name: Exclude<keyof NewPersonValues, "status" | "start" | "consents">;
  label: string;
  type?: "text" | "email" | "tel";
  inputRef?: React.RefObject<HTMLInputElement | null>;
}

export function FormText({ form, name, label, type = "text", inputRef }: FormTextProps) {
  const { t } = useTranslation();
  const sentence = (code: string) => {
    if (name === "email") return t("people.lists.emails.bad");
    return name === "phone" ? t("people.lists.phones.bad") : fieldMessage(code);
  };
  const error = form.errors[name];
  return (
    <TextField
      label={label}
      type={type}
      {...form.field(name, error === undefined ? undefined : sentence(error))}
      // The next person may be typed while this one is being stored.
      isReadOnly={false}
      {...(inputRef === undefined ? {} : { inputRef })}
    />
  );
}

export function FormStatus({ form }: { form: ZodForm<NewPersonValues> }) {
  const { t } = useTranslation();
  const options = [
    ...MEMBERSHIP_STATUSES.map((id) => ({ id, label: t(`people.statuses.${id}`) })),
    { id: "none" as const, label: t("people.create.noStatus") },
  ];
  return (
    <div className={styles["pair"]}>
      <Select label={t("people.person.status")} options={options} {...form.field("status")} />
      <DateField label={t("people.person.start")} {...form.field("start")} />
    </div>
  );
}
