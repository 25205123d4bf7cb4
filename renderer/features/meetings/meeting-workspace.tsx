import type { Editor } from "@tiptap/core";
import { useCallback, useEffect, useMemo, useRef, useState, type ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Meeting } from "#shared/domain/meetings/meeting.ts";
import { useCommands, type Command } from "#renderer/lib/commands.ts";
import { offerUndo } from "#renderer/lib/undo.ts";
import { EmptyState } from "#renderer/ui/empty-state.tsx";
import { AgendaPanel } from "./agenda/agenda-panel.tsx";
import { announce } from "./announce.tsx";
import { AttendancePanel } from "./attendance/attendance-panel.tsx";
import { goToOutcome } from "./go-to-outcome.ts";
import { useRememberItem } from "./last-item.ts";
import { inviteKeys, meetingLead } from "./invite-keys.ts";
import { ItemMinutes } from "./item-minutes.tsx";
import styles from "./meeting-workspace.module.css";
import { KeptEditors } from "./minutes/kept-editors.ts";
import { focusText } from "./minutes/focus-text.ts";
import type { MinutesEditorProps } from "./minutes/minutes-editor.tsx";
import type { MeetingActions } from "./mutations.ts";
import { OutcomesPanel, type OutcomePlace } from "./outcomes-panel.tsx";

export interface MeetingWorkspaceProps {
  meeting: Meeting;
  actions: MeetingActions;
  /** The item that a link from elsewhere points at, or that was open last. */
  wanted: string | null;
  documents: ReactNode;
}

/** Agenda, minutes of the current item, attendance and outcomes, side by side. */
export function MeetingWorkspace({ meeting, actions, wanted, documents }: MeetingWorkspaceProps) {
  const { t } = useTranslation();
  const { items } = meeting;
  const [chosen, setChosen] = useState<string | null>(wanted);
  const found = items.findIndex(({ id }) => id === chosen);
  const index = found < 0 ? 0 : found;
  const item = items[index];
  useRememberItem(meeting.id, item?.id ?? null);
  const [editors] = useState(() => new KeptEditors());
  useEffect(() => editors.hold(), [editors]);
  const editor = useRef<Editor | null>(null);
  /** What to do in the next editor that comes, once it is there. */
  const onArrival = useRef<((editor: Editor) => void) | null>(null);
  const addField = useRef<HTMLInputElement>(null);
  const attendanceField = useRef<HTMLInputElement>(null);

  const open = useCallback(
    (id: string, then: ((editor: Editor) => void) | null) => {
      if (id === item?.id) {
        if (editor.current !== null) then?.(editor.current);
        return;
      }
      onArrival.current = then;
      setChosen(id);
    },
    [item?.id],
  );
  const step = (by: 1 | -1) => {
    const next = items[index + by];
    if (next !== undefined) open(next.id, write);
    else if (by === 1) addField.current?.focus();
  };
  const newestStep = useRef(step);
  useEffect(() => {
    newestStep.current = step;
  });
  const go = useCallback(
    (place: OutcomePlace) => open(place.itemId, (at) => goToOutcome(at, place)),
    [open],
  );
  const focusMinutes = useCallback(() => {
    if (editor.current === null) addField.current?.focus();
    else write(editor.current);
  }, []);

  // A new meeting starts with its agenda; later than the page's heading takes the focus.
  const isBlank = useRef(items.length === 0 && meeting.attendance.length === 0);
  useEffect(() => {
    if (!isBlank.current) return undefined;
    const timer = setTimeout(() => addField.current?.focus(), 0);
    return () => clearTimeout(timer);
  }, []);

  const host = useMemo(
    (): MinutesEditorProps["host"] => ({
      attend: (personId, name, kind) => {
        void actions.attend(personId, kind).then((result) => {
          const label = t(`meetings.attendance.kinds.${kind}`);
          if (result !== null) announce(t("meetings.attendance.marked", { name, kind: label }));
          return undefined;
        });
      },
      addItem: (title) => {
        void actions.addItem(title).then((id) => {
          if (id !== null) open(id, write);
          return undefined;
        });
      },
    }),
    [actions, open, t],
  );

  const { bodyName } = meeting;
  const hasBody = meeting.body !== null;
  const invite = useCallback(() => {
    void actions.invite().then((result) => {
      if (result === null) return undefined;
      const { invited: count, seq } = result;
      if (count === 0 || seq === null) announce(t("meetings.attendance.nobodyToInvite"));
      else offerUndo(t("meetings.attendance.invitedNow", { count }), seq);
      return undefined;
    });
  }, [actions, t]);

  useCommands(
    useMemo((): Command[] => {
      const lead = meetingLead();
      return [
        {
          id: "meeting_attend",
          label: t("meetings.page.focusAttendance"),
          group: "page",
          keys: `${lead}+p`,
          inFields: true,
          run: () => attendanceField.current?.focus(),
        },
        ...(hasBody
          ? [
              {
                id: "meeting_invite",
                label: t("meetings.attendance.invite", { body: bodyName }),
                group: "page",
                keys: inviteKeys(),
                inFields: true,
                run: invite,
              } as const,
            ]
          : []),
        {
          id: "meeting_agenda",
          label: t("meetings.page.focusAgenda"),
          group: "page",
          keys: `${lead}+o`,
          inFields: true,
          run: () => addField.current?.focus(),
        },
        {
          id: "meeting_minutes",
          label: t("meetings.page.focusMinutes"),
          group: "page",
          keys: `${lead}+r`,
          inFields: true,
          run: focusMinutes,
        },
        {
          id: "meeting_next",
          label: t("meetings.page.nextItem"),
          group: "page",
          keys: "alt+pagedown",
          inFields: true,
          run: () => newestStep.current(1),
        },
        {
          id: "meeting_previous",
          label: t("meetings.page.previousItem"),
          group: "page",
          keys: "alt+pageup",
          inFields: true,
          run: () => newestStep.current(-1),
        },
      ];
    }, [t, focusMinutes, hasBody, bodyName, invite]),
  );

  return (
    <div className={styles["workspace"]}>
      <div className={styles["agenda"]}>
        <AgendaPanel
          meeting={meeting}
          actions={actions}
          currentId={item?.id ?? null}
          onOpen={(id, options) => open(id, options?.write === true ? write : null)}
          addRef={addField}
        />
      </div>
      <div className={styles["minutes"]}>
        {item === undefined ? (
          <div className={styles["empty"]}>
            <EmptyState title={t("meetings.agenda.emptyTitle")}>
              <p>{t("meetings.agenda.empty")}</p>
            </EmptyState>
          </div>
        ) : (
          <ItemMinutes
            key={item.id}
            meetingId={meeting.id}
            item={item}
            index={index}
            count={items.length}
            onStep={step}
            onClassify={(kind) => void actions.classifyItem(item.id, kind)}
            host={host}
            editors={editors}
            onEditor={(next) => {
              editor.current = next;
              if (next === null) return;
              onArrival.current?.(next);
              onArrival.current = null;
            }}
          />
        )}
      </div>
      <div className={styles["side"]}>
        <div className={styles["attendance"]}>
          <AttendancePanel
            meeting={meeting}
            onInvite={invite}
            actions={actions}
            onLeave={focusMinutes}
            fieldRef={attendanceField}
          />
        </div>
        <div className={styles["outcomes"]}>
          <OutcomesPanel items={items} onGo={go} />
        </div>
        <div className={styles["documents"]}>{documents}</div>
      </div>
    </div>
  );
}

function write(editor: Editor): void {
  focusText(editor);
}
