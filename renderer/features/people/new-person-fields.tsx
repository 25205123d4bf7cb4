import { Controller, type Control } from "react-hook-form";
import { useTranslation } from "react-i18next";
import { MEMBERSHIP_STATUSES } from "#shared/domain/people/person.ts";
import { fieldMessage } from "#renderer/lib/failure-message.ts";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Select } from "#renderer/ui/select.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import type { NewPersonValues } from "./new-person-form.ts";
import styles from "./person-panel.module.css";

export interface FormTextProps {
  control: Control<NewPersonValues>;
  name: Exclude<keyof NewPersonValues, "status" | "start" | "consents">;
  label: string;
  type?: "text" | "email" | "tel";
  inputRef?: React.RefObject<HTMLInputElement | null>;
}

export function FormText({ control, name, label, type = "text", inputRef }: FormTextProps) {
  const { t } = useTranslation();
  const sentence = (code: string) => {
    if (name === "email") return t("people.lists.emails.bad");
    return name === "phone" ? t("people.lists.phones.bad") : fieldMessage(code);
  };
  return (
    <Controller
      control={control}
      name={name}
      render={({ field, fieldState: { error } }) => (
        <TextField
          label={label}
          type={type}
          value={field.value}
          onChange={field.onChange}
          onBlur={field.onBlur}
          inputRef={(input) => {
            field.ref(input);
            if (inputRef !== undefined) inputRef.current = input;
          }}
          error={error?.message === undefined ? undefined : sentence(error.message)}
        />
      )}
    />
  );
}

export function FormStatus({ control }: { control: Control<NewPersonValues> }) {
  const { t } = useTranslation();
  const options = [
    ...MEMBERSHIP_STATUSES.map((id) => ({ id, label: t(`people.statuses.${id}`) })),
    { id: "none" as const, label: t("people.create.noStatus") },
  ];
  return (
    <div className={styles["pair"]}>
      <Controller
        control={control}
        name="status"
        render={({ field }) => (
          <Select
            label={t("people.person.status")}
            options={options}
            value={field.value}
            onChange={field.onChange}
          />
        )}
      />
      <Controller
        control={control}
        name="start"
        render={({ field, fieldState: { error } }) => (
          <DateField
            label={t("people.person.start")}
            value={field.value}
            onChange={field.onChange}
            error={error?.message === undefined ? undefined : fieldMessage(error.message)}
          />
        )}
      />
    </div>
  );
}
