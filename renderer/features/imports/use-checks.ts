import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { CheckedRow } from "#shared/domain/imports/kept-report.ts";
import type { PersonList } from "#shared/domain/people/person-fields.ts";
import type { MembershipStatus } from "#shared/domain/people/person.ts";
import { call } from "#renderer/lib/client.ts";
import { noteWrite, offerUndo } from "#renderer/lib/undo.ts";
import { patchOf, type Correction } from "./correction.ts";

export type LeftToCheck = NonNullable<CheckedRow["left"]>;

/** What takes from a person one thing that is to be checked. */
export interface Checks {
  correct(
    correction: Extract<Correction, { field: unknown }>,
    typed: string,
    what: string,
  ): Promise<void>;
  giveStatus(status: MembershipStatus, start: string): Promise<void>;
  giveConsent(givenOn: string): Promise<void>;
  /** It is right as it is. */
  look(): Promise<void>;
  countOf(field: PersonList): number;
}

export function useChecks(personId: string, { toCheck: checked, fields }: LeftToCheck): Checks {
  const { t } = useTranslation();
  return useMemo(() => {
    const look = async (said: string) => {
      const { seq } = await call("people.markChecked", { id: personId, checked });
      offerUndo(said, seq);
    };
    return {
      correct: async (correction, typed, what) => {
        const patch = patchOf(correction, fields, typed);
        const { seq } = await call("people.update", { id: personId, patch, checked });
        offerUndo(t("people.done.saved", { what }), seq);
      },
      giveStatus: async (status, start) => {
        const given = await call("people.addMembership", { personId, status, start, end: null });
        noteWrite(given.seq);
        await look(t("people.done.statusAdded"));
      },
      giveConsent: async (givenOn) => {
        const given = await call("people.giveConsent", { personId, givenOn });
        noteWrite(given.seq);
        await look(t("people.done.consentGiven"));
      },
      look: () => look(t("people.done.checked")),
      countOf: (field) => fields[field].length,
    };
  }, [personId, checked, fields, t]);
}
