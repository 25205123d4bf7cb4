import { useTranslation } from "react-i18next";
import type { CaseState } from "#shared/domain/cases/case-state.ts";
import type { CaseView } from "#shared/ipc/cases.contract.ts";
import { AddPerson } from "./add-person.tsx";
import styles from "../cases.module.css";

export interface CaseOf {
  readonly state: CaseState;
  readonly view: CaseView;
}

/** Who has a part in it. */
export function People({ state, view }: CaseOf) {
  const { t } = useTranslation();
  return (
    <section className={styles["part"]}>
      <h2>{t("cases.people")}</h2>
      <ul className={styles["list"]}>
        {[...state.people].map(([record, { part, person, name }]) => (
          <li key={record}>
            <strong>{t(`cases.parts.${part}`)}</strong>{" "}
            {name === "" ? (view.names[person ?? ""] ?? "") : name}
          </li>
        ))}
      </ul>
      <AddPerson id={view.id} />
    </section>
  );
}
