import { useQuery } from "@tanstack/react-query";
import { Upload, UserRoundPlus } from "lucide-react";
import type { Ref } from "react";
import { useTranslation } from "react-i18next";
import { useMay } from "#renderer/lib/use-may.ts";
import { Button } from "#renderer/ui/button.tsx";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { peopleQueries } from "./people.queries.ts";

export interface EmptyRosterProps {
  onImport: () => void;
  onAdd: () => void;
  addRef: Ref<HTMLButtonElement>;
}

export function EmptyRoster({ onImport, onAdd, addRef }: EmptyRosterProps) {
  const { t } = useTranslation();
  const mayImport = useMay("people.import");
  if (!useMay("people.write")) {
    return (
      <EmptyState title={t("people.roster.empty.title")}>
        <p>{t("people.roster.empty.toCome")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("people.roster.empty.title")}
      actions={
        <>
          {mayImport ? (
            <Button variant="primary" icon={Upload} onPress={onImport}>
              {t("people.roster.empty.import")}
            </Button>
          ) : null}
          <Button ref={addRef} icon={UserRoundPlus} onPress={onAdd}>
            {t("people.roster.empty.add")}
          </Button>
        </>
      }
    >
      <p>{t("people.roster.empty.detail")}</p>
    </EmptyState>
  );
}

export interface NoMatchProps {
  /** Empty when only filters narrow the list. */
  words: string;
  /** Whether those that are to be checked are asked for alone. */
  toCheck: boolean;
  onClear: () => void;
  onAdd: (words: string) => void;
}

export function NoMatch({ words, toCheck, onClear, onAdd }: NoMatchProps) {
  const { t } = useTranslation();
  const { data } = useQuery({ ...peopleQueries.toCheck(), enabled: toCheck });
  // An address or a number is not a name.
  const mayWrite = useMay("people.write");
  const isName = mayWrite && words !== "" && !/[@\d]/.test(words);
  if (toCheck && data?.count === 0) {
    return (
      <EmptyState
        title={t("people.roster.allChecked.title")}
        actions={
          <Button variant="primary" onPress={onClear}>
            {t("people.roster.allChecked.all")}
          </Button>
        }
      >
        <p>{t("people.roster.allChecked.detail")}</p>
      </EmptyState>
    );
  }
  return (
    <EmptyState
      title={t("people.roster.noMatch.title")}
      actions={
        <>
          <Button variant="primary" onPress={onClear}>
            {t("people.roster.clearFilters")}
          </Button>
          {isName ? (
            <Button icon={UserRoundPlus} onPress={() => onAdd(words)}>
              {t("people.roster.noMatch.add", { name: words })}
            </Button>
          ) : null}
        </>
      }
    >
      <p>{t("people.roster.noMatch.detail")}</p>
    </EmptyState>
  );
}
