import { Copy } from "lucide-react";
import { useTranslation } from "react-i18next";
import { fieldsOf, isPersonText, type PersonList } from "#shared/domain/people/person-fields.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { call } from "#renderer/lib/client.ts";
import { showError } from "#renderer/lib/undo.ts";
import { cx } from "#renderer/ui/cx.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { showToast } from "#renderer/ui/toast.tsx";
import field from "./editable-field.module.css";
import styles from "./person-panel.module.css";

interface Line {
  readonly id: string;
  readonly label: string;
  readonly value: string;
  readonly copyable?: boolean;
}

/** The same fields for somebody who may only read them: what is empty is not there. */
export function PersonReadSection({ person }: { person: Person }) {
  const { t } = useTranslation();
  const list = (name: PersonList): Line[] => {
    const label = t(`people.lists.${name}.label`);
    return person[name].map((value, index, all) => ({
      id: `${name}.${index}`,
      label: all.length === 1 ? label : `${label} ${index + 1}`,
      value,
      copyable: true,
    }));
  };
  const lines = (section: "identity" | "contact"): Line[] =>
    fieldsOf(section).flatMap((name) =>
      isPersonText(name)
        ? [{ id: name, label: t(`people.fields.${name}`), value: person[name] }]
        : list(name),
    );
  return (
    <>
      <Lines title={t("people.person.identity")} lines={lines("identity")} />
      <Lines title={t("people.person.contact")} lines={lines("contact")} />
      {person.notes === "" ? null : (
        <section className={styles["section"]} aria-label={t("people.fields.notes")}>
          <h3 className={styles["heading"]}>{t("people.fields.notes")}</h3>
          <p className={cx(field["text"], field["notes"])}>{person.notes}</p>
        </section>
      )}
    </>
  );
}

function Lines({ title, lines }: { title: string; lines: readonly Line[] }) {
  const filled = lines.filter(({ value }) => value !== "");
  if (filled.length === 0) return null;
  return (
    <section className={styles["section"]} aria-label={title}>
      <h3 className={styles["heading"]}>{title}</h3>
      <dl>
        {filled.map((line) => (
          <div key={line.id} className={field["field"]}>
            <dt className={field["label"]}>{line.label}</dt>
            <dd className={cx(field["text"], field["read"])}>{line.value}</dd>
            {line.copyable === true ? <CopyButton {...line} /> : null}
          </div>
        ))}
      </dl>
    </section>
  );
}

function CopyButton({ label, value }: Line) {
  const { t } = useTranslation();
  const copy = async () => {
    await call("app.copy", { text: value, sensitive: true });
    showToast({ text: t("people.person.copied") });
  };
  return (
    <dd>
      <IconButton
        icon={Copy}
        label={t("people.person.copy", { what: label })}
        onPress={() => void copy().catch(showError)}
        className={field["copy"]}
      />
    </dd>
  );
}
