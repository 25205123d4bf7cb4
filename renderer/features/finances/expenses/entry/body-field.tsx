import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import type { Ref } from "#shared/domain/finances/expenses/ref.ts";
import { BodyBox } from "#renderer/lib/bodies/body-box.tsx";
import { todayIso } from "#renderer/lib/dates.ts";
import { openBodies } from "../queries.ts";

export interface BodyFieldProps {
  /** The bodies that were open then. */
  day: string | null;
  value: Ref | null;
  onChange: (body: Ref | null) => void;
  error: string | undefined;
  isReadOnly: boolean;
}

export function BodyField({ day, value, onChange, ...field }: BodyFieldProps) {
  const { t } = useTranslation();
  const { data } = useQuery(openBodies(day ?? todayIso()));
  const options = data?.bodies.map(({ id, name }) => ({ id, label: name }));
  return (
    <BodyBox
      {...field}
      label={t("expensePages.form.body")}
      optional
      placeholder={t("expensePages.form.bodyHint")}
      bodies={options}
      value={value?.id ?? null}
      called={value?.name}
      onChange={(id) => {
        const chosen = options?.find((one) => one.id === id);
        onChange(chosen === undefined ? null : { id: chosen.id, name: chosen.label });
      }}
      emptyText={t("expensePages.form.noBody")}
    />
  );
}
