import { NewPersonPanel } from "./new-person-panel.tsx";
import styles from "./people-page.module.css";
import { PersonPanel } from "./person-panel.tsx";
import type { RosterPlace } from "./use-roster-place.ts";

/** What stands beside the list: somebody, someone new, or nothing. */
export function RosterPanel({ place }: { place: RosterPlace }) {
  const { id, openId, namesToAdd, next, previous, close } = place;
  if (id === "new") {
    return (
      <NewPersonPanel
        key={namesToAdd === null ? "" : `${namesToAdd.givenName} ${namesToAdd.familyName}`}
        names={namesToAdd}
        onCreated={(person) => place.showCreated(person.id)}
        onClose={close}
      />
    );
  }
  if (openId === null) return null;
  return (
    // The keys come from whatever has the focus inside; the buttons do the same.
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions
    <div
      className={styles["panel"]}
      onKeyDown={(event) => {
        if (event.ctrlKey || event.metaKey || event.altKey || isTyping(event.target)) return;
        const step = { j: next, k: previous }[event.key];
        if (step === undefined || step === null) return;
        event.preventDefault();
        step();
      }}
    >
      <PersonPanel
        key={openId}
        id={openId}
        takesFocus={place.panelTakesFocus}
        onClose={close}
        onPrevious={previous}
        onNext={next}
      />
    </div>
  );
}

function isTyping(target: EventTarget): boolean {
  return (
    target instanceof HTMLInputElement ||
    target instanceof HTMLTextAreaElement ||
    (target instanceof HTMLElement && target.role === "spinbutton")
  );
}
