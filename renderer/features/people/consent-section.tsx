import { BadgeCheck, EyeOff } from "lucide-react";
import { useRef, useState } from "react";
import { useTranslation } from "react-i18next";
import { z } from "zod";
import { IsoDate } from "#shared/domain/kernel/dates.ts";
import { consentAsOf } from "#shared/domain/people/standing.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { todayIso } from "#renderer/lib/dates.ts";
import { useFormat } from "#renderer/lib/format.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { useZodForm } from "#renderer/lib/use-zod-form.ts";
import { Button } from "#renderer/ui/button.tsx";
import { DateField } from "#renderer/ui/date-field.tsx";
import { Form } from "#renderer/ui/form.tsx";
import { focusAfterForm } from "#renderer/lib/focus-after-form.ts";
import styles from "./person-panel.module.css";
import type { PersonEdits } from "./use-person-edits.ts";

/** Whether the name may be published: given or withdrawn on a day, and what went before. */
export function ConsentSection({ person, edits }: { person: Person; edits: PersonEdits }) {
  const { t } = useTranslation();
  const format = useFormat();
  const mayWrite = useMay("people.write");
  const [isAsking, setAsking] = useState(false);
  const section = useRef<HTMLElement>(null);
  const given = consentAsOf(person.consents, todayIso());
  const history = person.consents.filter((consent) => consent !== given);
  return (
    <section ref={section} className={styles["section"]} aria-label={t("people.person.consent")}>
      <h3 className={styles["heading"]}>{t("people.person.consent")}</h3>
      <div className={styles["consent"]}>
        {given === undefined ? (
          <EyeOff size={16} aria-hidden className={styles["notGiven"]} />
        ) : (
          <BadgeCheck size={16} aria-hidden className={styles["given"]} />
        )}
        <p className={styles["consentText"]}>
          {given === undefined
            ? t("people.person.consentMissing")
            : t("people.person.consentSince", { date: format.shortDate(given.givenOn) })}
        </p>
        {isAsking || !mayWrite ? null : (
          <Button size="small" onPress={() => setAsking(true)}>
            {given === undefined
              ? t("people.person.giveConsent")
              : t("people.person.withdrawConsent")}
          </Button>
        )}
      </div>
      {isAsking ? (
        <ConsentForm
          isWithdrawal={given !== undefined}
          onSave={(date) =>
            given === undefined ? edits.giveConsent(date) : edits.withdrawConsent(date)
          }
          onClose={() => {
            setAsking(false);
            focusAfterForm(section.current);
          }}
        />
      ) : null}
      {history.length === 0 ? null : (
        <ul className={styles["soft"]} aria-label={t("people.person.consentHistory")}>
          {history.map((consent) => (
            <li key={consent.id}>
              {consent.withdrawnOn === null
                ? t("people.person.consentFrom", { date: format.shortDate(consent.givenOn) })
                : t("people.person.consentOver", {
                    given: format.shortDate(consent.givenOn),
                    withdrawn: format.shortDate(consent.withdrawnOn),
                  })}
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}

const Asked = z.object({ date: IsoDate });

interface ConsentFormProps {
  isWithdrawal: boolean;
  onSave: (date: string) => Promise<void>;
  onClose: () => void;
}

function ConsentForm({ isWithdrawal, onSave, onClose }: ConsentFormProps) {
  const { t } = useTranslation();
  const [initial] = useState<{ date: string | null }>(() => ({ date: todayIso() }));
  const form = useZodForm({ initial, schema: Asked });
  const date = form.field("date");
  const submit = () =>
    form.submit(async (given) => {
      await onSave(given.date);
      onClose();
    });
  return (
    <Form
      form={form}
      className={styles["form"]}
      aria-label={t("people.person.consent")}
      onSubmit={submit}
      onEscape={onClose}
    >
      <DateField
        label={t(isWithdrawal ? "people.person.withdrawnOn" : "people.person.givenOn")}
        description={t(
          isWithdrawal ? "people.person.withdrawnOnDetail" : "people.person.givenOnDetail",
        )}
        {...date}
        error={date.error ?? form.failure}
        autoFocus
      />
      <div className={styles["buttons"]}>
        <Button type="submit" variant="primary" size="small" isDisabled={date.value === null}>
          {t(isWithdrawal ? "people.person.withdrawConsent" : "people.person.giveConsent")}
        </Button>
        <Button size="small" onPress={onClose}>
          {t("app.ui.cancel")}
        </Button>
      </div>
    </Form>
  );
}
