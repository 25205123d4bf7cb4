import { useTranslation } from "react-i18next";
import {
  Email,
  PERSON_LIMITS,
  Phone,
  type Person,
  type PersonFields,
} from "#shared/domain/people/person.ts";
import { fieldMessage } from "#renderer/lib/failure-message.ts";
import { EditableField } from "./editable-field.tsx";
import { EditableList } from "./editable-list.tsx";
import styles from "./person-panel.module.css";
import type { FieldDrafts } from "./use-field-drafts.ts";
import type { PersonEdits } from "./use-person-edits.ts";

type TextFieldName = Exclude<keyof PersonFields, "emails" | "phones">;

export interface PersonFieldsSectionProps {
  person: Person;
  edits: PersonEdits;
  drafts: FieldDrafts;
}

export function PersonFieldsSection({ person, edits, drafts }: PersonFieldsSectionProps) {
  const { t } = useTranslation();
  const saved = (what: string) => t("people.done.saved", { what });

  const text = (field: TextFieldName) => (
    <EditableField
      label={t(`people.fields.${field}`)}
      value={person[field]}
      invitation={t("people.person.add")}
      multiline={field === "notes"}
      draft={drafts.of(field)}
      onDraft={(typed) => drafts.keep(field, typed)}
      check={(typed) => {
        if (typed.length > PERSON_LIMITS[field]) return fieldMessage("too_big");
        const other = field === "givenName" ? person.familyName : person.givenName;
        const isName = field === "givenName" || field === "familyName";
        return isName && typed === "" && other === "" ? fieldMessage("name_required") : null;
      }}
      onSave={(typed) => edits.update({ [field]: typed }, saved(t(`people.fields.${field}`)))}
    />
  );

  return (
    <>
      <section className={styles["section"]} aria-label={t("people.person.identity")}>
        <h3 className={styles["heading"]}>{t("people.person.identity")}</h3>
        {text("givenName")}
        {text("familyName")}
        {text("pronoun")}
      </section>
      <section className={styles["section"]} aria-label={t("people.person.contact")}>
        <h3 className={styles["heading"]}>{t("people.person.contact")}</h3>
        <EditableList
          field="emails"
          label={t("people.person.email")}
          values={person.emails}
          type="email"
          invitation={t("people.person.add")}
          addLabel={t("people.person.addEmail")}
          most={PERSON_LIMITS.list}
          drafts={drafts}
          check={(typed) => (Email.safeParse(typed).success ? null : t("people.person.badEmail"))}
          onSave={(emails) => edits.update({ emails }, saved(t("people.person.email")))}
        />
        <EditableList
          field="phones"
          label={t("people.person.phone")}
          values={person.phones}
          type="tel"
          invitation={t("people.person.add")}
          addLabel={t("people.person.addPhone")}
          most={PERSON_LIMITS.list}
          drafts={drafts}
          check={(typed) => (Phone.safeParse(typed).success ? null : t("people.person.badPhone"))}
          onSave={(phones) => edits.update({ phones }, saved(t("people.person.phone")))}
        />
        {text("street")}
        {text("postcode")}
        {text("town")}
      </section>
      <section className={styles["section"]} aria-label={t("people.fields.notes")}>
        {text("notes")}
      </section>
    </>
  );
}
