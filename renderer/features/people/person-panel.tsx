import { useQuery } from "@tanstack/react-query";
import { ChevronDown, ChevronUp, EllipsisVertical, Trash2 } from "lucide-react";
import { useEffect, useEffectEvent, useState } from "react";
import { useTranslation } from "react-i18next";
import { isPersonField } from "#shared/domain/people/person-fields.ts";
import type { Person } from "#shared/domain/people/person.ts";
import { call, failureOf } from "#renderer/lib/client.ts";
import { InstantText } from "#renderer/lib/date-text.tsx";
import { Slot } from "#renderer/lib/features.tsx";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { personName } from "#renderer/lib/format.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { useMay } from "#renderer/lib/use-may.ts";
import { Banner } from "#renderer/ui/banner.tsx";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { Menu } from "#renderer/ui/menu.tsx";
import { SidePanel } from "#renderer/ui/side-panel.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { ConsentSection } from "./consent-section.tsx";
import { MembershipsSection } from "./memberships-section.tsx";
import { peopleQueries } from "./people.queries.ts";
import { PersonFieldsSection } from "./person-fields-section.tsx";
import { PersonReadSection } from "./person-read-section.tsx";
import styles from "./person-panel.module.css";
import { ToCheckBanner } from "./to-check-banner.tsx";
import { useFieldDrafts } from "#renderer/lib/use-field-drafts.ts";
import { usePersonEdits, type PersonEdits } from "./use-person-edits.ts";

export interface PersonPanelProps {
  id: string;
  takesFocus: boolean;
  onClose: () => void;
  /** Null where the list has nobody further that way. */
  onPrevious: (() => void) | null;
  onNext: (() => void) | null;
}

export function PersonPanel({ id, takesFocus, onClose, onPrevious, onNext }: PersonPanelProps) {
  const { t } = useTranslation();
  const person = useQuery(peopleQueries.person(id));
  const mayWrite = useMay("people.write");
  const [refusal, setRefusal] = useState<string | null>(null);

  const remove = async (removed: Person) => {
    try {
      const { seq } = await call("people.remove", { id });
      offerUndo(t("people.done.removed", { name: personName(removed) }), seq);
      onClose();
    } catch (error) {
      setRefusal(errorMessage(error));
    }
  };

  const data = person.data;
  // Their creation was taken back, or they were removed: what was read a moment ago is no more.
  const isGone =
    data !== undefined && person.isError && failureOf(person.error).code === "people.not_found";
  const close = useEffectEvent(onClose);
  useEffect(() => {
    if (isGone) close();
  }, [isGone]);
  return (
    <SidePanel
      title={data === undefined ? t("people.person.title") : personName(data)}
      detail={
        data === undefined ? undefined : (
          <>
            {t("people.person.created")} <InstantText at={data.createdAt} />
          </>
        )
      }
      takesFocus={takesFocus}
      onClose={onClose}
      actions={
        <>
          <IconButton
            icon={ChevronUp}
            label={t("people.person.previous")}
            shortcut="k"
            isDisabled={onPrevious === null}
            onPress={() => onPrevious?.()}
          />
          <IconButton
            icon={ChevronDown}
            label={t("people.person.next")}
            shortcut="j"
            isDisabled={onNext === null}
            onPress={() => onNext?.()}
          />
          {data === undefined || !mayWrite ? null : (
            <Menu
              label={t("app.ui.more")}
              actions={[
                {
                  id: "remove",
                  label: t("people.person.remove"),
                  icon: Trash2,
                  danger: true,
                  onAction: () => void remove(data),
                },
              ]}
            >
              <IconButton icon={EllipsisVertical} label={t("app.ui.more")} />
            </Menu>
          )}
        </>
      }
    >
      <div className={styles["sections"]}>
        {refusal === null ? null : (
          <Banner tone="warning" live>
            {refusal}
          </Banner>
        )}
        {person.isError ? (
          <ErrorState message={errorMessage(person.error)} onRetry={() => void person.refetch()} />
        ) : null}
        {person.isPending ? <Skeleton lines={8} /> : null}
        {data === undefined || person.isError ? null : (
          <PersonBody person={data} mayWrite={mayWrite} />
        )}
      </div>
    </SidePanel>
  );
}

function PersonBody({ person, mayWrite }: { person: Person; mayWrite: boolean }) {
  const edits = usePersonEdits(person.id);
  const elsewhere = person.toCheck.filter(({ of }) => !isPersonField(of));
  return (
    <>
      <ToCheckBanner
        person={person}
        shown={mayWrite ? elsewhere : person.toCheck}
        edits={mayWrite ? edits : null}
      />
      <MembershipsSection person={person} edits={edits} />
      <ConsentSection person={person} edits={edits} />
      <Slot name="person" personId={person.id} />
      {mayWrite ? (
        <WrittenFields person={person} edits={edits} />
      ) : (
        <PersonReadSection person={person} />
      )}
    </>
  );
}

function WrittenFields({ person, edits }: { person: Person; edits: PersonEdits }) {
  const drafts = useFieldDrafts(`person:${person.id}`);
  return <PersonFieldsSection person={person} edits={edits} drafts={drafts} />;
}
