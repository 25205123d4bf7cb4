import { Fragment } from "react";
import { useTranslation } from "react-i18next";
import {
  Email,
  fieldsOf,
  isPersonText,
  MOST_IN_LIST,
  PERSON_FIELDS,
  Phone,
  type PersonField,
  type PersonList,
  type PersonText,
} from "#shared/domain/people/person-fields.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { fieldMessage } from "#renderer/lib/failure-message.ts";
import { EditableField } from "./editable-field.tsx";
import { EditableList } from "./editable-list.tsx";
import styles from "./person-panel.module.css";
import { ToCheckOfField } from "./to-check-banner.tsx";
import type { FieldDrafts } from "#renderer/lib/use-field-drafts.ts";
import type { PersonEdits } from "./use-person-edits.ts";

/** What is typed in an entry of a list, and what it has to be. */
const ENTRIES = {
  emails: { type: "email", schema: Email },
  phones: { type: "tel", schema: Phone },
} as const satisfies Record<PersonList, unknown>;

export interface PersonFieldsSectionProps {
  person: Person;
  edits: PersonEdits;
  drafts: FieldDrafts;
}

export function PersonFieldsSection({ person, edits, drafts }: PersonFieldsSectionProps) {
  const { t } = useTranslation();
  const saved = (what: string) => t("people.done.saved", { what });

  const text = (field: PersonText) => (
    <EditableField
      label={t(`people.fields.${field}`)}
      value={person[field]}
      invitation={t("people.person.add")}
      multiline={PERSON_FIELDS[field].kind === "text"}
      draft={drafts.of(field)}
      onDraft={(typed) => drafts.keep(field, typed)}
      check={(typed) => {
        if (typed.length > PERSON_FIELDS[field].max) return fieldMessage("too_big");
        const other = field === "givenName" ? person.familyName : person.givenName;
        const isName = field === "givenName" || field === "familyName";
        return isName && typed === "" && other === "" ? fieldMessage("name_required") : null;
      }}
      onSave={(typed) => edits.update({ [field]: typed }, saved(t(`people.fields.${field}`)))}
    />
  );

  const list = (field: PersonList) => (
    <EditableList
      field={field}
      label={t(`people.lists.${field}.label`)}
      values={person[field]}
      type={ENTRIES[field].type}
      invitation={t("people.person.add")}
      addLabel={t(`people.lists.${field}.add`)}
      most={MOST_IN_LIST}
      drafts={drafts}
      check={(typed) =>
        ENTRIES[field].schema.safeParse(typed).success ? null : t(`people.lists.${field}.bad`)
      }
      onSave={(values) =>
        edits.update({ [field]: values }, saved(t(`people.lists.${field}.label`)))
      }
    />
  );
  const field = (name: PersonField) => (
    <Fragment key={name}>
      {isPersonText(name) ? text(name) : list(name)}
      <ToCheckOfField list={person.toCheck.filter(({ of }) => of === name)} />
    </Fragment>
  );

  return (
    <>
      <section className={styles["section"]} aria-label={t("people.person.identity")}>
        <h3 className={styles["heading"]}>{t("people.person.identity")}</h3>
        {fieldsOf("identity").map(field)}
      </section>
      <section className={styles["section"]} aria-label={t("people.person.contact")}>
        <h3 className={styles["heading"]}>{t("people.person.contact")}</h3>
        {fieldsOf("contact").map(field)}
      </section>
      <section className={styles["section"]} aria-label={t("people.fields.notes")}>
        {fieldsOf("notes").map(field)}
      </section>
    </>
  );
}
