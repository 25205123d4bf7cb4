import { Expand, ZoomIn, ZoomOut } from "lucide-react";
import { useEffect, useMemo, useRef, useState, type KeyboardEvent, type MouseEvent } from "react";
import { useTranslation } from "react-i18next";
import { Link } from "wouter";
import { draw } from "#shared/domain/bodies/picture/draw.ts";
import type { PictureLabels } from "#shared/domain/bodies/picture/labels.ts";
import { layOut } from "#shared/domain/bodies/picture/lay-out.ts";
import type { BrokenRules } from "#shared/domain/bodies/picture/signs.ts";
import type { OrganisationView } from "#shared/domain/bodies/views.ts";
import { IconButton } from "#renderer/ui/icon-button.tsx";
import { BodyCircle } from "./body-circle.tsx";
import { goTo, type Place } from "./go-to.ts";
import styles from "./picture.module.css";
import { useSettled } from "./use-settled.ts";
import { useStageSize } from "./use-stage-size.ts";
import { detailAt, viewOf } from "./walk.ts";

export interface PictureStageProps {
  organisation: OrganisationView;
  labels: PictureLabels;
  broken: BrokenRules;
  /** What the drawing is of, for whoever does not see it. */
  name: string;
  /** Another page of the same day. */
  to: (path: string) => string;
}

/** The circles, which one goes into and out of. Going is a move of one group: nothing is laid out again. */
export function PictureStage({ organisation, labels, broken, name, to }: PictureStageProps) {
  const { t } = useTranslation();
  const stage = useRef<HTMLDivElement>(null);
  const group = useRef<SVGGElement>(null);
  const size = useStageSize(stage);
  // To a twentieth, so that a window that is resized lays out again now and then only.
  const aspect = Math.round((size.width / size.height) * 20) / 20;
  const { bodies, kinds } = organisation;
  const layout = useMemo(() => layOut(bodies, aspect), [bodies, aspect]);
  const drawn = useMemo(
    () => draw(layout, { labels, kinds, broken, names: true }),
    [layout, labels, kinds, broken],
  );
  const byId = useMemo(() => new Map(drawn.map((body) => [body.node.id, body])), [drawn]);
  const [asked, setPlace] = useState<Place>({ entered: null, focused: null });
  const entered = byId.get(asked.entered ?? "") ?? null;
  const focused = byId.get(asked.focused ?? "") ?? entered ?? drawn[0] ?? null;
  const place: Place = { entered: entered?.node.id ?? null, focused: focused?.node.id ?? null };
  const view = viewOf(size, layout, entered);
  const drawnAt = useSettled(view.scale);

  const movesFocus = useRef(false);
  useEffect(() => {
    if (!movesFocus.current || asked.focused === null) return;
    movesFocus.current = false;
    const found = group.current?.querySelector(`[data-body="${CSS.escape(asked.focused)}"]`);
    if (found instanceof SVGElement) found.focus({ preventScroll: true });
  }, [asked]);
  const go = (next: Place) => {
    movesFocus.current = next.focused !== null;
    setPlace(next);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const next = goTo(drawn, place, event.key);
    if (next === null) return;
    event.preventDefault();
    event.stopPropagation();
    go(next);
  };
  const onClick = (event: MouseEvent) => {
    const { target } = event;
    const id =
      target instanceof Element ? target.closest("[data-body]")?.getAttribute("data-body") : null;
    if (id == null) go({ ...place, entered: entered?.within ?? null });
    else if (id === place.entered) go({ entered: entered?.within ?? null, focused: id });
    else go({ entered: id, focused: id });
  };
  return (
    <div className={styles["frame"]}>
      <div className={styles["stage"]} ref={stage}>
        <svg
          className={styles["svg"]}
          // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an SVG has none of those elements
          role="group"
          aria-label={name}
          aria-describedby="picture-how"
          width={size.width}
          height={size.height}
        >
          {/* The rule asks for a button, which the circles in it are; this only hears what is pressed in them. */}
          {/* oxlint-disable-next-line jsx-a11y/no-static-element-interactions, jsx-a11y/click-events-have-key-events */}
          <g onKeyDown={onKeyDown} onClick={onClick}>
            <rect width={size.width} height={size.height} fill="transparent" />
            <g
              ref={group}
              className={styles["moved"]}
              style={{
                transform: `translate(${view.x}px, ${view.y}px) scale(${view.scale})`,
                // Lines keep their width on the screen: a line that the engine keeps so holds the group off its layer.
                ["--one-px" as string]: `${1 / drawnAt}px`,
              }}
            >
              {drawn.map((body) => (
                <BodyCircle
                  key={body.node.id}
                  body={body}
                  detail={detailAt(body, drawnAt)}
                  isEntry={body === focused}
                  isEntered={body === entered}
                />
              ))}
            </g>
          </g>
        </svg>
        <div className={styles["tools"]}>
          <IconButton
            icon={ZoomIn}
            label={t("bodiesPicture.zoomIn")}
            isDisabled={focused === null || focused === entered}
            onPress={() => setPlace({ ...place, entered: place.focused })}
          />
          <IconButton
            icon={ZoomOut}
            label={t("bodiesPicture.zoomOut")}
            isDisabled={entered === null}
            onPress={() => setPlace({ entered: entered?.within ?? null, focused: place.entered })}
          />
          <IconButton
            icon={Expand}
            label={t("bodiesPicture.whole")}
            isDisabled={entered === null}
            onPress={() => setPlace({ ...place, entered: null })}
          />
        </div>
      </div>
      <p className={styles["caption"]}>
        {entered === null ? null : (
          <>
            <span>{entered.sentence}</span>{" "}
            <Link href={to(`/bodies/${entered.node.id}`)}>
              {t("bodiesPicture.open", { name: entered.told.name })}
            </Link>
          </>
        )}
      </p>
      <p id="picture-how" className={styles["how"]}>
        {t("bodiesPicture.how")}
      </p>
    </div>
  );
}
