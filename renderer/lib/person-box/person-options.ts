import { useQuery } from "@tanstack/react-query";
import { useTranslation } from "react-i18next";
import { foldText } from "#shared/domain/kernel/text.ts";
import { matchesWords } from "#shared/domain/kernel/word-match.ts";
import { personName, type Named } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { createPerson, suggestPeopleOptions } from "./people-by-name.ts";
import { suggestedPeople } from "./suggested-people.ts";

const MOST_SHOWN = 8;

export interface ChosenPerson {
  readonly id: string;
  readonly name: string;
}

export interface PersonOption {
  readonly id: string;
  readonly label: string;
  readonly detail?: string | undefined;
  /** The person, written down first when they are new. Null when that was refused. */
  choose(): Promise<ChosenPerson | null>;
}

/** What the place where a name is typed knows of people. */
export interface KnownThere {
  /** Those who come first: the members of the meeting's body. */
  readonly members?: readonly (Named & { readonly id: string })[];
  /** Who needs no noting any more comes last. */
  readonly isNoted?: (id: string) => boolean;
  readonly detailOf?: (id: string) => string | undefined;
}

const nobody = () => false;

/** People whose name begins like this, and at the end the offer to write a new one down. */
export function usePersonOptions(
  typed: string,
  { members = [], isNoted = nobody, detailOf }: KnownThere = {},
): { options: readonly PersonOption[]; isSettled: boolean } {
  const { t } = useTranslation();
  const name = typed.trim();
  const { data, isPlaceholderData } = useQuery(suggestPeopleOptions(name));
  if (name === "") return { options: [], isSettled: true };
  // What was found for the letters before serves while it still fits what is typed now.
  const fitting = (data ?? []).filter(
    (person) => !isPlaceholderData || matchesWords(personName(person), name),
  );
  const found = suggestedPeople(fitting, members, name, isNoted)
    .slice(0, MOST_SHOWN)
    .map((person) => personOption(person, detailOf?.(person.id)));
  const isKnown = (data ?? []).some((person) => foldText(personName(person)) === foldText(name));
  const isSettled = data !== undefined && !isPlaceholderData;
  const isName = /\p{L}/u.test(name);
  if (isKnown || !isSettled || !isName) return { options: found, isSettled };
  const add: PersonOption = {
    id: "new",
    label: t("meetings.attendance.add", { name }),
    choose: async () => {
      const created = await createPerson(name);
      if (created === null) return null;
      const { person, seq } = created;
      offerUndo(t("meetings.attendance.created", { name: personName(person) }), seq);
      return { id: person.id, name: personName(person) };
    },
  };
  return { options: [...found, add], isSettled };
}

function personOption(
  person: Named & { readonly id: string; readonly town?: string },
  detail: string | undefined,
): PersonOption {
  const name = personName(person);
  return {
    id: person.id,
    label: name,
    detail: detail ?? (person.town === "" ? undefined : person.town),
    choose: () => Promise.resolve({ id: person.id, name }),
  };
}
