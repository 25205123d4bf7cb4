import { memo } from "react";
import type { DrawnBody } from "#shared/domain/bodies/picture/draw.ts";
import { SIGN_PATHS, type SignKind } from "#shared/domain/bodies/picture/signs.ts";
import { cx } from "#renderer/ui/cx.ts";
import styles from "./picture.module.css";
import type { Detail } from "./walk.ts";

/** How far below the middle of a line its letters stand. */
const BASELINE = 0.34;

export interface BodyCircleProps {
  body: DrawnBody;
  detail: Detail;
  /** It is the one that Tab leads to. */
  isEntry: boolean;
  /** One is inside it. */
  isEntered: boolean;
}

/** A circle with what is written in it. What is pressed in it is heard by the stage. */
export const BodyCircle = memo(function BodyCircle({
  body,
  detail,
  isEntry,
  isEntered,
}: BodyCircleProps) {
  const { node, x, y, r, heart, written, brief, told, family, outline, parts, sentence } = body;
  return (
    <g
      // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- an SVG has no such element
      role="button"
      tabIndex={isEntry ? 0 : -1}
      aria-current={isEntered ? "true" : undefined}
      data-body={node.id}
      className={cx(styles["body"], styles[`of-${family}`])}
    >
      {/* Its name, and what the pointer is told: what is written in it may be part of that only. */}
      <title>{sentence}</title>
      <circle
        cx={x}
        cy={y}
        r={r}
        className={cx(styles["circle"], parts.length > 0 && styles["field"], styles[outline])}
      />
      {detail === "none" ? null : (
        <g transform={`translate(${heart.x} ${heart.y})`} aria-hidden>
          {detail === "written" || detail === "brief" ? (
            <Texts written={detail === "written" ? written : brief} />
          ) : (
            told.signs
              .slice(0, 1)
              .map(({ kind }) => <Sign key={kind} kind={kind} x={0} y={0} size={heart.r * 0.9} />)
          )}
        </g>
      )}
    </g>
  );
});

function Texts({ written: { texts, signs } }: Pick<DrawnBody, "written">) {
  return (
    <>
      {signs.map(({ kind, x, y, size }) => (
        <Sign key={kind} kind={kind} x={x} y={y} size={size} />
      ))}
      {texts.map(({ role, text, x, y, size, isBehindSign }) => (
        <text
          key={y + x / 1000}
          x={x}
          y={y + size * BASELINE}
          fontSize={size}
          textAnchor={isBehindSign ? "start" : "middle"}
          className={styles[role]}
        >
          {text}
        </text>
      ))}
    </>
  );
}

function Sign({ kind, x, y, size }: { kind: SignKind; x: number; y: number; size: number }) {
  return (
    <path
      d={SIGN_PATHS[kind]}
      transform={`translate(${x} ${y}) scale(${size})`}
      className={cx(styles["signPath"], styles[`sign-${kind}`])}
    />
  );
}
