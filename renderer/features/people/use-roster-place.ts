import { useCallback, useState } from "react";
import { useLocation, useParams } from "wouter";
import { namesFrom } from "./new-person-form.ts";
import type { RowRange } from "./roster-paging.ts";
import type { Listing } from "./people.queries.ts";
import { useRosterRows } from "./use-roster-rows.ts";

const AT_TOP: RowRange = { first: 0, last: 30 };

export type NamesToAdd = ReturnType<typeof namesFrom>;

/**
 * Where one is in the roster: the rows in sight, the row the keyboard is on, and who is open beside
 * the list. A new `listKey` is another list, which starts at its beginning.
 */
export function useRosterPlace(listing: Listing, listKey: string) {
  const [, navigate] = useLocation();
  const { id = null } = useParams<{ id?: string }>();
  const [inSight, look] = useState(AT_TOP);
  const [wantedRow, setWantedRow] = useState(0);
  const [focusRequest, setFocusRequest] = useState(0);
  const [panelTakesFocus, setPanelTakesFocus] = useState(false);
  const [namesToAdd, setNamesToAdd] = useState<NamesToAdd | null>(null);
  const [shownKey, setShownKey] = useState(listKey);
  if (shownKey !== listKey) {
    setShownKey(listKey);
    setWantedRow(0);
    look(AT_TOP);
  }

  const rows = useRosterRows(listing, inSight);
  const activeRow = Math.min(wantedRow, Math.max(0, rows.listed - 1));
  const openId = id === "new" ? null : id;
  const openRow = openId === null ? -1 : rows.indexOf(openId);
  const stepFrom = openRow >= 0 ? openRow : activeRow;

  const focusList = useCallback(() => setFocusRequest((request) => request + 1), []);

  const open = (row: number, byKeyboard: boolean) => {
    const person = rows.rowAt(row);
    setWantedRow(row);
    if (person === undefined) return;
    setPanelTakesFocus(byKeyboard);
    navigate(`/people/${person.id}`, { replace: openId !== null });
  };
  const stepBy = (by: number) =>
    rows.rowAt(stepFrom + by) === undefined ? null : () => open(stepFrom + by, true);

  return {
    rows,
    id,
    openId,
    activeRow,
    focusRequest,
    panelTakesFocus,
    namesToAdd,
    look,
    focusList,
    open,
    /** While somebody is open, whoever the keyboard comes to is. */
    activate: (row: number) => {
      if (openId !== null && row !== activeRow) open(row, false);
      else setWantedRow(row);
    },
    /** Null where there is nobody further that way. */
    previous: stepBy(-1),
    next: stepBy(1),
    /** Somebody new is opened as a row is with Enter: one goes on in the record. */
    showCreated: (personId: string) => {
      setPanelTakesFocus(true);
      navigate(`/people/${personId}`, { replace: true });
    },
    add: useCallback(
      (names: NamesToAdd | null) => {
        setNamesToAdd(names);
        navigate("/people/new");
      },
      [navigate],
    ),
    close: useCallback(() => {
      navigate("/people");
      focusList();
    }, [navigate, focusList]),
  };
}

export type RosterPlace = ReturnType<typeof useRosterPlace>;
