import { useEffect, useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { PERSON_LINES, type PersonLine } from "#shared/domain/people/person-fields.ts";
import type { Person } from "#shared/domain/people/person.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { call } from "#renderer/lib/client.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { personName } from "#renderer/lib/format.ts";
import { PassOver, usePassOver } from "#renderer/lib/pass-over.tsx";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useDraft } from "#renderer/lib/use-draft.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { Button } from "#renderer/ui/button.tsx";
import { Checkbox } from "#renderer/ui/checkbox.tsx";
import { FormFailure } from "#renderer/ui/form-failure.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { SidePanel } from "#renderer/ui/side-panel.tsx";
import { FormStatus, FormText } from "./new-person-fields.tsx";
import { emptyValues, isStarted, NewPersonValues, newPersonSchema } from "./new-person-form.ts";
import styles from "./person-panel.module.css";

/** Lines that have no place of their own in the form. */
const PLACED: ReadonlySet<PersonLine> = new Set([
  "givenName",
  "familyName",
  "pronoun",
  "street",
  "postcode",
  "town",
]);
const ALSO_ASKED = PERSON_LINES.filter((name) => !PLACED.has(name));

export interface NewPersonPanelProps {
  /** A name that was searched for and not found. */
  names: Pick<NewPersonValues, "givenName" | "familyName"> | null;
  onCreated: (person: Person) => void;
  onClose: () => void;
}

export function NewPersonPanel({ names, onCreated, onClose }: NewPersonPanelProps) {
  const { t } = useTranslation();
  const [empty] = useState(() => emptyValues(todayIso()));
  const draft = useDraft("person-new", NewPersonValues, empty);
  const firstField = useRef<HTMLInputElement>(null);
  const { isReady, wasRestored, value: kept, set: keep, clear } = draft;
  const form = useZodForm({
    initial: names === null ? empty : { ...empty, ...names },
    schema: newPersonSchema(todayIso()),
    onType: (values) => {
      if (isStarted(values)) keep(values);
      else clear();
    },
  });

  useEffect(() => {
    if (isReady && wasRestored && names === null) form.reset(kept);
    if (isReady) firstField.current?.focus();
    // Only what was kept from before is put into the form, once; afterwards the form leads.
    // oxlint-disable-next-line react/exhaustive-deps
  }, [isReady]);
  const startAfresh = () => {
    clear();
    form.reset(empty);
    firstField.current?.focus();
  };

  const passing = usePassOver();
  // Whoever passes over a rule goes on with what they had asked for.
  const asked = useRef(false);
  const save = (again: boolean, over: readonly Override[] = []) => {
    asked.current = again;
    form.submit((entry) =>
      passing.trying(over, async (overrides) => {
        const { person, seq } = await call("people.create", { ...entry, overrides });
        offerUndo(t("people.done.created", { name: personName(person) }), seq);
        // The next one typed is most often of the same kind, registered on the same day.
        form.reset({ ...empty, status: form.values.status, start: form.values.start });
        clear();
        if (again) firstField.current?.focus();
        else onCreated(person);
      }),
    );
  };

  return (
    <SidePanel title={t("people.create.title")} onClose={onClose}>
      <Form
        form={form}
        className={styles["newForm"]}
        onSubmit={() => save(false)}
        onKeyDownCapture={(event) => {
          if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey)) return;
          event.preventDefault();
          save(event.shiftKey);
        }}
      >
        {wasRestored && names === null ? (
          <Banner
            actions={
              <Button size="small" onPress={startAfresh}>
                {t("people.create.startAfresh")}
              </Button>
            }
          >
            {t("people.create.restored")}
          </Banner>
        ) : null}
        <FormFailure>{form.failure}</FormFailure>
        <PassOver passing={passing} form={form} onPass={(over) => save(asked.current, over)} />
        <div className={styles["pair"]}>
          <FormText
            form={form}
            name="givenName"
            label={t("people.fields.givenName")}
            inputRef={firstField}
          />
          <FormText form={form} name="familyName" label={t("people.fields.familyName")} />
        </div>
        <p className={styles["soft"]}>{t("people.create.namesDetail")}</p>
        <FormText form={form} name="email" label={t("people.lists.emails.label")} type="email" />
        <div className={styles["pair"]}>
          <FormText form={form} name="phone" label={t("people.lists.phones.label")} type="tel" />
          <FormText form={form} name="pronoun" label={t("people.fields.pronoun")} />
        </div>
        <FormText form={form} name="street" label={t("people.fields.street")} />
        <div className={styles["postal"]}>
          <FormText form={form} name="postcode" label={t("people.fields.postcode")} />
          <FormText form={form} name="town" label={t("people.fields.town")} />
        </div>
        {ALSO_ASKED.map((name) => (
          <FormText key={name} form={form} name={name} label={t(`people.fields.${name}`)} />
        ))}
        <FormStatus form={form} />
        <Checkbox
          isSelected={form.values.consents}
          onChange={(consents) => form.change({ consents })}
          detail={t("people.create.consentDetail")}
        >
          {t("people.create.consent")}
        </Checkbox>
        <div className={styles["buttons"]}>
          <Button type="submit" variant="primary" shortcut="mod+enter" isDisabled={form.isSending}>
            {t("people.create.save")}
          </Button>
          <Button onPress={() => save(true)} isDisabled={form.isSending}>
            {t("people.create.saveAndNew")}
          </Button>
        </div>
      </Form>
    </SidePanel>
  );
}
