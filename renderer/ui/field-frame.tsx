import type { ReactNode } from "react";
import { FieldError, Label, Text } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { cx } from "./cx.ts";
import styles from "./field.module.css";
import { VisuallyHidden } from "./visually-hidden.tsx";

export interface FieldFrameProps {
  label: string;
  /** Keeps the label for assistive technology only, where the place says it already. */
  hideLabel?: boolean | undefined;
  description?: string | undefined;
  /** A sentence that says what to do. */
  error?: string | undefined;
  /** Adds « facultatif »: mark the rarer of the two in a form. */
  optional?: boolean | undefined;
  children: ReactNode;
}

/** What a field shows around its control, and where it stands. */
export interface Framed extends Omit<FieldFrameProps, "children"> {
  className?: string | undefined;
}

/** The properties of a field of the library, with ours in the stead of its own. */
export type FramedProps<Library, Own extends PropertyKey = never> = Framed &
  Omit<Library, keyof Framed | "children" | "isInvalid" | "validationBehavior" | Own>;

/** What goes around the control of a field, and what its control takes. */
export function framed<Props extends Framed>({
  label,
  hideLabel,
  description,
  error,
  optional,
  className,
  ...rest
}: Props) {
  return {
    frame: { label, hideLabel, description, error, optional },
    control: {
      ...rest,
      isInvalid: error !== undefined,
      validationBehavior: "aria" as const,
      className: cx(styles["field"], className),
    },
  };
}

/** Label, control, help and error of any field, in the order they are read. */
export function FieldFrame({
  label,
  hideLabel = false,
  description,
  error,
  optional = false,
  children,
}: FieldFrameProps) {
  const { t } = useTranslation();
  return (
    <>
      {hideLabel ? (
        <VisuallyHidden>
          <Label>{label}</Label>
        </VisuallyHidden>
      ) : (
        <Label className={styles["label"] ?? ""}>
          {label}
          {optional ? <span className={styles["optional"]}> ({t("app.ui.optional")})</span> : null}
        </Label>
      )}
      {children}
      {description === undefined ? null : (
        <Text slot="description" className={styles["description"] ?? ""}>
          {description}
        </Text>
      )}
      {error === undefined ? null : (
        <FieldError className={styles["error"] ?? ""}>{error}</FieldError>
      )}
    </>
  );
}
