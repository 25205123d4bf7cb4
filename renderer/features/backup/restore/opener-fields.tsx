import { useTranslation } from "react-i18next";
import { assertNever } from "#shared/domain/kernel/assert-never.ts";
import type { ChosenFile } from "#shared/ipc/file-ref.ts";
import { PasswordField } from "#renderer/ui/password-field.tsx";
import { RadioGroup } from "#renderer/ui/radio-group.tsx";
import { WordGrid } from "#renderer/lib/words/word-grid.tsx";
import { ClosedParts } from "#renderer/lib/parts/closed-parts.tsx";
import type { ChangeOpener, TypedOpener } from "./opener.ts";

export interface OpenerFieldsProps {
  file: ChosenFile | null;
  typed: TypedOpener;
  onChange: ChangeOpener;
  /** What is wrong with the passphrase. */
  refused: string | undefined;
  isReadOnly: boolean;
}

/** What the backup is opened with: its passphrase, the kit, or the bureau's parts. */
export function OpenerFields({ file, typed, onChange, refused, isReadOnly }: OpenerFieldsProps) {
  const { t } = useTranslation();
  return (
    <>
      <RadioGroup
        label={t("backup.restore.with")}
        isReadOnly={isReadOnly}
        options={[
          { id: "passphrase", label: t("backup.restore.byPassphrase") },
          { id: "kit", label: t("backup.restore.kit") },
          { id: "shares", label: t("backup.restore.shares") },
        ]}
        value={typed.kind}
        onChange={(kind) => onChange(() => ({ kind }))}
      />
      <Fields {...{ file, typed, onChange, refused, isReadOnly }} />
    </>
  );
}

function Fields({ file, typed, onChange, refused, isReadOnly }: OpenerFieldsProps) {
  const { t } = useTranslation();
  switch (typed.kind) {
    case "passphrase":
      return (
        <PasswordField
          label={t("backup.restore.passphrase")}
          description={t("backup.restore.passphraseDetail")}
          value={typed.passphrase}
          onChange={(passphrase) => onChange(() => ({ passphrase }))}
          error={refused}
          isReadOnly={isReadOnly}
        />
      );
    case "kit":
      return (
        <WordGrid
          label={t("keys.words.group")}
          words={typed.words}
          onChange={(words) => onChange(() => ({ words }))}
          isReadOnly={isReadOnly}
          takesFocus={false}
        />
      );
    case "shares":
      return file === null ? (
        <p>{t("backup.restore.fileFirst")}</p>
      ) : (
        <ClosedParts
          key={file.ref}
          source={{ kind: "backup", file: file.ref }}
          parts={typed.parts}
          onChange={(change) => onChange(({ parts }) => ({ parts: change(parts) }))}
          takesFocus={false}
        />
      );
    default:
      return assertNever(typed.kind);
  }
}
