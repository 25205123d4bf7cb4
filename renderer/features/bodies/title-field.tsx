import { useState } from "react";
import { useTranslation } from "react-i18next";
import { isCommonTitle, ROLE_TITLES } from "#shared/domain/bodies/role.ts";
import { foldText } from "#shared/domain/kernel/text.ts";
import { ComboBox } from "#renderer/ui/combo-box.tsx";
import { useBodyWords } from "./use-body-words.ts";

export interface TitleFieldProps {
  label: string;
  value: string;
  onChange: (title: string) => void;
  error?: string | undefined;
  optional?: boolean;
  autoFocus?: boolean;
}

/** What a role is called: one of the titles in common, or words of the collective’s own. */
export function TitleField({ label, value, onChange, ...rest }: TitleFieldProps) {
  const { t } = useTranslation();
  const words = useBodyWords();
  const [typed, setTyped] = useState(() => words.title(value));
  return (
    <ComboBox
      {...rest}
      label={label}
      options={ROLE_TITLES.map((id) => ({ id: id as string, label: words.title(id) }))}
      inputValue={typed}
      onInputChange={(text) => {
        setTyped(text);
        const known = ROLE_TITLES.find((id) => foldText(words.title(id)) === foldText(text));
        onChange(known ?? text);
      }}
      onSelect={(id) => {
        if (id !== null) {
          setTyped(isCommonTitle(id) ? words.title(id) : id);
          onChange(id);
        }
      }}
      allowsCustomValue
      emptyText={t("bodies.form.ownTitle")}
    />
  );
}
