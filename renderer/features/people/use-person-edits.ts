import { useQueryClient } from "@tanstack/react-query";
import { useMemo } from "react";
import { useTranslation } from "react-i18next";
import type { MembershipStatus, Person, PersonPatch } from "#shared/domain/people/person.ts";
import type { Override } from "#shared/domain/rules/override.ts";
import { call } from "#renderer/lib/client.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { peopleQueries } from "./people.queries.ts";

interface Period {
  readonly start: string;
  readonly end: string | null;
}

export interface PersonEdits {
  update(patch: PersonPatch, said: string): Promise<void>;
  markChecked(): Promise<void>;
  addMembership: (status: MembershipStatus, period: Period, overrides: Override[]) => Promise<void>;
  changeMembership(id: string, period: Period, overrides: Override[]): Promise<void>;
  removeMembership(id: string, overrides: Override[]): Promise<void>;
  giveConsent(givenOn: string): Promise<void>;
  withdrawConsent(withdrawnOn: string): Promise<void>;
}

/** The writes on one person: each shows its result at once, and offers to take it back. */
export function usePersonEdits(personId: string): PersonEdits {
  const client = useQueryClient();
  const { t } = useTranslation();
  return useMemo(() => {
    const commit = async (written: Promise<{ person: Person; seq: number }>, said: string) => {
      const { person, seq } = await written;
      client.setQueryData(peopleQueries.person(person.id).queryKey, person);
      offerUndo(said, seq);
    };
    return {
      update: (patch, said) => commit(call("people.update", { id: personId, patch }), said),
      markChecked: () =>
        commit(call("people.markChecked", { id: personId }), t("people.done.checked")),
      addMembership: (status, period, overrides) =>
        commit(
          call("people.addMembership", { personId, status, ...period, overrides }),
          t("people.done.statusAdded"),
        ),
      changeMembership: (id, period, overrides) =>
        commit(
          call("people.updateMembership", { id, ...period, overrides }),
          t("people.done.statusChanged"),
        ),
      removeMembership: (id, overrides) =>
        commit(call("people.removeMembership", { id, overrides }), t("people.done.statusRemoved")),
      giveConsent: (givenOn) =>
        commit(call("people.giveConsent", { personId, givenOn }), t("people.done.consentGiven")),
      withdrawConsent: (withdrawnOn) =>
        commit(
          call("people.withdrawConsent", { personId, withdrawnOn }),
          t("people.done.consentWithdrawn"),
        ),
    };
  }, [client, personId, t]);
}
