import type { Editor } from "@tiptap/core";
import { useEffect, useEffectEvent, useId, useSyncExternalStore } from "react";
import { useTranslation } from "react-i18next";
import { VisuallyHidden } from "#renderer/ui/visually-hidden.tsx";
import { FloatingList, optionId } from "#renderer/lib/person-box/floating-list.tsx";
import { useActiveOption } from "#renderer/lib/person-box/use-active-option.ts";
import type { SuggestionStore } from "./suggestion-store.ts";
import { useSuggested, type MinutesHost } from "./use-suggested.ts";

export interface SuggestionMenuProps {
  editor: Editor;
  store: SuggestionStore;
  host: MinutesHost;
}

/** The list that a slash or an at sign opens under the caret. */
export function SuggestionMenu({ editor, store, host }: SuggestionMenuProps) {
  const { t } = useTranslation();
  const id = useId();
  const open = useSyncExternalStore(store.subscribe, store.get);
  const options = useSuggested(editor, open, host);
  const { active, move } = useActiveOption(`${open?.char}${open?.query}`, options.length);
  const isOpen = open !== null && options.length > 0;

  const onKey = useEffectEvent((event: KeyboardEvent): boolean => {
    if (event.isComposing) return false;
    if (event.key === "Enter" || event.key === "Tab") {
      options[active]?.run();
      return true;
    }
    return move(event);
  });
  useEffect(() => {
    return isOpen ? store.takeKeys((event) => onKey(event)) : undefined;
  }, [store, isOpen]);

  const activeId = isOpen ? optionId(id, active) : null;
  useEffect(() => {
    const { dom } = editor.view;
    if (activeId === null) return undefined;
    dom.setAttribute("aria-controls", id);
    dom.setAttribute("aria-activedescendant", activeId);
    return () => {
      dom.removeAttribute("aria-controls");
      dom.removeAttribute("aria-activedescendant");
    };
  }, [editor, id, activeId]);

  return (
    <>
      <VisuallyHidden>
        <output>{isOpen ? t("meetings.minutes.results", { count: options.length }) : ""}</output>
      </VisuallyHidden>
      {isOpen ? (
        <FloatingList
          id={id}
          label={t(open.char === "/" ? "meetings.minutes.slashMenu" : "meetings.minutes.people")}
          options={options}
          active={active}
          anchor={() => open.rect?.() ?? null}
          onPick={(index) => options[index]?.run()}
        />
      ) : null}
    </>
  );
}
