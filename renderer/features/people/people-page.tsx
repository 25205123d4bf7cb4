import { useCallback, useEffect, useMemo, useRef } from "react";
import { useLocation } from "wouter";
import type { RosterSort } from "#shared/ipc/people.contract.ts";
import { errorMessage } from "#renderer/lib/failure-message.ts";
import { ErrorState } from "#renderer/ui/error-state.tsx";
import { SplitPage } from "#renderer/ui/page.tsx";
import { Skeleton } from "#renderer/ui/skeleton.tsx";
import { namesFrom } from "./new-person-form.ts";
import styles from "./people-page.module.css";
import { EmptyRoster, NoMatch } from "./roster-empty.tsx";
import { RosterFilters } from "./roster-filters.tsx";
import { RosterGrid } from "./roster-grid.tsx";
import { RosterHeading } from "./roster-heading.tsx";
import { RosterPanel } from "./roster-panel.tsx";
import { filterOf, isNarrowed, PLAIN_VIEW, searchFromView } from "./roster-view.ts";
import { useRosterCommands } from "./use-roster-commands.ts";
import { useRosterPlace } from "./use-roster-place.ts";
import { useRosterView } from "./use-roster-view.ts";
import { useRosterWords } from "./use-roster-words.ts";

export function PeoplePage() {
  const { view, change } = useRosterView();
  const words = useRosterWords(change);
  return words.isReady ? <Roster view={view} change={change} words={words} /> : null;
}

interface RosterProps extends ReturnType<typeof useRosterView> {
  words: ReturnType<typeof useRosterWords>;
}

function Roster({ view, change, words }: RosterProps) {
  const [, navigate] = useLocation();
  const search = useRef<HTMLInputElement>(null);
  const filter = useMemo(() => filterOf(view, words.settled), [view, words.settled]);
  const listKey = `${words.settled}?${searchFromView(view)}`;
  const place = useRosterPlace({ filter, sort: view.sort }, listKey);
  const { rows, add } = place;
  const addPlain = useCallback(() => add(null), [add]);
  const toSearch = useCallback(() => search.current?.focus(), []);
  const acts = useMemo(
    () => ({ toSearch, add: addPlain, toList: place.focusList }),
    [toSearch, addPlain, place.focusList],
  );
  useRosterCommands(acts);

  const isNarrow = isNarrowed(filter);
  const isEmpty = rows.count === 0 && !isNarrow && !rows.isBehind;
  const addFirst = useRef<HTMLButtonElement>(null);
  const { focusRequest } = place;
  useEffect(() => {
    // The list that was to take the focus has no row for it.
    const isNowhere = document.activeElement === document.body;
    if (isEmpty && focusRequest > 0 && isNowhere) addFirst.current?.focus();
  }, [isEmpty, focusRequest]);
  const setWords = words.set;
  const clear = useCallback(() => {
    setWords("");
    change(PLAIN_VIEW);
    toSearch();
  }, [setWords, change, toSearch]);
  const sortBy = useCallback((sort: RosterSort) => change({ sort }), [change]);

  return (
    <SplitPage panel={<RosterPanel place={place} />}>
      {/* Escape comes from the rows; the panel has a button that does the same. Enter comes from the
          heading, where one arrives: it goes to whoever the keyboard is on, as from their row. */}
      {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions */}
      <div
        className={styles["list"]}
        onKeyDown={(event) => {
          if (event.key === "Escape" && place.id !== null && !event.defaultPrevented) {
            place.close();
          }
          if (event.key === "Enter" && event.target instanceof HTMLHeadingElement) {
            place.open(place.activeRow, true);
          }
        }}
      >
        <RosterHeading
          count={rows.count}
          isNarrowed={isNarrow}
          asOf={view.asOf}
          onClear={clear}
          onAdd={addPlain}
        />
        {isEmpty ? null : (
          <RosterFilters
            words={words.words}
            onWords={setWords}
            view={view}
            onView={change}
            onDown={place.focusList}
            searchRef={search}
          />
        )}
        {rows.error === null && rows.listed > 0 ? (
          <RosterGrid
            rows={rows}
            sort={view.sort}
            onSort={sortBy}
            activeRow={place.activeRow}
            onActivate={place.activate}
            openId={place.openId}
            onOpen={place.open}
            onLook={place.look}
            focusRequest={focusRequest}
            listKey={listKey}
          />
        ) : (
          <div className={styles["state"]}>
            {rows.error !== null ? (
              <ErrorState message={errorMessage(rows.error)} onRetry={rows.retry} />
            ) : null}
            {rows.isLoading ? <Skeleton lines={8} /> : null}
            {isEmpty ? (
              <EmptyRoster
                onImport={() => navigate("/people/import")}
                onAdd={addPlain}
                addRef={addFirst}
              />
            ) : null}
            {rows.count === 0 && isNarrow && !isEmpty ? (
              <NoMatch
                words={words.settled.trim()}
                toCheck={view.toCheck}
                onClear={clear}
                onAdd={(typed) => add(namesFrom(typed))}
              />
            ) : null}
          </div>
        )}
      </div>
    </SplitPage>
  );
}
