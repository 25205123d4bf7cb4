import { Check, TriangleAlert } from "lucide-react";
import { useTranslation } from "react-i18next";
import type { Person } from "#shared/domain/people/person.ts";
import type { ToCheck } from "#shared/domain/people/to-check.ts";
import { showError } from "#renderer/lib/undo.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import type { PersonEdits } from "./use-person-edits.ts";
import styles from "./to-check.module.css";

const keyOf = ({ of, column, value, reason }: ToCheck) => [of, column, value, reason].join("\n");

/** What an import was not sure of, and that somebody has looked at it. */
export function ToCheckBanner({
  person,
  shown,
  edits,
}: {
  person: Person;
  /** Those that stand beside no field. */
  shown: readonly ToCheck[];
  /** Null for whoever may only read. */
  edits: PersonEdits | null;
}) {
  const { t } = useTranslation();
  if (person.toCheck.length === 0) return null;
  return (
    <Banner tone="warning" title={t("people.toCheck.title")}>
      {edits === null ? null : <p>{t("people.toCheck.detail")}</p>}
      {shown.length === 0 ? null : (
        <ul className={styles["list"]}>
          {shown.map((one) => (
            <li key={keyOf(one)}>
              <Words of={one} />
            </li>
          ))}
        </ul>
      )}
      {edits === null ? null : (
        <Button
          size="small"
          icon={Check}
          className={styles["done"]}
          onPress={() => void edits.markChecked().catch(showError)}
        >
          {t("people.toCheck.done")}
        </Button>
      )}
    </Banner>
  );
}

/** Under a field: what is to be checked of it. */
export function ToCheckOfField({ list }: { list: readonly ToCheck[] }) {
  const { t } = useTranslation();
  return list.map((one) => (
    <p key={keyOf(one)} className={styles["ofField"]}>
      <TriangleAlert size={13} aria-hidden />
      <span>
        <VisuallyHidden>{t("people.toCheck.title")} </VisuallyHidden>
        <Words of={one} />
      </span>
    </p>
  ));
}

function Words({ of: { column, value, reason } }: { of: ToCheck }) {
  const { t } = useTranslation();
  const said =
    reason === "bad_status"
      ? t("people.toCheck.badStatus", { value })
      : t(`imports.doubts.${reason}`, { value });
  return column === "" ? said : t("people.toCheck.line", { column, said });
}
