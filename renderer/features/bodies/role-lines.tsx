import { Plus, X } from "lucide-react";
import { useTranslation } from "react-i18next";
import { ROLE_TITLES } from "#shared/domain/bodies/role.ts";
import type { FormErrors } from "#renderer/lib/form-errors.ts";
import { Button } from "#renderer/ui/button.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { TextField } from "#renderer/ui/text-field.tsx";
import { emptyLine, type BodyValues, type RoleLine } from "./body-values.ts";
import styles from "./forms.module.css";
import { TitleField } from "./title-field.tsx";

const NUMBERS = ["atLeast", "atMost", "term"] as const;

export interface RoleLinesProps {
  lines: readonly RoleLine[];
  onChange: (lines: RoleLine[]) => void;
  errors: FormErrors<BodyValues>;
}

/** The roles of a new body, a line each; the rest of them is said on its page. */
export function RoleLines({ lines, onChange, errors }: RoleLinesProps) {
  const { t } = useTranslation();
  const patch = (at: number, change: Partial<RoleLine>) =>
    onChange(lines.map((line, index) => (index === at ? { ...line, ...change } : line)));
  const next = ROLE_TITLES.find((title) => !lines.some((line) => line.title === title)) ?? "";
  return (
    <fieldset>
      <legend className={styles["legend"]}>{t("bodies.form.roles")}</legend>
      <div className={styles["lines"]}>
        {lines.map((line, at) => (
          // A line has nothing of its own that tells it from another: what is typed in it changes.
          // oxlint-disable-next-line react/no-array-index-key
          <div key={at} className={styles["line"]}>
            <TitleField
              label={t("bodies.role.title")}
              value={line.title}
              onChange={(title) => patch(at, { title })}
            />
            {NUMBERS.map((name) => (
              <TextField
                key={name}
                label={t(`bodies.role.${name}`)}
                inputMode="numeric"
                value={line[name]}
                onChange={(text) => patch(at, { [name]: text })}
              />
            ))}
            <IconButton
              icon={X}
              label={t("bodies.form.removeRole")}
              onPress={() => onChange(lines.filter((_, index) => index !== at))}
            />
          </div>
        ))}
        {errors.roles === undefined ? null : (
          <p role="alert" className={styles["error"]}>
            {t("bodies.form.rolesWrong")}
          </p>
        )}
        <div>
          <Button
            size="small"
            variant="quiet"
            icon={Plus}
            onPress={() => onChange([...lines, emptyLine(next)])}
          >
            {t("bodies.form.addRole")}
          </Button>
        </div>
      </div>
    </fieldset>
  );
}
